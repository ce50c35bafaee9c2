import { readStory } from '../read-story.ts';

/** What became of the money. */
export const seaWallProgramme = readStory({
  theme: 'Sea wall programme',
  lead: 'The steer of July 2026 to halve the dredging grant was meant to pay for sea walls. Which walls, in what order and at whose expense was settled from July to November. Three towns changed places in the list, two of them on evidence, and the third because the Secretary of State went to see it; she asked that this be written down as the reason.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-07-23
16:10 ives: With £4.5m a year more: Thornsea south, Penmarrow, Harwick outer, in that order. 2026/261
16:31 teale @sw-harwick: Harwick to Idris, please, and the other two to me
17:40 teale @sw-two: Thornsea and Penmarrow agreed. Start design on both now and not in April
# 2026-08-03
11:14 ives @sw-small: The small harbours. Halving costs Skerrin, Wexmouth east and Callow fish quay their dredging in 2027
11:39 teale @sw-quarter: Not half then. A quarter. £2.25m to walls, and say that I have changed my mind because of the note
11:44 sorrel: Estimates to be changed by the 12th
# 2026-09-14
09:26 penhallow @sw-outer: Harwick outer: defer a year. It scores below Skerrin and it would whoever was MP
# 2026-09-22
18:50 teale @sw-saw: Stood on the wall at Wexmouth east for an hour. Put it above Callow. Reason: I saw it. Write that down, I would rather be laughed at than tidy
18:55 ives @sw-saw-view: It scores four points lower. I can live with it and will say so in the paper
# 2026-10-14
17:20 sorrel: Design costs are £310k over across the three
17:45 teale @sw-over: Take it from Callow's second year. Nobody else's
# 2026-11-03
12:22 ives @sw-mason: The mason at Penmarrow has found the original wall inside ours. Heritage want it kept
12:30 teale @sw-keep: Keep it if it costs a season and not if it costs two
`,
  },
  log: `
= sw-two decision approved
Thornsea south and Penmarrow to be designed at once, ahead of the new year’s money
with ives
asked In which order to build with £4.5 million a year more.
advised Officials proposed Thornsea south, Penmarrow and the outer wall at Harwick.
rests sw-harwick sw-two
subject Harwick to go to the Minister of State.
flags own-constituency
paper submission 2026/261 Sea walls: first three
channel teale She was in the constituency and the box was not.
told The flood team, 23 July.
filed 2026-07-24/01 nandan

= sw-quarter decision approved
A quarter and not a half of the dredging grant to go to sea walls: £2.25 million
with ives sorrel
rests sw-small sw-quarter
why The note showed that three small harbours would have gone without dredging.
advised A note of 31 July on the small harbours.
paper submission 2026/269 Dredging grant: small harbours
channel teale The recess had begun.
told Finance and the ports directorate, 3 August.
link supersedes tides-halve
tags FOI2026/0388
mark
filed 2026-08-04/01 nandan

= sw-outer decision deferred penhallow
Deferred the outer wall at Harwick for a year
with ives
advised It scored below Skerrin.
why The scores; he added that they would have been the same whoever was the Member.
paper submission 2026/325 Harwick outer wall
flags own-constituency
channel penhallow He had read it on the ferry.
told The flood team, who were not to send it to the Secretary of State.
filed 2026-09-15/01 akerley

= sw-saw decision approved
Put Wexmouth east above Callow in the list of walls, because she had seen it
with ives
rests sw-saw sw-saw-view
advised Officials scored it four points lower and said that they could live with it.
why She had stood on it for an hour. She asked that this be written down as the reason.
channel teale From the wall.
paper submission 2026/338 Sea walls: second list
filed 2026-09-23/01 nandan

= sw-over decision approved
An overspend of £310,000 on design to come from the second year at Callow
with sorrel
asked Where to find £310,000.
advised The Finance Director offered three ways.
why Callow’s second year had not been promised to anybody.
channel sorrel The monthly return closed at six.
mark
filed 2026-10-15/01 nandan

= sw-keep decision content-subject-to
The old wall found at Penmarrow to be kept, if it costs no more than a season
with ives
rests sw-mason sw-keep
subject Not if it costs two.
channel ives The masons were standing by.
told The heritage body, 3 November.
confirmed yes
why Heritage asked for it.
filed 2026-11-06/01 akerley alone
`,
});
