import { readStory } from '../read-story.ts';

/** A sale with a ghost, a bat, and a buyer who knew somebody. */
export const lighthouseCottages = readStory({
  theme: 'Penmarrow lighthouse cottages',
  lead: 'Three keepers’ cottages at Penmarrow were sold between January and August 2026. The highest bidder withdrew, the next was the brother of an official, and there were bats. The official had said so at once. The sale went to the third bidder at £18,000 less, and these entries say why.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-01-08
15:10 strand: Penmarrow cottages: market them together or apart?
15:32 teale @lc-together: Together. Nobody wants the middle one
# 2026-04-22
11:06 strand: Three bids: 612, 590, 572
11:15 teale @lc-highest: Highest, unless there is a reason
# 2026-05-27
16:44 strand: The 612 has gone away. There are bats
17:01 teale @lc-next: Next then. Bats are a feature
17:20 strand @lc-brother: The 590 is my deputy's brother. She told me the day the bids were opened and has been nowhere near it
17:31 amadi @lc-advice: It could be sold to him quite properly. It will not look it in four years' time
17:44 teale @lc-third: 572 and a clear conscience, if the accounting officer can wear 18 thousand. Tell the brother why, he has done nothing wrong
# 2026-05-28
09:20 sorrel @lc-wear: Permanent Secretary is content: an independent valuer says 570
# 2026-08-07
12:30 strand @lc-sold: Completed. Bats included
`,
  },
  log: `
= lc-together decision approved
The three lighthouse cottages at Penmarrow to be sold as one
with strand
advised The agents had no preference.
why The one in the middle would not sell alone.
channel strand The agents were waiting.
filed 2026-01-09/01 nandan

= lc-highest decision approved
The cottages to go to the highest of three bidders, £612,000
with strand
mark COMMERCIAL
advised Officials recommended the highest.
why There was then no reason against.
channel strand Bids stood for a week.
filed 2026-04-23/01 nandan

= lc-third decision approved
The cottages to go to the third bidder at £572,000, the second being an official’s brother
rests lc-next lc-brother lc-advice lc-third
with strand amadi
advised The Legal Director: a sale to the second would have been proper and would not have looked so.
why The highest had withdrawn over bats, and the second is the brother of an official who had said so on the first day.
subject The accounting officer’s being content with £18,000 less, which she was on 28 May.
mark COMMERCIAL
personal
channel strand The second bidder’s solicitor was to be answered that evening.
paper submission 2026/189 Penmarrow cottages: sale
link supersedes lc-highest
told The second bidder, with the reason, 29 May.
filed 2026-05-29/01 nandan

= lc-wear info noted
The Permanent Secretary was content with £572,000, an independent valuer having said £570,000
by sorrel
with teale strand
mark COMMERCIAL
paper accounting-officer-advice Note of 28 May 2026, Penmarrow cottages
channel sorrel The answer was to go that morning.
why It was less than a higher bid and had to be defended.
filed 2026-05-29/01 nandan

= lc-sold change noted
The sale of the cottages was completed on 7 August 2026
by strand
with teale
channel strand To close it.
filed 2026-08-10/01 nandan
`,
});
