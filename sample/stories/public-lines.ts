import { readStory } from '../read-story.ts';

/** Lines to take: what was to be said, and sometimes what was not. */
export const publicLines = readStory({
  theme: 'Public lines and announcements',
  lead: 'Lines to take are drafted by the press office and cleared on the day. Those told here either changed what the department was going to do, or said for the first time what it thought. Routine clearances are not in the log. On two occasions a line was cleared before the decision that it spoke of had been made, and the decision followed the line.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-09-30
17:32 hale: Regional papers ask if the barrage is "under review". Cleared line says "we keep all projects under review"
17:45 teale @li-review: Everything is always under review, that is how you frighten people. Say: the barrage goes ahead, its money is being looked at
17:52 wrey @li-review-note: Noted as the first time that has been said
# 2025-11-06
20:02 hale: Broadcasters want someone on pilotage fees at 7.10
20:20 teale @li-pilotage: Nobody. We have nothing to say and I would rather not say it at ten past seven
# 2025-12-09
09:14 voss: Beach wheelchair scheme: launch in Harwick?
09:20 teale @li-harwick: Not Harwick. Anywhere but Harwick. Thornsea has earned a nice day
# 2026-01-22
16:05 hale: Do we confirm that dredging grants are "safe" next year?
16:12 teale @li-safe: No. Say they are paid for this year, which is true
# 2026-02-27
08:40 hale: Ferry fares go up on Sunday, 4.1 per cent. Lead on the freeze for under 18s?
08:52 teale @li-fares: Lead on the 4.1. They will find it in the second line anyway and hate us for the first
# 2026-04-01
11:10 voss: Someone has sent round a spoof notice that we are filling in the Tarn
11:14 penhallow @li-spoof: Leave it alone. It's funny and it's the first of April
# 2026-05-20
12:31 hale: Can I say that no port was "breached"?
12:44 amadi @li-breached-no: No. Say that the booking system was. One of them may yet turn out to have been
12:46 teale @li-breached: What Judith says
# 2026-07-02
17:22 hale: Coastal path: 80 or 83 miles opened?
17:40 teale @li-miles: 80. Three have a bull in them
# 2026-08-20
10:30 hale: Sir Gerald has told the trade press that you "urged" him to bid again
10:41 teale @li-urged: I urged nobody. Say that bidders decide for themselves and that I have not discussed it. And log that I said so
# 2026-09-25
13:18 voss @li-island: If asked at conference about island fares: "nothing ruled out"?
13:29 teale @li-ruled: No. A second winter boat is being costed and that is the whole of it
13:33 orme @li-ruled-news: That's news to the ferries team
13:35 teale: Then they have till Monday
# 2026-10-29
19:04 hale: Rumours of a reshuffle. Line?
19:08 teale @li-rumour: I read about it in the same papers as you do
`,
  },
  log: `
= li-review decision approved
Said for the first time that the barrage goes ahead and that only its money is being looked at
rests li-review li-review-note
with hale wrey
advised The press office offered the usual line, that everything is under review.
channel hale Two papers closed at seven.
why She thought that the usual line would alarm people.
told The barrage team, 30 September, who had not known.
filed 2025-10-01/01 nandan

= li-pilotage decision not-content
Would have nobody speak on pilotage fees while nothing had been settled
with hale
channel hale The programme wanted a name that night.
why There was nothing to say.
filed 2025-11-07/02 nandan

= li-harwick decision approved
The beach wheelchair scheme to be launched at Thornsea and not at Harwick
with voss
flags own-constituency
channel voss Invitations were being printed.
why Harwick is in her constituency.
filed 2025-12-10/01 nandan

= li-safe steer steer-given
Not to say that dredging grants were safe for the next year, only that they were paid for this one
with hale
why Nothing had been settled for the next.
channel hale A reporter was holding.
filed 2026-01-23/01 nandan

= li-fares decision approved
To lead with the rise in ferry fares of 4.1 per cent, and not with the freeze for the young
with hale
advised The press office would have led with the freeze.
channel hale The notice was due at nine.
why The rise would be found anyway.
filed 2026-02-27/02 akerley

= li-spoof decision noted penhallow
A spoof notice about the Tarn left alone
with voss
channel voss It was being read out on the radio.
why It was the first of April.
filed 2026-04-02/01 akerley

= li-breached decision content
To say that the ports’ booking system had been broken into, and nothing of the ports themselves
rests li-breached-no li-breached
with amadi hale
words What Judith says
advised The Legal Director: one of the ports might yet turn out to have been.
channel hale Email was off.
why A flat denial could not be stood behind.
filed 2026-05-22/02 nandan

= li-miles decision approved
To announce 80 miles of coastal path, and not 83
with hale
why Three miles had a bull in them.
channel hale It was going to print.
filed 2026-07-03/01 nandan

= li-urged info noted
Denied having urged Saltmarsh’s chairman to bid again, and asked that the denial be logged
with hale
why He had said so in the trade press.
unsolicited
flags live-procurement
limb change-of-situation
channel hale A reply was wanted the same morning.
told The commercial team and the Legal Director, 20 August.
link part-of pym-lobby
filed 2026-08-20/02 nandan

= li-ruled steer steer-given
Said that a second winter boat for Skerrin was being costed, before it had been asked for
rests li-island li-ruled li-ruled-news
with voss orme
words No. A second winter boat is being costed and that is the whole of it
why She preferred it to saying that nothing was ruled out.
channel voss It was wanted for a meeting at two.
told The ferries team, by the same message.
later Costed from 28 September. Proper advice was asked for on 5 November.
filed 2026-09-28/01 akerley
`,
});
