import { readStory } from '../read-story.ts';

/** The Bill from second reading to committee, in short answers. */
export const billPassage = readStory({
  theme: 'Inland Waterways Bill: committee stage',
  lead: 'The Inland Waterways Bill had its second reading on 24 February 2026 and was in committee until 30 April. The Minister of State took most of its small decisions by message from the committee corridor, where there is no departmental network. The Bill team read each of them back to him; where it did not, the entry says so. Clause 14 has a theme of its own.',
  tenure: 'penhallow',
  talk: {
    bill: `
# 2026-02-24
20:48 kell @bp-wash: Minister, the boaters' friend wants an assurance on wash damage before the wind-up. Can you give it
20:52 penhallow @bp-assure: I will say we look at it in committee. Look, not legislate
20:54 kell: Perfect
# 2026-03-12
11:36 kell: Amendment 23, towpath lighting. Resist?
11:38 penhallow @bp-23: Resist, but warmly. Offer her a meeting
11:40 kell: Reading back: resist 23, offer a meeting
# 2026-03-19
12:08 kell: Amendment 31 is good law and we should have thought of it
12:15 penhallow @bp-31: Then take it. Say so and thank him by name
12:16 kell @bp-31-clear: It needs clearance from Local Places, their lands. Can you say minded to
12:17 penhallow: Minded to, then
# 2026-03-26
10:55 voss: There is a line going round that clause 9 taxes dinghies
11:02 penhallow @bp-dinghy: It does not. Put "for the avoidance of doubt" in and take the fun away
11:10 kell @bp-dinghy-counsel: Parliamentary counsel hates it. "Does not apply to unpowered craft under 6 metres" does the same
11:12 penhallow @bp-six: Six metres it is
# 2026-04-16
16:20 kell: Committee want the fees in the schedule and not in regulations
16:41 penhallow @bp-fees: No. Prices change, Acts don't. If we lose it we lose it
17:55 kell @bp-lost: Lost by one
18:03 penhallow: Then we will see it again in the Lords. No sulking
# 2026-04-30
13:02 kell: Out of committee. 41 amendments, 9 taken
13:05 penhallow ~: Drinks are on the Minister, within the limits of the Code
`,
  },
  log: `
= bp-assure decision content-subject-to
An assurance on wash damage: to be looked at in committee, without a promise to legislate
rests bp-wash bp-assure
with kell
subject Look at, not legislate for.
why A friendly member wished to hear it before the vote.
channel kell He was on the bench.
told Said in the wind-up at 21:40.
paper other Official Report, 24 February 2026
filed 2026-02-25/01 akerley

= bp-23 decision not-content
To resist amendment 23 on towpath lighting, with the offer of a meeting
with kell
advised The Bill team advised resisting.
channel kell He was in the committee.
told Read back at 11:40.
acted Withdrawn. The meeting took place on 21 April.
filed 2026-03-13/01 akerley

= bp-31 decision agreed-in-principle
Minded to accept amendment 31, subject to the agreement of Local Places
rests bp-31 bp-31-clear
with kell
advised The Bill team thought it better than its own drafting.
subject Clearance by Local Places, over whose land it runs.
channel kell It was about to be called.
acted Said to be minded to accept. The amendment was tabled again on report.
paper clearance-letter Local Places to the Minister of State, 27 March 2026
filed 2026-03-30/01 akerley

= bp-six decision approved
Clause 9 not to apply to unpowered craft under six metres
rests bp-dinghy bp-dinghy-counsel bp-six
with kell voss
advised Parliamentary counsel offered the words.
why To put an end to a story that dinghies were to be taxed.
channel voss A newspaper was to run it the next morning.
paper submission 2026/113 Clause 9: unpowered craft
acted Tabled on 31 March.
filed 2026-03-27/01 akerley

= bp-fees decision not-content
Would keep the fees in regulations, and would rather lose the vote than move them
with kell
why Prices change more often than Acts can.
channel kell The division was expected within the hour.
acted Lost by one vote at 17:50.
later The Lords restored regulations on 15 September.
filed 2026-04-17/01 akerley

= bp-lost change noted
The government was defeated by one vote on amendment 38, fees in the schedule
at 2026-04-16 17:55 kell bill
rests bp-lost
with penhallow
channel kell To tell the office before the press did.
told The Secretary of State and the business managers at 18:00.
filed 2026-04-17/01 akerley
`,
});
