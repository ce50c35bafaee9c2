import { readStory } from '../read-story.ts';

/** People, buildings, and a number that nobody liked. */
export const officeMove = readStory({
  theme: 'Move to Wexmouth',
  lead: 'The department was to move 400 posts to Wexmouth by 2028. The Permanent Secretary settled its terms between January and April 2026, in part by message with the executive team. The number fell to 310 on the way, and the reasons for each step are told where it was made. Names of people concerned are not in these entries.',
  tenure: 'oyelaran',
  talk: {
    pus: `
# 2026-01-16
16:20 sorrel: Wexmouth: the building takes 310 at the new space standard, not 400
16:41 oyelaran @om-310: 310 then. Nobody is going to sit on a stairwell so that a number in a press notice is right
16:50 wrey @om-tell-sos: SoS has said 400 in the House twice
16:52 oyelaran: I shall tell her on Monday
# 2026-01-19
13:30 oyelaran @om-told: She knows. She would like to say it herself and not yet
# 2026-02-11
18:05 sorrel: Unions want no compulsory moves at all
18:22 oyelaran @om-compulsory: None before 2028 and none for carers ever. I will not promise the rest
# 2026-03-20
09:10 sorrel: Landlord offers two years free if we sign for fifteen. I would do ten with one
09:26 oyelaran @om-lease: Ten with one. I do not know what this department will be called in fifteen years
09:31 amadi: Lease terms to me before anyone shakes a hand please
# 2026-04-15
17:12 wrey: 84 volunteers in the first week
17:20 oyelaran @om-first: Then the first 84 in September and not January. Strike while it is warm there
`,
  },
  log: `
= om-310 decision approved
The move to Wexmouth to be of 310 posts and not of 400
rests om-310 om-tell-sos
with sorrel wrey
advised Finance reported that the building holds 310 at the space standard.
why The building will not hold more.
channel oyelaran The board paper closed that evening.
told The Secretary of State on 19 January, who had said 400 in the House.
paper submission 2026/021 Wexmouth: number of posts
filed 2026-01-20/01 akerley

= om-told info noted
The Secretary of State was told of the smaller number and would announce it herself
with wrey sorrel
limb change-of-situation
channel oyelaran She had come straight from the meeting.
later Said in the House on 11 February 2026.
paper meeting-note Permanent Secretary and Secretary of State, 19 January 2026
filed 2026-01-20/01 akerley

= om-compulsory decision content-subject-to
No compulsory moves before 2028, and none of carers at any time
with sorrel
asked Whether to rule compulsory moves out altogether, as the unions wished.
advised Finance and human resources advised against a promise without end.
subject No promise beyond 2028.
channel oyelaran The unions met at nine the next morning.
told Human resources, 11 February.
mark HR / MANAGEMENT
acted Agreed with the unions on 26 February.
filed 2026-02-12/01 akerley

= om-lease decision approved
A lease of ten years with one free, instead of fifteen with two
with sorrel amadi
asked Which of two offers by the landlord to take.
advised The Finance Director preferred ten years.
why Nobody can say what the department will be in fifteen years.
subject Lease terms to be cleared by the Legal Director.
channel sorrel The landlord’s offer ran to noon.
mark COMMERCIAL
acted Signed on 17 April 2026.
paper accounting-officer-advice Wexmouth lease, 23 March 2026
filed 2026-03-23/01 akerley

= om-first decision approved
The first 84 volunteers to move in September 2026 and not in January 2027
with wrey
why There were more volunteers than had been expected.
channel wrey She was on leave.
told The move programme, 15 April.
acted Moved on 14 September 2026.
filed 2026-04-16/01 akerley
`,
});
