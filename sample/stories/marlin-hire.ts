import { readStory } from '../read-story.ts';

/** A hire that grew: three decisions on one ship, each dearer. */
export const marlinHire = readStory({
  theme: 'Hire of the dredger Marlin',
  lead: 'A storm on 19 October 2025 silted the channel at Wexmouth and the harbour closed to anything larger than a fishing boat. The dredger Marlin was hired by message for two weeks, kept for six and paid for in the end at nearly three times the first figure. Each extension was a decision of its own, and the third needed the Permanent Secretary as accounting officer.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-10-20
08:14 strand: Wexmouth is shut. Two metres of sand across the bar since last night
08:31 strand: One dredger is free, the Marlin, at Penmarrow. £48k a week and they want an answer by 10, there is a Dutch job behind us
08:49 teale @ma-two: Take her for two weeks. What does a week of Wexmouth shut cost
08:52 strand @ma-cost: About £210k a week to the town, on last time's figures
08:54 sorrel: Inside Owen's delegated limit, no objection from finance
# 2025-10-31
15:40 strand: Two weeks is up on Monday. Channel at 3.1 metres, need 4.5. Two more weeks
15:58 teale @ma-four: Two more. And somebody tell me what was wrong with the survey
16:01 sorrel @ma-limit: That takes it past the delegated limit, £192k in all. I need it on paper by Tuesday
16:05 nandan: Short submission by Monday noon please Owen
# 2025-11-14
11:20 strand: 4.0 metres. Two boulders nobody knew of. Marlin can lift them but wants a new rate, £61k
11:34 teale @ma-six: How long is a piece of string. Yes, two weeks at the new rate and not an hour more
11:40 sorrel @ma-stop: Please hold that one. At the new rate it is £314k and there was no competition. Permanent Secretary has to be satisfied first
11:44 teale @ma-hold: Held. Hester please
# 2025-11-17
09:22 strand @ma-open: Channel reopened to 4.5 metres at high water on Sunday night, boulders out
09:25 teale ~: [photo] Wexmouth this morning. Look at that
`,
    pus: `
# 2025-11-14
12:02 sorrel: Marlin. Two more weeks at £61k a week takes it to £314k, single tender from the start. SoS has said yes and then held it for you
12:26 oyelaran @ma-ao: I am satisfied on value for money: the town loses more than that every ten days. One week only, not two, and the letter is to say why there was no competition
12:29 sorrel: Thank you. Will draft for your signature today
`,
  },
  log: `
= ma-two decision approved
Hired the dredger Marlin for two weeks at £48,000 a week
asked Whether to take the only dredger that was free, by ten that morning.
advised The directorate put the cost of closure at £210,000 a week; finance had no objection.
with strand sorrel
rests ma-two ma-cost
channel strand The owner’s offer ran out at 10:00.
told The owner, by Owen Strand at 09:05.
acted The Marlin began on 22 October.
paper submission 2025/374 Wexmouth bar: emergency dredging, retrospective
mark COMMERCIAL
filed 2025-10-21/01 nandan

= ma-four decision content-subject-to
Kept the Marlin for two more weeks, past the directorate’s delegated limit
subject That a submission follow by Tuesday 4 November, as finance asked.
with strand sorrel
rests ma-four ma-limit
channel strand The hire ended on the Monday.
paper submission 2025/389 Wexmouth bar: extension of hire
told The owner on 31 October.
acted Submission 2025/389 approved in the box of 3 November.
mark COMMERCIAL
link supersedes ma-two
filed 2025-11-04/01 akerley

= ma-six decision approved
Agreed to a third fortnight of the Marlin at a new rate of £61,000
with strand
asked Whether to pay a higher rate so that two boulders could be lifted.
channel asked 2025-11-14
why The channel was half a metre short of opening.
mark COMMERCIAL
later Taken back ten minutes later, before the owner had been told.
filed 2025-11-17/02 nandan

= ma-hold decision reversed
Held the third fortnight of the Marlin until the accounting officer was satisfied
with sorrel
rests ma-stop ma-hold
why Without competition and at the new rate it needed the Permanent Secretary.
channel sorrel She had just agreed to it in the same chat.
told Nobody outside: the owner had not been told.
mark COMMERCIAL
link reverses ma-six
filed 2025-11-17/02 nandan

= ma-ao decision approved oyelaran
Satisfied as accounting officer with one more week of the Marlin at £61,000, without competition
asked Whether two more weeks without competition were value for money.
advised The Finance Director set out the sums and that there had been no competition from the start.
with sorrel
why The town lost more than that every ten days.
subject One week and not two; the letter to say why there was no competition.
channel oyelaran She was at a hospital appointment and the hire ended at midnight.
paper accounting-officer-advice Letter of 14 November 2025, hire of the Marlin
told Owen Strand, 14 November at 12:40.
acted The channel was open on the night of 16 November, inside the week.
mark COMMERCIAL
filed 2025-11-17/01 akerley

= ma-open change noted
The channel at Wexmouth reopened on the night of 16 November 2025
channel strand To tell everybody at once.
later The ship was released on 18 November. The inquiry into the survey reported in January.
action Why the survey missed two boulders | Owen Strand | 2026-01-16
filed 2025-11-17/02 nandan
`,
});
