import { readStory } from '../read-story.ts';

/** A public appointment: names, opinions of people, and a conversation that should not be in a group. */
export const portsChair = readStory({
  theme: 'Chair of the Ports Commission',
  lead: 'The Ports Commission needed a chair from 1 April 2026. The competition was regulated. The Secretary of State gave views on candidates to Dex Farrow by message, some before the panel had met, and was asked to stop. What she said of individuals is recorded as little as may be: that a view was given, when, and that the panel did not have it.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-01-13
11:02 nandan @pc-open: Ports Commission chair: 14 applications, panel sifts on the 20th. SoS sees the names after the panel and not before
11:05 teale: Understood
# 2026-02-24
16:30 nandan: Panel's report is in the box: three appointable, in alphabetical order as the rules ask
21:37 teale @pc-meet: I will meet all three. Twenty minutes each, Priya in the room, same questions
# 2026-03-10
18:14 teale @pc-choose: Professor Lind. Submission back in tonight's box with my reasons on it
18:20 nandan @pc-choose-readout: Thank you. Read-out: SoS has chosen one of the three appointable candidates; No 10 to be told; nothing public before the committee hearing
# 2026-03-25
09:40 hale: The Argus has the name
09:48 teale @pc-leak: Then bring the announcement forward to noon, I am not having her read it in the Argus
09:52 wrey @pc-leak-no: The committee must be told before the House. I will ring their clerk now, if they agree noon holds
10:31 wrey: They agree
`,
    farrow: `
# 2026-01-15
20:40 teale @pc-view: The chair. Two of the names going round would be a disaster, you know which
20:44 farrow @pc-stop: Not for here please, panel hasn't sifted. I'll forget that I read it
20:46 teale: Quite right. Forget it
`,
  },
  log: `
= pc-view info noted
Gave a view of possible candidates before the panel had sifted, and was asked not to
learnt 2026-01-21 10:15
with farrow
rests pc-view pc-stop
words
limb change-of-situation
channel asked 2026-01-21
told The appointments team, 21 January. No name was given to them.
later The panel’s chair confirmed in writing that no view of hers had reached it.
personal
mark PERSONAL DATA
filed 2026-01-22/01 nandan

= pc-meet decision approved
Chose to meet all three appointable candidates, with the same questions and an official present
asked Whether she wished to meet any of the candidates.
advised The rules allow it if all are treated alike.
with nandan
channel teale She had the panel’s report in her box at home.
paper submission 2026/072 Ports Commission: panel’s report
told The appointments team, 25 February.
acted Met on 3 and 4 March; notes of each by Priya Nandan.
personal
mark PERSONAL DATA
filed 2026-02-25/01 nandan

= pc-choose decision approved
Chose the chair of the Ports Commission from the three found appointable
rests pc-choose pc-choose-readout
with nandan
why Set out on the submission that went back in the box of 10 March.
words
paper submission 2026/089 Ports Commission: choice of chair
paper box-return of 10 March 2026
channel teale To tell the office before the box came back.
told The appointments team and No 10, 11 March.
readout SoS has chosen one of the three appointable candidates; No 10 to be told; nothing public before the committee hearing.
personal
mark PERSONAL DATA
filed 2026-03-11/01 nandan

= pc-leak decision content-subject-to
Brought the announcement of the chair forward to noon after a newspaper had the name
rests pc-leak pc-leak-no
with wrey hale
subject That the select committee be told first and agree.
why So that the candidate should not read it in a newspaper.
channel hale The newspaper was to run it at one o’clock.
told The committee’s clerk at 09:58; the candidate at 10:35.
acted Announced at noon on 25 March. Inquiries into the leak found nothing.
personal
mark PERSONAL DATA
filed 2026-03-25/01 nandan
`,
});
