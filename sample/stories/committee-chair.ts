import { readStory } from '../read-story.ts';

/** A promise made to a select committee’s chair in four words. */
export const committeeChair = readStory({
  theme: 'Select committee: coastal defence inquiry',
  lead: 'The select committee took evidence on coastal defence in June 2026. After it the chair wrote to the Secretary of State by message for two papers, and was told that she would have them both. One was advice to ministers. It took three weeks and a formal letter to get back to where the department would have been without the message.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-06-16
13:20 teale @cc-promised: Orla Radley messaged after the session. She wants the amber list and the advice that came with it. I said she shall have both
13:24 amadi @cc-cannot: The list, yes. The advice is advice to ministers. SoS, what were the words, please, and was it on your own phone
13:31 teale @cc-words: Work phone. "You shall have both". Her lot are being helpful for once
13:33 wrey: Please leave the conversation there. Screenshot to Priya
# 2026-06-22
18:40 nandan: Three ways out in the box: give it, refuse it, or a factual summary
22:10 teale @cc-summary: Summary, and I will tell her myself why it is not the thing I said
# 2026-07-03
11:15 nandan: Committee clerk has written. They note what SoS said to the chair and ask for the advice by the 10th
11:42 teale @cc-letter: Letter back from me: list on Monday, summary with it, I spoke too soon and it was my mistake and not officials'
11:44 amadi: Entirely content
# 2026-07-14
16:01 nandan @cc-settled: Committee has published both and thanked you for the summary
`,
  },
  log: `
= cc-both decision approved
Told the select committee’s chair that she would have the list of amber walls and the advice with it
at 2026-06-16 12:58 teale radley
learnt 2026-06-16 13:20
rests
basis seen
capture screenshot
nocopy One conversation on her work telephone with somebody outside government: three lines were photographed and the rest not asked for.
words You shall have both
with radley amadi
asked The chair asked for both after the session.
channel teale The chair had written to her there.
drift
told The Legal Director, within half an hour.
why She found the committee helpful.
filed 2026-06-16/01 nandan

= cc-cannot info noted
Half of what was promised to the committee was advice to ministers, which is not given
at 2026-06-16 13:24 amadi coasts
rests cc-promised cc-cannot cc-words
with teale wrey
channel amadi It had to be said before more was promised.
mark LEGAL PROFESSIONAL PRIVILEGE
told The Permanent Secretary’s office.
filed 2026-06-16/02 nandan

= cc-summary decision approved
To give the committee a factual summary in place of the advice
with nandan amadi
asked Whether to give the advice, refuse it, or summarise it.
advised The Legal Director advised the summary.
paper submission 2026/217 Coastal defence inquiry: request for advice
channel teale The rest of her reasons are on the paper.
told The committee’s clerk, 24 June.
link supersedes cc-both
filed 2026-06-23/01 nandan

= cc-letter decision approved
To write that she had spoken too soon, and that the mistake was hers
with amadi nandan
paper other Letter to the committee of 6 July 2026
why The committee had asked in writing for what she had said.
channel nandan A reply was wanted on the Monday.
advised The Legal Director was content.
acted List and summary sent on 6 July.
filed 2026-07-06/01 nandan

= cc-settled change noted
The committee published the list and the summary on 14 July 2026
with teale
channel nandan To close it.
action Reminder to ministers: papers are promised by the department and not in the corridor | Callum Wrey | 2026-07-31
filed 2026-07-15/01 nandan
`,
});
