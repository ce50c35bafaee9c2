import { readStory } from '../read-story.ts';

/** The last weeks of a tenure: settled, and not all of it filed. */
export const winterReadiness = readStory({
  theme: 'Winter readiness',
  lead: 'Each October the department says whether coast and rivers are ready for the winter. In 2026 the answer was nearly. What was settled in October was filed. What was settled in the week before the Secretary of State left was still being written up when she went, and it is told here as open.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-10-06
17:15 ives @wr-nearly: Winter statement is due. 412 of 430 gates tested, 9 of 11 amber walls looked at. I would say "nearly"
17:31 teale @wr-say: Then say nearly and give the numbers. "Robust" is banned
# 2026-10-21
09:08 sorrel: Winter reserve is £6m and there is £1.1m of last winter's bills on it
09:30 teale @wr-reserve: Pay the old bills from the underspend on visits and consultants and keep six whole
09:34 sorrel: I can find 0.9 of it there
09:36 teale: 0.9 then and the rest from me next year
# 2026-11-04
08:20 ives @wr-amber: Eleventh amber wall, Thornsea north: worse than amber. Red. 31 houses
08:44 teale @wr-doors: Somebody knocks on all 31 doors this week, not a leaflet. And tell me what red costs
08:46 ives: Door by door from tomorrow. Cost by Monday
# 2026-11-09
12:14 ives @wr-cost: Red costs £2.3m, or £400k for a temporary wall by Christmas
12:40 teale @wr-temp: Temporary wall now, and put the 2.3 to me properly by the 20th
12:43 ives: Ordering today
19:31 hale: Local radio are asking about Thornsea north
19:50 teale @wr-radio: I will do it myself at 7 tomorrow. The wall is red, the doors are knocked, the temporary one is ordered
# 2026-11-11
16:22 ives @wr-late: Contractor says 8 January and not Christmas
16:40 teale @wr-late-no: No. Ask the Army what they did at Eastness and ask them for it again
16:44 ives @wr-army: Asking now
# 2026-11-12
11:05 ives @wr-army-yes: Army can have it up by the 20th of December if asked by a minister tonight
11:21 teale @wr-ask: Consider it asked. Letter over when you have it
`,
  },
  log: `
= wr-say decision approved
The winter statement to say “nearly” ready, with the numbers
rests wr-nearly wr-say
with ives
advised The Head of Flood Defence advised “nearly”.
why Eighteen gates and two walls had not been looked at.
channel ives The printer’s time was six o’clock.
told The press office.
paper submission 2026/353 Winter readiness statement
acted Published on 8 October.
filed 2026-10-07/01 nandan

= wr-reserve decision content-subject-to
Last winter’s bills to be met from visits and consultants, so that the winter reserve stays whole
with sorrel
asked What to do about £1.1 million of old bills.
advised The Finance Director could find £0.9 million there.
subject £0.9 million now and the rest in the next year.
channel sorrel The books closed at noon.
mark
filed 2026-10-22/01 nandan

= wr-doors decision approved
Somebody to call at each of 31 houses behind the red wall at Thornsea north
rests wr-amber wr-doors
with ives
why The wall had been thought amber and was red.
channel ives The survey had come in that morning.
told The council, 4 November.
acted All 31 called on by 6 November.
filed 2026-11-05/01 akerley

= wr-temp decision approved
A temporary wall at Thornsea north for £400,000, with advice on the lasting one by 20 November
rests wr-cost wr-temp
with ives
asked Which of two ways to deal with the wall.
advised £2.3 million for a lasting repair, or £400,000 for a temporary wall by Christmas.
why It is the only one that could be up by Christmas.
channel ives The order had to be placed that day.
paper submission 2026/398 Thornsea north
told Finance, 9 November.
confirmed yes
action Advice on the lasting repair | Cora Ives | 2026-11-20

= wr-radio steer steer-given
Would speak on local radio herself, saying that the wall is red
with hale
channel hale The station wanted a name by eight.
told The press office, 9 November.
later Broadcast on 10 November at 07:10.
why People behind the wall should hear it from her.
confirmed yes

= wr-late-no steer not-content
Would not have the temporary wall in January, and wanted the Army asked
rests wr-late wr-late-no wr-army
with ives
channel ives The contractor had rung at four.
told The Ministry of Defence, 11 November at 17:00.
confirmed not-yet

= wr-ask decision approved
Asked for the Army to put up a temporary wall at Thornsea north by 20 December
rests wr-army-yes wr-ask
with ives
why The contractor could not do it before 8 January.
subject A letter to the Ministry of Defence, which had not gone when she left the post that night.
channel ives It had to be asked for by a minister the same night.
later For her successor: the letter was not signed on 12 November.
confirmed no
action Letter to the Ministry of Defence for the new Secretary of State | Tom Akerley | 2026-11-13
`,
});
