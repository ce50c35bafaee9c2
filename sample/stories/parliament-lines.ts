import { readStory } from '../read-story.ts';

/** Answers, debates, and what may be said to whom first. */
export const parliamentLines = readStory({
  theme: 'Parliamentary business',
  lead: 'Answers to Parliament are cleared on paper. What is told here is where they were changed, stopped or promised by message, between September 2025 and November 2026. In one case a draft was approved by the wrong minister; in another an answer was given a day before the figure in it was known to be right, and held.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-10-09
11:20 nandan: Written answer on dredging costs: officials would say "disproportionate cost"
11:41 teale @pl-cost: How long would it really take
11:44 strand: Two people, a morning
11:46 teale @pl-morning: Then two people have a morning to spend. Answer it
# 2025-11-12
13:02 nandan: Urgent question on Wexmouth granted for 15.30
13:10 teale @pl-uq: I will take it, not Idris. What is the number for ships turned away
13:31 strand @pl-ships: Eleven. Checked twice after last month
# 2026-01-29
17:12 nandan: Holding answer count is 14. Oldest is 23 days
17:30 teale @pl-holding: All 14 by Tuesday or I answer them myself in one word each
# 2026-02-19
15:48 penhallow @pl-wrong-yes: Fine with the answer on port security
15:52 akerley @pl-wrong: Minister that one is SoS's, it came to you in the wrong folder. I have stopped it
16:30 teale @pl-right: Fine with it too but take out the second sentence
# 2026-03-12
10:15 hale: Opposition day on flood defence, Tuesday week
10:40 teale @pl-opposition: Idris opens, I close. He knows the rivers and I will get shouted at
# 2026-04-28
18:51 nandan: Answer on barrage jobs says 1,900. Company's own leaflet says 1,450
19:10 teale @pl-jobs: Hold it. Nothing goes under my name till somebody tells me why there are two
# 2026-04-30
12:03 sorrel @pl-jobs-why: 1,900 counts the caterers
12:10 teale: Then say 1,450 and that it does not count the caterers
# 2026-06-24
09:31 nandan @pl-statement: Speaker's office ask if the estuary statement could be written and not oral
09:44 teale @pl-oral: Oral. If it is bad news I say it standing up
# 2026-09-15
17:20 kell: Lords have put the fees back into regulations, 14 majority
17:25 teale @pl-accept-lords: Accept it with good grace and no press notice
# 2026-10-13
18:20 nandan: Letter for signature to all Members with coasts, about Thornsea money. Three would get it after their papers do
18:35 teale @pl-letter: Members first, papers after. Hold the papers till four
# 2026-11-10
12:40 nandan: Oral questions on the 19th. You are down for nine
12:55 teale @pl-nine: Give Idris the two on weirs and the one on swans
`,
  },
  log: `
= pl-morning decision approved
A written question on dredging to be answered and not refused as disproportionate
rests pl-cost pl-morning
with nandan strand
advised Officials proposed to refuse on grounds of cost.
why It would have taken two people a morning.
channel nandan The answer was due at one.
acted Answered on 10 October.
filed 2025-10-10/02 nandan

= pl-uq decision approved
To take the urgent question on Wexmouth herself
rests pl-uq pl-ships
with strand nandan
why She had made the decisions that it was about.
channel nandan It was granted two and a half hours before.
paper other Official Report, 12 November 2025
filed 2025-11-13/01 nandan

= pl-holding steer steer-given
Fourteen late written answers to be given by Tuesday 3 February
with nandan
why The oldest was 23 days late.
channel nandan It was the weekly count.
acted Thirteen were given by the Tuesday, the last on the Thursday.
filed 2026-01-30/01 nandan

= pl-wrong info noted
An answer on port security was approved by the Minister of State, to whom it did not belong
at 2026-02-19 15:48 penhallow coasts
rests pl-wrong-yes pl-wrong
with akerley
words Fine with the answer on port security
why It had come to him in the wrong folder.
channel penhallow He answered what had been put to him.
acted Stopped at 15:52, before it went.
filed 2026-02-20/01 akerley

= pl-right decision content-subject-to
Content with the answer on port security, without its second sentence
with akerley penhallow
subject The second sentence to come out: it said where the cameras are.
channel akerley It was due at five.
link supersedes pl-wrong
mark
filed 2026-02-20/01 akerley

= pl-opposition decision approved
The Minister of State to open the debate on flood defence and herself to close it
with penhallow hale
channel hale The business managers wanted names by eleven.
why He knew the rivers.
paper other Official Report, 24 March 2026
filed 2026-03-13/01 nandan

= pl-jobs decision deferred
Held an answer on jobs at the barrage, because two figures were about
with nandan
why Nobody could say why the department had 1,900 and the company 1,450.
channel nandan It was to go at nine the next morning.
filed 2026-04-29/01 nandan

= pl-jobs-answer decision approved
To answer that the barrage would bring 1,450 jobs, not counting caterers
at 2026-04-30 12:10 teale coasts
rests pl-jobs-why
with sorrel nandan
words Then say 1,450 and that it does not count the caterers
advised Finance had found that the larger figure counted caterers.
channel sorrel He had found it out and told everyone there.
why The smaller figure was the company’s own.
link supersedes pl-jobs
filed 2026-04-30/01 nandan

= pl-oral decision approved
The statement on the Callow estuary to be made orally
rests pl-statement pl-oral
with nandan
asked Whether it might be written, as the Speaker’s office asked.
why It was bad news.
channel nandan The order paper closed at ten.
paper other Official Report, 25 June 2026
filed 2026-06-25/01 nandan

= pl-accept-lords decision content
To accept the Lords’ amendment on fees, without a press notice
with kell
why It put back what the government had wanted.
channel kell The Lords had just divided.
told The Whips, 15 September.
paper submission 2026/327 Lords amendments
filed 2026-09-16/01 nandan

= pl-letter decision approved
Members to have the letter on Thornsea before newspapers have the notice
with nandan hale
why Three of them would have read it in a newspaper first.
channel nandan The notice was to go at noon the next day.
acted Letters at nine, the notice at four, on 14 October.
filed 2026-10-14/01 nandan

= pl-nine decision delegated
Three of nine oral questions for 19 November given to the Minister of State
with nandan penhallow
channel nandan Names were wanted that afternoon.
why They were on his subjects.
later Answered in the event by her successor.
`,
});
