import { readStory } from '../read-story.ts';

/** A report with one's own department in it. */
export const thornseaReport = readStory({
  theme: 'Thornsea report',
  lead: 'The report on the breach at Thornsea was finished in April 2026 and said that the department had been told of the weak section twice. The Secretary of State decided by message to publish it whole, then to hold it over the local elections, then what to say with it. The first of these was made within four minutes of her reading the summary and she did not change it.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-04-14
17:02 ives @tr-in: Thornsea report is in. 84 pages. Chapter 4 says that we were told in 2023 and again last May
17:09 wrey: Hard copies to SoS and Idris only, by hand
18:31 teale @tr-whole: Read the summary. Publish all of it. No summary instead, no annex held back
18:33 voss: Can we talk before that goes any further
18:35 teale: We can talk. It will still be all of it
# 2026-04-16
12:11 wrey @tr-elections: Propriety: not in the pre-election period. Earliest 8 May
12:25 teale @tr-eighth: Then 8 May, 9.30, and the council and the families in the flooded houses have it the evening before
# 2026-05-06
19:44 amadi @tr-names: Three officials are named in chapter 4. They have had their say and it is in there. My advice is that grades would do
20:02 teale @tr-grades: Grades, not names. Anyone above director stays named, and that includes me
# 2026-05-07
21:15 teale @tr-sorry: Statement tomorrow: take out "lessons will be learned". Put in what we did not do and the date we should have done it
21:18 hale: With pleasure
# 2026-05-08
11:40 teale @tr-fund: I said in the House that the other eleven amber walls will be looked at by October. Cora that is now true, please make it so
11:44 ives @tr-fund-yes: Nine by October is what I have people for. Eleven with £300k
11:52 teale @tr-fund-ok: £300k. Anil will be cross with me, he may have it from the visits budget
`,
  },
  log: `
= tr-whole decision approved
To publish the Thornsea report whole, with nothing held back
rests tr-in tr-whole
with ives wrey
advised None had been given; the report had come in ninety minutes earlier.
why Not given then. On 15 April she said that people whose houses were flooded should read what she had read.
channel teale She had read it in the car.
told The flood team, 14 April at 18:45.
paper submission 2026/132 Thornsea report: publication
filed 2026-04-15/01 nandan

= tr-eighth decision approved
The report to come out at 09:30 on 8 May, the council and residents having it the evening before
rests tr-elections tr-eighth
with wrey
advised The propriety team advised against the pre-election period.
flags pre-election
channel wrey The printer’s date had to be fixed.
told The council’s leader on 17 April, in confidence.
filed 2026-04-17/01 nandan

= tr-grades decision content
Officials below director to be given by grade and not by name in the report
rests tr-names tr-grades
with amadi
asked Whether three officials should be named.
advised The Legal Director advised grades for the three.
subject Directors and above stay named, and ministers.
personal
mark PERSONAL DATA
channel amadi The file went to the printer at nine that evening.
paper submission 2026/157 Thornsea report: names of officials
filed 2026-05-07/01 nandan

= tr-sorry steer steer-given
The statement to say what had not been done and when it should have been
with hale
channel teale She was reading the draft at home on the eve.
told The press office and Cora Ives.
acted Statement of 8 May, second paragraph.
filed 2026-05-08/01 nandan

= tr-fund decision approved
Eleven other walls rated amber to be inspected by October, with £300,000 more
rests tr-fund tr-fund-yes tr-fund-ok
with ives
asked Nothing beforehand: she had said it in answer to a question.
advised The Head of Flood Defence had people for nine.
why She had told the House that it would be done.
channel teale Straight from the chamber.
told Anil Sorrel, 8 May at 12:10.
acted Ten were inspected by 31 October, the eleventh on 9 November.
paper submission 2026/165 Amber walls: inspection, funding
filed 2026-05-11/01 akerley
`,
});
