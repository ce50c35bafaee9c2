import { readStory } from '../read-story.ts';

/** Waiting for a letter: settled, unsettled, and open on the last day. */
export const marinaTax = readStory({
  theme: 'Tax on marina berths',
  lead: 'The Treasury proposed in October 2026 to tax marina berths like parking places. The Secretary of State objected by message before she did so by letter, and to a Treasury minister whom she met in a lift. The letter was in draft when she left. Her successor has not been asked; the entries are open until somebody knows where the objection stands.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-10-26
12:20 sorrel: Treasury want our view on taxing berths by 13 November. £70m a year to them
12:35 teale @mt-against: My view is that they can tax the sea when they have drained it. Draft a letter that says so politely
12:37 farrow: I will do the politely
# 2026-11-03
19:16 teale @mt-lift: Met the Financial Secretary in a lift. Told him we would fight it. He said that he would too, in my place
19:20 nandan @mt-lift-note: Which day and which lift please, for the note
19:22 teale: Today, the one that works
# 2026-11-09
16:30 sorrel @mt-figures: Figures: 41,000 berths, a third of them in places with no other business to tax
16:51 teale @mt-third: That is the letter. Lead with the third
# 2026-11-11
18:02 farrow: Draft two in the box
22:10 teale @mt-nearly: Nearly. Take out "regrettable", put in the number for Skerrin, and I will sign it tomorrow night
`,
    treasury: `
# 2026-11-04
08:31 lyle @mt-fergus: My minister says that yours will fight the berths in lifts. Is there to be a letter as well
08:50 oyelaran @mt-letter: There is. Please treat the letter as the view and the lift as weather
`,
  },
  log: `
= mt-against steer steer-given
Against a tax on marina berths; a letter to be drafted
with sorrel farrow
asked The Treasury asked for a view by 13 November.
advised None had been put.
channel sorrel He had asked there what line to take.
paper other Treasury letter of 23 October 2026
filed 2026-10-27/01 nandan

= mt-lift info noted
Told a Treasury minister in a lift that the department would fight the tax on berths
rests mt-lift mt-lift-note
with nandan
channel teale To have it noted the same evening.
confirmed yes
why No official was there.
told Anil Sorrel, 4 November.

= mt-letter info noted oyelaran
The Treasury to treat the letter as the department’s view and what was said in a lift as nothing
learnt 2026-11-10 11:00
rests mt-fergus mt-letter
with lyle
channel oyelaran He had asked her.
device oyelaran-new
confirmed yes
why Two versions of the view were about.

= mt-third steer steer-given
The letter to begin with the third of berths that are in places with no other business
rests mt-figures mt-third
with sorrel
channel sorrel He had put the figures there.
told Dex Farrow, 9 November.
confirmed yes
why She thought it the strongest.

= mt-nearly decision deferred
Would sign the letter on berths on the evening of 12 November, with two changes
with farrow
subject Without “regrettable”, and with the number for Skerrin.
paper submission 2026/400 Marina berths: letter to the Treasury
channel teale She was reading her box.
why She wished to see it once more.
later Not signed: she had left the post at 22:14 that night.
confirmed no
`,
});
