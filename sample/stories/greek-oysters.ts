import { readStory } from '../read-story.ts';

/** On holiday, on her own phone, two hours ahead, over shellfish. */
export const greekOysters = readStory({
  theme: 'Callow oyster beds',
  lead: 'The oyster beds in the Callow estuary were closed on 12 August 2026 after samples from them failed. The Secretary of State was on leave in Greece with her own telephone; the Minister of State was in charge and could not be raised for five hours. Her two answers were given on a private, unmanaged device and were reported as such; two later ones were not needed and she was asked not to give them.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-08-12
07:40 ives @oy-fail: Callow oysters failed, badly. Food people want the beds shut this morning and the harbour authority will only do it if a minister asks
07:42 wrey: Idris is duty minister. Ringing
09:55 wrey @oy-noreach: Idris is up a mountain. SoS I am sorry, one answer needed
10:12 teale @oy-shut: On my own phone by a pool, Callum knows. Shut them. Pay nobody anything yet
10:15 wrey @oy-report: Thank you. Shut. I will put in the report on the phone
12:58 penhallow @oy-back: Down. So sorry. I have it from here, please leave SoS alone
13:05 teale @oy-comp: One thing before I am left alone: look at compensation for the three families, not the company
# 2026-08-13
09:31 penhallow @oy-stop: Marian, with love, go away. You are on leave and on the wrong phone
09:34 teale ~: Going
11:20 ives: Source found, a cracked sewer at the caravan park
11:41 penhallow @oy-sewer: Water company to mend it by Friday, and say publicly whose sewer it is
# 2026-08-24
10:10 orme: Compensation: law lets us pay the three families hardship, £18k each at most
10:52 penhallow @oy-hardship: 18 each. And the letter to be written by somebody who has met them
# 2026-09-03
12:01 ives @oy-open: Beds pass. Open from tomorrow
`,
  },
  log: `
= oy-shut decision approved
The oyster beds in the Callow estuary to be shut
at 2026-08-12 12:12 teale coasts
learnt 2026-08-12 10:12
zone Europe/Athens
rests oy-fail oy-noreach oy-shut oy-report
with ives wrey
device teale-own
account Her own telephone, on leave in Greece
words On my own phone by a pool, Callum knows. Shut them. Pay nobody anything yet
asked Whether to ask the harbour authority to shut the beds.
advised The food authority wanted it that morning.
why People would have eaten from them at noon.
channel teale The duty minister could not be reached and it was the only telephone with her.
told The harbour authority at 10:20.
acted Shut at 10:55 on 12 August.
tags ¶10a report made
filed 2026-08-13/01 nandan

= oy-comp steer wants-advice
Wanted hardship payments for three families looked at, and none for the company
at 2026-08-12 15:05 teale coasts
learnt 2026-08-12 13:05
zone Europe/Athens
rests oy-comp
with ives penhallow
device teale-own
account Her own telephone, on leave in Greece
why The families live by the beds alone.
channel teale She had just been told that she was no longer needed.
told The Minister of State, who took it up.
acted Advice of 21 August.
tags ¶10a report made
filed 2026-08-13/01 nandan

= oy-back change noted
The duty minister could not be reached for five hours on 12 August 2026
at 2026-08-12 12:58 penhallow coasts
rests oy-noreach oy-back oy-stop
with teale wrey
words Down. So sorry. I have it from here, please leave SoS alone
channel penhallow To take it back.
limb change-of-situation
later A duty minister is now to be within reach or to say who is.
action Rule on reaching the duty minister | Callum Wrey | 2026-09-07
filed 2026-08-13/02 nandan

= oy-sewer decision approved penhallow
The water company to mend the sewer by Friday and to be named
with ives
why A cracked sewer at the caravan park was the source.
advised The flood and coastal team recommended a notice.
channel ives The company’s statement was to go out at noon.
told The water company at 12:00 on 13 August.
acted Mended on 14 August.
filed 2026-08-14/01 akerley

= oy-hardship decision approved penhallow
Hardship payments of £18,000 to each of three families
with orme
advised The law allows it for hardship and up to that sum.
asked Whether to pay and how much.
personal
mark PERSONAL DATA
channel orme The families’ rent was due on the 28th.
paper submission 2026/296 Callow oysters: hardship
acted Paid on 27 August.
filed 2026-08-25/01 akerley

= oy-open change noted penhallow
The oyster beds opened again on 4 September 2026
with penhallow
words
channel ives To tell everyone.
filed 2026-09-04/01 akerley
`,
});
