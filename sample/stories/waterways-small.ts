import { readStory } from '../read-story.ts';

/** Weirs, swans and towpaths. */
export const waterwaysSmall = readStory({
  theme: 'Inland waterways: smaller matters',
  lead: 'The Minister of State dealt with most of the navigation authorities’ small requests in his own group, to which Morag Kell and Lachlan Orme belong. Each is short. He visited nine of the places concerned, and twice changed his mind there.',
  tenure: 'penhallow',
  talk: {
    bill: `
# 2025-09-22
09:15 kell: Little Ouse bridge: weight limit down to 3 tonnes, farmers unhappy
09:40 penhallow @ww-bridge: Safe is safe. 3 tonnes, and find out what a stronger bridge costs
# 2025-10-14
10:20 kell: Night mooring charges at Tarn Head, £4?
10:31 penhallow @ww-mooring: £4 but free in winter, they heat the place by being there
# 2025-11-25
16:00 orme: Lock-keepers' cottages: sell two, mend three?
16:28 penhallow @ww-cottages: Mend five, sell none. We will want keepers again
# 2025-12-16
11:02 kell: Towpath at Brindle: bikes want it, anglers do not
11:20 penhallow @ww-brindle: Bikes on weekdays till four
# 2026-01-20
14:14 penhallow @ww-brindle-anew: Have been to Brindle. It is three feet wide. No bikes. I was wrong
14:16 kell: The anglers will faint
# 2026-02-17
09:50 kell: Volunteers at Harrow flight want to paint the gates themselves
10:05 penhallow @ww-volunteers: Yes, and pay for the paint
# 2026-04-21
15:12 kell @ww-swans-ask: Swans at Tarn weir. Boats want them moved, law says not
15:20 penhallow @ww-swans: Law wins. Sign, not cage
# 2026-05-19
12:41 orme: Emergency access for the fire service at the Long Pound, needs a gate through a listed wall
12:58 penhallow @ww-gate: Do it and tell heritage tonight rather than ask them for a month
13:04 amadi @ww-gate-no: It needs consent, Minister. I can get it in four days if nobody knocks anything down first
13:06 penhallow @ww-gate-wait: Four days then. Nobody touch the wall
# 2026-06-15
17:32 kell: Dredging at the Basin: £140k or leave it another year
17:50 penhallow @ww-basin: Another year. Put the 140 into the Tarn feeder, we will need it by August
# 2026-08-18
10:30 kell @ww-pennywort: Floating pennywort on the Lower Tarn, 2 miles of it, doubling every ten days
10:42 penhallow @ww-weed: Clear it now while it is two miles. £85k is it? Yes
# 2026-09-08
09:41 penhallow @ww-weed-more: It is four miles, I have been. Another £60k and the volunteers have my thanks in writing
# 2026-10-20
16:11 kell: Winter stoppages: authority want 11, users say 8
16:24 penhallow @ww-stoppages: 9. Their two worst and the seven nobody argues about
# 2026-11-11
15:02 kell @ww-weir-ask: Brindle weir gauge has read the same for three weeks. It is broken and they have been reporting it
15:20 penhallow @ww-weir: Correct the return, say why, and mend the gauge
`,
  },
  log: `
= ww-bridge decision approved
A limit of 3 tonnes on the Little Ouse bridge
with kell
advised The authority’s engineer recommended it.
why The engineer would not sign for more.
channel kell The signs were to go up that week.
later A stronger bridge would cost £410,000: noted on 3 December.
filed 2025-09-23/01 akerley

= ww-mooring decision approved
Night moorings at Tarn Head at £4, and free from November to March
with kell
why Boats keep the place lived in in winter.
channel kell He was on a train.
filed 2025-10-15/01 akerley

= ww-cottages decision not-content
Would sell no lock-keepers’ cottages, and have five mended
with orme
advised Officials proposed selling two and mending three.
why Keepers would be wanted again.
paper submission 2025/417 Lock-keepers’ cottages
channel orme The auctioneer’s catalogue closed.
filed 2025-11-26/01 akerley

= ww-brindle decision approved
Bicycles on the towpath at Brindle on weekdays until four
with kell
advised Officials had no view.
channel kell Both sides were in the room with her.
why It would have pleased both sides.
filed 2025-12-17/01 akerley

= ww-brindle-anew decision reversed
No bicycles on the towpath at Brindle after all: he had been to see it
with kell
why It is three feet wide.
channel penhallow He was standing on it.
told Both associations, 22 January.
link reverses ww-brindle
filed 2026-01-21/01 akerley

= ww-volunteers decision approved
Volunteers to paint the gates at Harrow flight, the authority to buy the paint
with kell
channel kell They had offered on the Sunday.
why It cost £600 and pleased forty people.
filed 2026-02-18/01 akerley

= ww-swans decision noted
The swans at Tarn weir to stay, with a sign for boats
rests ww-swans-ask ww-swans
with kell
advised The Bill team’s lawyer: they may not be moved.
why The law.
channel kell Somebody had rung a newspaper.
filed 2026-04-22/01 akerley

= ww-gate-wait decision deferred
A gate through the listed wall at the Long Pound to wait four days for consent
rests ww-gate ww-gate-no ww-gate-wait
with amadi orme
advised The Legal Director: it needed consent, which could be had in four days.
later Consent came on 22 May. His first answer had been to go ahead.
channel orme The fire service had written that morning.
why The wall is listed.
filed 2026-05-26/01 akerley

= ww-basin decision deferred
Dredging of the Basin put off a year, its £140,000 spent on the feeder to the Tarn
with kell
asked Whether to dredge this year.
why He expected a dry August.
channel kell The season’s order had to go.
later The feeder was in use from 13 July.
filed 2026-06-16/01 akerley

= ww-weed decision approved
£85,000 to clear floating pennywort from the Lower Tarn
rests ww-pennywort ww-weed
with kell
why It was doubling every ten days.
advised The authority’s ecologist recommended it.
channel kell The contractor was free for a week.
filed 2026-08-19/01 akerley

= ww-weed-more decision approved
A further £60,000 for pennywort, of which there was twice as much as had been said
with kell
why He had been to see it and it was four miles.
channel penhallow From the bank.
told The authority, 8 September.
link supersedes ww-weed
filed 2026-09-09/01 akerley

= ww-stoppages decision approved
Nine winter stoppages, between the authority’s eleven and the users’ eight
with kell
advised The authority asked for eleven.
channel kell The programme was to be printed that night.
paper submission 2026/370 Winter stoppages
why Seven were not disputed and two were the worst.
filed 2026-10-21/02 akerley

= ww-weir change noted
The gauge at Brindle weir had been broken for three weeks and its readings reported
rests ww-weir-ask ww-weir
with kell
why Found by the Bill team in the monthly return.
told The authority, 11 November.
channel kell The next return was due on the 13th.
confirmed not-yet
`,
});
