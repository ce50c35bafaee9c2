import { readStory } from '../read-story.ts';

/** A speech that was written at home. */
export const privateEmail = readStory({
  theme: 'Harbour masters’ lecture',
  lead: 'On the weekend of 13 and 14 June 2026 the Secretary of State drafted her lecture to the harbour masters on her own computer and sent it to herself, and then to Dex Farrow, by private email. It had in it an announcement on pilot licences that officials had not seen. She gave the office all four emails on the Monday, and said which of them were official.',
  tenure: 'teale',
  talk: {
    farrow: `
# 2026-06-13
19:20 teale @pe-sent: Have sent you the lecture on the other email. Work laptop would not talk to the printer
19:31 farrow @pe-pilots: Got it. You know that the pilots bit is new? Owen won't have seen it
19:35 teale: Sunday problem
# 2026-06-14
17:02 teale @pe-cut: Pilots bit out then, till Owen has seen it. Will say that we are looking
`,
    coasts: `
# 2026-06-15
09:10 nandan @pe-four: SoS has handed over four emails from her private account about the lecture. Three are government business and go on file, the fourth is a recipe
09:14 teale: It is a very good recipe
11:42 strand @pe-licence: Have read the pilots passage. It would be a new licence in all but name. Could be done from April if that is what is wanted
12:15 teale @pe-licence-yes: It is what is wanted. Properly, on paper, by recess
`,
  },
  log: `
= pe-email info noted
Three emails about the lecture to harbour masters were sent by private email
at 2026-06-13 19:15 teale email
learnt 2026-06-15 09:05
rests
with farrow
basis forwarded
capture forward
words
channel teale The work laptop would not print.
device teale-own
account Private email, her own computer
drift
why It was a speech as Secretary of State.
told Ruth Asante, for the register.
acted All three forwarded to the department on 15 June.
tags ¶10a report made
filed 2026-06-15/01 nandan

= pe-cut decision deferred
Took the passage on pilots’ licences out of the lecture until officials had seen it
rests pe-sent pe-pilots pe-cut
learnt 2026-06-15 09:05
with farrow
advised Dex Farrow pointed out that it was new.
why Officials had not seen it.
channel teale It was Sunday.
acted The lecture of 16 June said that the department was looking at it.
filed 2026-06-15/01 nandan

= pe-licence steer wants-advice
Wants a new form of pilot’s licence from April 2027, on paper before the recess
at 2026-06-15 12:15 teale coasts
rests pe-four pe-licence pe-licence-yes
with strand nandan
advised The Director said that it could be done from April.
why She had meant to announce it.
channel strand She had asked what he thought of the passage.
acted Submission 2026/255 on 17 July.
paper submission 2026/255 Pilots’ licences: a new form
filed 2026-06-16/01 nandan
`,
});
