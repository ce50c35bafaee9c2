import { readStory } from '../read-story.ts';

/** Before the work phone came: three days on her own, and what was settled on it. */
export const firstWeek = readStory({
  theme: 'Arriving in office',
  lead: 'The Secretary of State was appointed on the evening of Monday 8 September 2025 and had no work telephone until the Thursday. For those three days she used her own, which no department manages. What was decided on it was reported as exceptional use, in one report for all of it, and her answers were copied from the group at the time.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-09-08
19:12 wrey: Secretary of State, welcome. I am Callum, your principal private secretary. Priya and Tom are the other two, Jo has your diary. This group is on the record
19:20 teale: Thank you all. This is my own phone, I am told another is coming
19:24 nandan @fw-own-phone: It is, by Thursday at the latest. Until then please use this one as little as you can, and I will write down what is settled on it and why
19:26 teale: Understood
21:02 wrey: First-day brief and the list of what cannot wait are in the box. Three want an answer tomorrow
21:48 teale @fw-visit: Do the Eastness visit on Thursday as planned, just with me in it. Do not cancel on people who have swept up
21:51 lund: Lovely. Train is the 8.12
# 2025-09-09
07:30 teale @fw-split: I have read the portfolios note. Idris takes inland waterways, the Bill and beach access. I keep ports, dredging, flood and the barrage
07:41 wrey @fw-split-readout: Thank you. Will put that to the Permanent Secretary and No 10 for the list of responsibilities
08:05 penhallow: Delighted. When do I get a lock-keeper's hat
08:07 teale ~: When you have earned it
12:50 teale @fw-advisers: Dex Farrow and Nina Voss start tomorrow, No 10 have cleared both
12:54 wrey: Contracts with HR this afternoon, declarations of interest by Friday
# 2025-09-10
18:33 nandan: The levy answer to the Lords is due at noon tomorrow. It commits the last Secretary of State's line for a third time
18:52 teale @fw-levy: Hold the Lords answer a week. I am not signing somebody else's sentence before I have understood it
18:55 nandan: Will send a holding answer in your name
# 2025-09-11
09:14 lund: Work phone is on your desk, SoS. PIN in the envelope, shred it please
09:40 teale: On it now, this is me
`,
  },
  log: `
= fw-split decision approved
Divided the ministerial portfolios: inland waterways, the Bill and beach access to the Minister of State
asked How the department’s work was to be divided between the two ministers.
advised The Permanent Secretary’s note offered three divisions; this was the second.
rests fw-split fw-split-readout fw-own-phone
paper submission 2025/318 Ministerial portfolios
device teale-own
account Her own telephone, until 11 September
channel teale No work phone until Thursday and No 10 wanted the list on Tuesday.
told The Permanent Secretary and No 10, 9 September at 08:00.
acted List of responsibilities published on 15 September.
tags ¶10a report made
filed 2025-09-11/01 nandan

= fw-visit decision approved
Kept the visit to Eastness on 11 September, with herself in her predecessor’s place
asked Whether to cancel what had been arranged for her predecessor.
why People there had prepared for it.
device teale-own
channel teale No work phone yet; the train had to be confirmed that night.
told Jo Lund; the harbour office at Eastness.
acted Visit made on 11 September.
tags ¶10a report made
filed 2025-09-11/01 nandan

= fw-advisers info noted
Two special advisers cleared by No 10, to start on 10 September
device teale-own
channel teale No work phone yet.
told Human resources, for contracts; declarations of interest asked for by 12 September.
mark HR / MANAGEMENT
tags ¶10a report made
filed 2025-09-11/02 nandan

= fw-levy decision deferred
Held the answer to the Lords on the flood levy for a week
asked To approve an answer repeating the previous line on the levy.
why She would not commit to a line that she had not had explained.
paper submission 2025/320 Lords written question: flood levy
device teale-own
channel teale No work phone until the next morning; the answer was due at noon.
told Parliamentary branch, 10 September at 19:05.
acted A holding answer was given on 11 September, the full one on the 18th.
action Levy briefing session | Tom Akerley | 2025-09-16
tags ¶10a report made
filed 2025-09-11/01 nandan

= fw-report info noted
Exceptional use of her own telephone, 8 to 11 September, reported to the KIM team and the Head of Unit
at 2025-09-11 09:40 nandan coasts
why Four matters were settled on a private telephone because no work telephone had been issued.
rests fw-own-phone
channel nandan To tell her in the same place where she was writing.
later IT undertook to have a spare handset for a new minister ready within the day.
action Day-one handset for incoming ministers | Ruth Asante | 2025-10-31
filed 2025-09-12/01 nandan
`,
});
