import { readStory } from '../read-story.ts';

/** Bids, and a leader who also writes to the minister about them. */
export const callowRegeneration = readStory({
  theme: 'Harbour regeneration fund',
  lead: 'Eleven towns bid in September 2026 for the harbour regeneration fund of £60 million. Harwick, in the Secretary of State’s constituency, was one, and she took no part in anything that touched it: the Minister of State decided. The line between the whole and the part was not always easy to keep by message, and the entries say where it was nearly crossed.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-09-01
10:02 wrey @rg-recuse: Regeneration fund opens today. SoS is MP for Harwick, so anything on Harwick goes to Idris and she does not see it. The fund as a whole she may decide
10:06 teale: Agreed and glad of it
10:09 penhallow: Likewise
# 2026-09-09
18:15 strand: Weighting: need 40, readiness 35, match funding 25. Officials' view
18:44 teale @rg-weights: Need 50, match 15. The poorest harbours have nobody to match with
18:47 amadi @rg-weights-ok: She may decide that, it is before any bid was opened. Please minute that it was
# 2026-09-24
09:21 strand: Eleven bids. Harwick's is in
09:24 teale: Not to me please
16:50 teale @rg-bea: Bea Holt stopped me at the conference hotel about the bid. I said talk to Idris and bought her a coffee
16:53 nandan @rg-bea-note: Written down, with the coffee
# 2026-10-07
17:28 strand: Panel has ranked all eleven. Six can be funded. The line falls between sixth and seventh
17:33 wrey: To Idris only please Owen, the seventh is Harwick
17:55 penhallow @rg-six: Fund the top six as ranked. I am not moving a line that happens to have the boss's town under it
18:01 amadi @rg-six-note: Good. Reasons on the submission by tomorrow please Minister
# 2026-10-15
11:10 hale: Announce in Wexmouth on the 22nd?
11:32 teale @rg-announce: Idris should. It will be asked why I am not there and the answer is a good one
# 2026-11-09
18:22 strand: Wexmouth want to swap their slipway for a fish market, same money
18:40 penhallow @rg-swap: In principle yes if readiness does not slip. Show me dates
`,
  },
  log: `
= rg-recuse decision noted
Took no part in anything concerning Harwick’s bid, which went to the Minister of State
at 2026-09-01 10:06 teale coasts
rests rg-recuse
with penhallow wrey
why Harwick is in her constituency.
flags own-constituency
channel wrey On the morning on which the fund opened.
told The fund’s team, who were to send her nothing on it.
paper submission 2026/309 Regeneration fund: handling of interests
filed 2026-09-02/01 nandan

= rg-weights decision approved
Set the weights: need 50, readiness 35, match funding 15
with strand amadi
rests rg-weights rg-weights-ok
advised Officials proposed 40, 35 and 25.
why The poorest harbours have nobody to find the match.
subject Decided before any bid was opened, as the Legal Director asked to be written down.
channel strand The guidance to bidders was to go out that night.
paper submission 2026/319 Regeneration fund: criteria
told The fund’s team at 18:50.
filed 2026-09-10/01 nandan

= rg-bea info noted
The leader of Harwick’s council spoke to her about the bid and was told to speak to the Minister of State
with holt nandan
rests rg-bea rg-bea-note
unsolicited
words
flags own-constituency
channel teale To have it written down the same hour.
told The fund’s team and the propriety team.
filed 2026-09-25/01 nandan

= rg-six decision approved penhallow
To fund the first six bids as the panel had ranked them
with strand wrey
rests rg-six rg-six-note
asked Where to draw the line among eleven bids.
advised The panel ranked them and officials recommended six.
why He would not move the line; the seventh was Harwick.
paper submission 2026/356 Regeneration fund: awards
flags own-constituency
mark COMMERCIAL
channel strand The panel had ended at five and he was leaving for the islands.
acted Letters to all eleven on 9 October.
filed 2026-10-08/01 akerley

= rg-announce decision approved
The Minister of State to announce the awards, and not herself
with hale penhallow
why One of the unsuccessful towns was hers.
channel hale The hall had to be booked.
acted Announced in Wexmouth on 22 October.
told Press office.
filed 2026-10-16/01 nandan

= rg-swap decision agreed-in-principle penhallow
Open to Wexmouth’s building a fish market for the same money, if the dates held
with strand
subject That readiness does not slip; dates to be shown to him.
channel strand The town’s committee sat the next evening.
told Wexmouth council, 10 November.
confirmed yes
action Dates for the fish market | Owen Strand | 2026-11-20
`,
});
