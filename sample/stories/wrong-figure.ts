import { readStory } from '../read-story.ts';

/** A number given to the House that was wrong, and how long it took to say so. */
export const wrongFigure = readStory({
  theme: 'Correction to the House',
  lead: 'On 4 March 2026 the Secretary of State told the House that 214 miles of sea wall had been inspected in the year. The figure was 124. Officials knew within an hour, the office within two, and the correction was made the next day. The messages in between are recorded because the Ministerial Code asks that errors be corrected at the earliest opportunity, and people will ask whether this was.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-03-04
12:48 ives @wf-first: Did SoS say 214 miles just now? Brief says 124. 214 is metres repaired at Thornsea
12:51 akerley: She did. I have the brief open, it is 124 on page 3 and 214 on page 4
13:30 akerley @wf-tell: SoS, correction needed. You said 214 miles inspected, it is 124. Official Report closes its corrections at 7 tonight, or a point of order, or a letter
13:58 teale @wf-how: Letter tonight to the member who asked and the library, and I will say it on my feet tomorrow before questions. No small print
14:02 wrey: Speaker's office will need notice. Doing that
18:40 nandan @wf-draft: Letter for signature on your desk. It says "I misread my brief"
18:55 teale @wf-misread: Good. Because I did
# 2026-03-05
10:34 teale @wf-done: Done. Ninety seconds and one joke about metres
10:36 voss ~: You could have left out the joke
11:15 wrey @wf-briefs: From now on one number to a page in any brief for the chamber, and the page read back by whoever wrote it
`,
  },
  log: `
= wf-first change noted
Told the House that 214 miles of wall had been inspected; the figure was 124
at 2026-03-04 12:48 ives coasts
rests wf-first wf-tell
with teale akerley
words
why Two figures stood on facing pages of the brief.
channel ives It was the quickest way to the private office during questions.
told The Secretary of State at 13:30, when she left the chamber.
paper other Official Report, 4 March 2026
filed 2026-03-04/01 akerley

= wf-how decision approved
To correct the figure by letter that night and on her feet the next morning
asked Which of three ways of correcting it to use.
advised Officials offered the Official Report’s own procedure, a point of order, or a letter.
why She wished it to be said where it had been said.
with akerley wrey
channel teale She was on her way to a meeting and the letter had to be drafted.
told Parliamentary branch and the Speaker’s office, 14:10.
acted Letter signed at 18:55 and placed in the library.
filed 2026-03-04/01 akerley

= wf-misread decision approved
Approved a letter saying that she had misread her brief
rests wf-draft wf-misread
with nandan
asked Whether the letter should give the reason.
channel teale The letter was on her desk and she was not.
paper other Letter of 4 March 2026 to the member who had asked
filed 2026-03-04/01 akerley

= wf-done change noted
Corrected the figure in the House at 10:34 on 5 March 2026
channel teale To tell the office that it had been done.
told Cora Ives and parliamentary branch.
paper other Official Report, 5 March 2026
filed 2026-03-05/01 akerley

= wf-briefs decision approved
One number to a page in briefs for the chamber, read back by their author
by wrey
with akerley nandan
channel wrey All who brief are in the group.
limb direction-of-work
acted A note to all branches on 9 March.
filed 2026-03-09/02 nandan
`,
});
