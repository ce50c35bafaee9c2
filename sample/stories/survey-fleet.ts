import { readStory } from '../read-story.ts';

/** What the deferral cost, told as it came in. */
export const surveyFleet = readStory({
  theme: 'Survey fleet',
  lead: 'Deferring the survey ships for a year had been the answer to the autumn return. In March 2026 one of the two, the Petrel, failed her inspection. What followed was a hire, a question of whose fault it was, and a decision to replace one ship and not two. The first decision is under *Autumn spending return*.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-03-23
08:44 strand @sf-failed: Survey ship Petrel failed her inspection. Frames. She cannot go out, and the Plover cannot do the whole coast
08:58 teale @sf-say: That is the ship I deferred, isn't it. Say so in the note, do not be kind
# 2026-03-30
15:20 strand: Hire of a survey boat £6,200 a day, or leave charts a season old
15:41 teale @sf-hire: Hire for Wexmouth and Skerrin, where people will hit things. The rest can be a season old
15:44 sorrel @sf-hire-cost: 70 days, £434k. That is most of what the deferral saved this year
# 2026-05-11
17:02 strand: Union says crew of the Petrel should not be laid off for our decision
17:10 teale @sf-crew: They are right. Keep all eleven on, put them on the Plover in shifts
# 2026-06-30
12:30 strand @sf-options: Options on 2026/229: two new, one new, or hire for good
21:20 teale @sf-one: One new and one hired. I deferred it, I will sign for it
# 2026-09-24
18:04 strand: Yard in the north at £19.4m, yard abroad at £17.9m, same ship
18:31 teale @sf-yard: Not by message. Submission, and nobody rings me about it
18:33 amadi @sf-yard-thanks: Thank you. It is a live procurement from Monday
`,
  },
  log: `
= sf-failed change noted
The survey ship Petrel failed her inspection and could not go to sea
rests sf-failed sf-say
with teale
words That is the ship I deferred, isn’t it. Say so in the note, do not be kind
channel strand It was known at eight and ships were being told.
later The note of 25 March 2026, 2026/105, says that replacement had been deferred in November.
filed 2026-03-24/01 akerley

= sf-hire decision approved
A survey boat to be hired for Wexmouth and Skerrin only, 70 days, £434,000
rests sf-hire sf-hire-cost
with strand sorrel
asked Whether to hire, or leave charts a season old.
advised The Finance Director: it is most of what the deferral had saved.
why Those were the two places where ships would hit something.
paper submission 2026/109 Survey: hire for the season
channel strand The boat was free for two days.
mark COMMERCIAL
filed 2026-03-31/01 akerley

= sf-crew decision approved
All eleven of the Petrel’s crew to be kept, working the Plover in shifts
with strand
why It had been the department’s decision and not theirs.
channel strand He was to meet the union at six.
told The union, 11 May.
filed 2026-05-12/01 akerley

= sf-one decision approved
To replace one survey ship and hire the other
rests sf-options sf-one
with strand
advised Officials preferred one new ship.
asked Which of three ways to survey the coast from 2027.
why She had deferred it and would sign for it.
paper submission 2026/229 Survey fleet: options
channel teale The box had gone back without it.
mark COMMERCIAL
filed 2026-07-01/01 akerley

= sf-yard decision wants-advice
Would not choose a yard by message, and asked not to be telephoned about it
rests sf-yard sf-yard-thanks
with strand amadi
flags live-procurement
mark COMMERCIAL
why It was for a submission.
channel strand He had put two prices there.
told Both yards were told nothing. The prices were asked to be kept from the group.
filed 2026-09-25/02 akerley
`,
});
