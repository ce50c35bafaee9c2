import { readStory } from '../read-story.ts';

/** Members of boards: short answers about people. */
export const boards = readStory({
  theme: 'Boards and bodies',
  lead: 'The department appoints to eleven boards. Reappointments that need no competition came to the Secretary of State in ones and twos, and she answered several by message. Names of those reappointed are public and are on the submissions. They are not repeated here, nor is what was said of those who were not.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-10-28
17:14 nandan: Lights board: two reappointments due, both recommended. 2025/383
17:31 teale @bo-lights: Yes to both
# 2025-12-04
18:42 nandan: Pilotage tribunal, one member's term ended in October and nobody noticed
18:50 teale @bo-tribunal: Reappoint from today. Has he sat since October?
18:58 amadi @bo-tribunal-sat: Once. It will need to be heard again
# 2026-02-05
12:06 nandan: Fisheries and harbours panel, shortlist of five for three
12:30 teale @bo-panel: Top three as ranked
# 2026-04-09
10:10 nandan: The trustee of the shipwreck museum would like another term, it would be his fourth
10:22 teale @bo-fourth: Three is enough for anyone. Thank him properly, lunch and all
# 2026-05-29
16:20 nandan: Interim chair for the Tarn conservators, six months, no competition allowed for
16:38 teale @bo-interim: Fine, six months and not seven. Idris to have met him first
16:41 penhallow: Have. He is good
# 2026-07-16
18:05 nandan @bo-diversity: Appointments return: of 31 this year, 12 women, 3 from outside the south
18:19 teale @bo-places: The 3 bothers me more. Interview in Thornsea and Skerrin from now on and not only in London
# 2026-09-08
17:50 nandan: Ports Commission deputy chair. Two appointable
21:02 teale @bo-deputy: The engineer. Reasons on the paper
# 2026-10-22
15:33 nandan: One member of the lights board has missed five meetings
15:47 teale @bo-missed: Ask her why before anyone writes anything
# 2026-11-10
16:58 nandan @bo-why: She has been caring for her mother. She offers to go
17:10 teale @bo-stay: She stays. Hybrid meetings till the spring, and a note from me
`,
  },
  log: `
= bo-lights decision approved
Two members of the lights board reappointed
with nandan
paper submission 2025/383 Lights board: reappointments
advised Officials recommended both.
personal
channel nandan Terms ended on the Friday.
filed 2025-10-29/02 nandan

= bo-tribunal decision approved
A member of the pilotage tribunal reappointed, two months after the term had ended
rests bo-tribunal bo-tribunal-sat
with nandan amadi
advised The Legal Director: one case would have to be heard again.
why The end of the term had been overlooked.
personal
later The case was heard again on 22 January 2026.
channel nandan It had been found that afternoon.
paper submission 2025/431 Pilotage tribunal
filed 2025-12-05/01 nandan

= bo-panel decision approved
Three members of the fisheries and harbours panel appointed, as they were ranked
with nandan
advised The panel ranked five.
personal
channel teale The first meeting was a week off.
paper submission 2026/049 Fisheries and harbours panel
filed 2026-02-06/01 nandan

= bo-fourth decision not-content
No fourth term for a trustee of the shipwreck museum
with nandan
why Three terms are enough for anyone.
personal
channel nandan He had asked in writing.
told The trustee, by letter of 13 April, in her own hand.
filed 2026-04-13/01 nandan

= bo-interim decision content-subject-to
An interim chair of the Tarn conservators for six months, without a competition
with nandan penhallow
subject Six months; the Minister of State to have met him, which he had.
advised Officials recommended it as the only way to keep a quorum.
personal
paper submission 2026/188A Tarn conservators: interim chair
channel nandan The conservators met on the Monday.
filed 2026-06-01/01 nandan

= bo-places decision approved
Interviews for boards to be held in Thornsea and Skerrin as well as in London
rests bo-diversity bo-places
with nandan
why Of 31 people appointed in the year three lived outside the south.
channel nandan The return was being signed.
acted From September 2026.
filed 2026-07-17/01 nandan

= bo-deputy decision approved
The deputy chair of the Ports Commission chosen from two found appointable
with nandan
personal
mark PERSONAL DATA
paper submission 2026/320 Ports Commission: deputy chair
why Set out on the submission.
channel teale She had read it on the train.
filed 2026-09-09/02 nandan

= bo-missed steer would-like-to-discuss
A member of a board who had missed five meetings to be asked why before anything else
with nandan
personal
mark PERSONAL DATA
channel nandan A letter was ready for signature.
why She did not wish a letter to be the first that was heard.
filed 2026-10-23/01 nandan

= bo-stay decision approved
The member to stay, and meetings to be by video as well until the spring
rests bo-why bo-stay
with nandan
personal special
mark PERSONAL DATA
why Set out on the personal file.
channel nandan The member had telephoned.
told The board’s secretary, 11 November.
confirmed yes
`,
});
