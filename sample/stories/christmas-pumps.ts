import { readStory } from '../read-story.ts';

/** A holiday in which nobody looked, and a note that says so. */
export const christmasPumps = readStory({
  theme: 'Eastness pumps at Christmas',
  lead: 'Two of the four pumps at Eastness failed on 27 December 2025. The duty rota had a hole in it from noon on the 24th to the morning of the 29th: nobody of the office was looking at the coastal ministers’ Signal group, whose messages disappear after seven days. They had not yet gone when it was looked at on the 29th, so nothing was lost, but that was luck. What ministers had settled between them was written down from the screen.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-12-24
12:02 wrey: Duty is Tom till noon today and then me from the 29th. Anything urgent ring the duty officer
12:04 penhallow ~: Happy Christmas all
# 2025-12-29
08:15 ives @ep-where: Good morning. Is there anyone? I left two messages on the duty phone on Saturday about Eastness
08:31 wrey @ep-hole: Cora I am so sorry. I have just found that the duty phone was in Tom's drawer. Ringing you now
08:58 wrey: SoS, please may Tom come and read the coastal ministers' group with you today? Cora says you and Rhodri Calder settled the army pumps there
09:20 teale: We did. I thought you knew. Noon at the flat
12:55 akerley @ep-read: Read with SoS, 27 and 28 December, 14 messages. Substance in the log, nothing had gone yet
13:10 ives: Pumps 2 and 3 are back. Army pumps can go home on the 31st
13:22 teale @ep-home: Not till the 2nd, the new year tide is the big one
# 2026-01-05
17:40 wrey @ep-rota: New rota: two names for every day, phone handed over in person, and the Signal group looked at by whoever has it
17:44 teale @ep-thanks: Good. No blame please, I could have rung somebody
`,
  },
  log: `
= ep-army decision approved
Asked for six Army pumps for Eastness, agreed with the Secretary of State for Local Places
at 2025-12-27 15:20 teale coastal
learnt 2025-12-29 12:55
with calder ives
basis seen
rests
nocopy Signal gives out no export. Tom Akerley read it on her telephone on 29 December and wrote down the substance.
words Take the six, Rhodri's people will pay half
asked Cora Ives had asked by telephone for a decision within the hour and reached only the ministers.
why Two of four pumps had failed with 90 houses behind the wall.
channel teale The duty telephone was not answered.
told Cora Ives, by the Secretary of State herself, 27 December at 15:30.
acted Pumps running by 22:00 on 27 December. The office learnt of it two days later.
paper submission 2026/004 Eastness pumps: retrospective approval
filed 2026-01-05/01 akerley

= ep-half decision agreed-in-principle
Local Places to pay half the cost of the Army pumps, as the two ministers agreed
at 2025-12-28 10:05 calder coastal
learnt 2025-12-29 12:55
with teale
basis seen
rests
nocopy Read on the screen on 29 December; Signal gives out no export.
channel asked 2025-12-29
why It was his department’s houses and hers the wall.
told Finance in both departments, 30 December.
later Confirmed between finance directors on 9 January 2026: £41,000 each.
filed 2026-01-05/01 akerley

= ep-home decision approved
Kept the Army pumps at Eastness until 2 January, past the new year tide
with ives
advised The flood team would have let them go on 31 December.
why The highest tide of the winter was on 1 January.
channel ives Ministry of Defence planners needed an answer by two.
told The Ministry of Defence, 29 December.
acted Released on 2 January 2026. The tide passed without harm.
filed 2026-01-05/01 akerley

= ep-where change noted
Nobody in the office was on duty from noon on 24 December to the morning of the 29th
at 2025-12-29 08:31 wrey coasts
rests ep-where ep-hole ep-read
limb change-of-situation
channel wrey To answer where the question had been put.
later The Signal group was read on 29 December with its seven-day timer running; what was sent after noon on the 24th was still there.
told Ruth Asante and the Permanent Secretary’s office, 29 December.
action Rota with two names for every day | Callum Wrey | 2026-01-09
filed 2026-01-05/02 nandan

= ep-rota decision noted
A duty rota with two names a day, the telephone handed over in person, the Signal group looked at daily
at 2026-01-05 17:44 teale coasts
rests ep-rota ep-thanks
with wrey
channel wrey To tell everyone on it at once.
acted In force from 10 January 2026.
filed 2026-01-06/01 nandan
`,
});
