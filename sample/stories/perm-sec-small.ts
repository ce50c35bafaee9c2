import { readStory } from '../read-story.ts';

/** What a Permanent Secretary settles in a line. */
export const permSecSmall = readStory({
  theme: 'Permanent Secretary: smaller matters',
  lead: 'Most of what the Permanent Secretary decides is in submissions and at the board. The executive team’s group was made for lifts and rooms, and now and then something was settled in it. These are the occasions between October 2025 and November 2026 on which it was. Matters of named staff are given without their names.',
  tenure: 'oyelaran',
  talk: {
    pus: `
# 2025-10-22
08:20 sorrel @px-freeze-ask: Recruitment is 40 over plan for the year
08:31 oyelaran @px-freeze: Freeze everything below grade 6 to Christmas. Lawyers and lock-keepers exempt
# 2025-11-19
17:41 amadi: Disclosure in the slipway claim is due Friday and 200 pages are in a store that floods
17:52 oyelaran @px-store: Move the lot tomorrow, hire a van, and ask the court for a week. Tell them about the flood
# 2025-12-15
12:15 wrey: Staff survey: 61 per cent would recommend us. Publish with the others or early
12:24 oyelaran @px-survey: With the others. It is neither good enough to boast of nor bad enough to hide
# 2026-02-04
18:33 sorrel @px-gift: A port has sent each director a ship's clock. £160 each
18:40 oyelaran @px-clocks: Back, all nine, with thanks. Register it
# 2026-03-05
09:02 oyelaran @px-leave: Director, people: I have agreed six months unpaid from May. Acting up by competition and not by lot
# 2026-05-28
17:22 sorrel: Year-end: £3.2m underspent on capital
17:35 oyelaran @px-surrender: Surrender it. No fire engines in March and no pontoons in May
# 2026-07-16
13:11 strand: Two of mine want to give evidence to the Thornsea group as private persons
13:30 oyelaran @px-evidence: They may, on their own time, not on advice to ministers. Judith to see them first if they wish
# 2026-09-29
16:48 wrey: Duty phone review after last Christmas: four recommendations
17:02 oyelaran @px-duty: All four. And the phone lives in a safe and not a drawer
# 2026-11-05
18:12 sorrel @px-books: Mid-year: Wexmouth move is £0.7m over
18:20 oyelaran @px-books-say: Tell the Treasury before they tell us. Paper to the board on the 19th
# 2026-11-12
22:20 oyelaran @px-night: SoS has moved. Ruth and Gareth are told. Phones are not wiped, boxes are sealed, nobody tidies anything
22:24 wrey: Understood
`,
  },
  log: `
= px-freeze decision approved
Recruitment below grade 6 frozen until Christmas, lawyers and lock-keepers exempt
rests px-freeze-ask px-freeze
with sorrel
advised Finance reported that recruitment was 40 posts over plan.
channel oyelaran Offers were to go out at nine.
acted Lifted on 5 January 2026.
filed 2025-10-22/02 akerley

= px-store decision approved
Papers in the slipway claim to be moved out of a store that floods, and the court asked for a week
with amadi
flags litigation
mark LEGAL PROFESSIONAL PRIVILEGE
why Two hundred pages due on the Friday were under threat.
channel amadi It was raining.
acted Moved on 20 November; the court gave the week.
filed 2025-11-20/02 akerley

= px-survey decision approved
The staff survey to be published with other departments’ and not early
with wrey
why It was neither good enough nor bad enough for anything else.
channel wrey The date had to be given by one.
filed 2025-12-16/01 akerley

= px-clocks decision approved
Nine ship’s clocks, the gift of a port, to be sent back and the offer registered
rests px-gift px-clocks
with sorrel strand
why The rules on gifts.
flags live-procurement
channel sorrel They were on people’s desks.
told The port’s chairman, by letter of 5 February 2026.
filed 2026-02-05/01 akerley

= px-leave decision approved
Six months’ unpaid leave for a director, the post to be filled by competition
with wrey
personal
mark HR / MANAGEMENT, PERSONAL DATA
channel oyelaran To tell her directors before the notice.
why The reasons are on the personal file.
filed 2026-03-06/01 akerley

= px-surrender decision approved
A capital underspend of £3.2 million to be surrendered
with sorrel
advised Finance offered three things to buy.
why She would not buy things because there was money.
paper accounting-officer-advice Note of 29 May 2026, year-end
channel sorrel The Treasury’s date was the next day.
mark
filed 2026-05-29/01 akerley

= px-evidence decision content-subject-to
Two officials may give evidence to the residents of Thornsea as private persons
with strand amadi
subject In their own time, and nothing of advice to ministers.
personal
mark PERSONAL DATA
channel strand They had been asked for that evening.
why She thought it right that they should be heard.
filed 2026-07-17/01 akerley

= px-duty decision approved
All four recommendations of the review of the duty telephone
with wrey
paper submission 2026/344 Duty telephone: review
why Nobody had answered it for five days in December.
channel wrey It was on her list for the week.
acted In force from 5 October 2026.
filed 2026-09-30/01 akerley

= px-books decision approved
The Treasury to be told that the move to Wexmouth is £0.7 million over
at 2026-11-05 18:20 oyelaran pus
rests px-books px-books-say
with sorrel
why She wished the Treasury to hear it from the department.
channel sorrel The figures had closed at six.
mark
confirmed yes
action Paper for the board | Anil Sorrel | 2026-11-19

= px-night steer steer-given
On the night of the reshuffle: no telephone wiped, boxes sealed, nothing tidied
with wrey
channel oyelaran It was twenty past ten at night.
told Ruth Asante and Gareth Pell, by telephone at 22:10.
why What is not kept that night cannot be had back.
confirmed yes
`,
});
