import { readStory } from '../read-story.ts';

/** When email was down, and the group was all that there was. */
export const portCyber = readStory({
  theme: 'Ports booking system outage',
  lead: 'From 06:10 on 19 May to noon on 21 May 2026 the department’s email and shared drives were shut off as a precaution, after the booking system that the ports share had been broken into. The executive team ran on its WhatsApp group for fifty-four hours. The office copied it out every four hours, on paper, and filed it when the systems came back. Nothing marked higher than OFFICIAL-SENSITIVE was said there, and people were told twice.',
  tenure: 'oyelaran',
  talk: {
    pus: `
# 2026-05-19
06:41 sorrel: Email is off. Security turned it off at 06.10, ports booking system has been broken into and we share a login server
06:48 oyelaran @cy-here: Then this group is the record until it is back. Nothing above OFFICIAL-SENSITIVE in it. Callum to have it copied out every four hours
06:52 wrey @cy-paper: Will do it by hand. Tom and Jo are on it
07:30 strand: Ports are on paper manifests. Queues at Eastness and Wexmouth, 4 hours
07:44 oyelaran @cy-manifest: Accept paper manifests until Thursday noon. Owen to tell the border people, by telephone
11:20 sorrel @cy-pay: Payroll runs tonight. If we do not release by 18.00, 2,900 people are not paid on Friday
11:32 oyelaran @cy-pay-yes: Release it on last month's figures and correct in June. I take that on myself
16:05 amadi: Reminder, some people are getting interesting in here. How it was done is for security and not for this chat
# 2026-05-20
08:15 strand: They want money. It came to the ports' chairman
08:17 oyelaran @cy-money: No department of mine pays, advises paying, or hears about paying. Tell him to ring the police, and stop there
17:30 sorrel: Security say tomorrow noon
# 2026-05-21
12:04 sorrel: Email is back
12:10 oyelaran @cy-back: Thank you all. Callum, everything since Tuesday filed by tomorrow night and then this group goes back to lifts and coffee
`,
  },
  log: `
= cy-here decision approved
The executive team’s group to serve while email was off, copied out every four hours
rests cy-here cy-paper
with wrey sorrel
why No government system was to be had.
subject Nothing above OFFICIAL-SENSITIVE.
channel oyelaran The department’s email had been shut off at 06:10.
told Everyone in the group, twice.
acted Copied out by hand fourteen times, 19 to 21 May. The copies are in the safe, folder 12.
mark
filed 2026-05-22/01 akerley

= cy-manifest decision approved
Paper manifests accepted at all ports until noon on 21 May
with strand
asked Whether paper would do.
why Lorries were waiting four hours at two ports.
channel oyelaran Email was off.
told The border agency, by telephone at 07:55.
mark
filed 2026-05-22/01 akerley

= cy-pay decision approved
Released the payroll on the month before’s figures, to be corrected in June
at 2026-05-19 11:32 oyelaran pus
rests cy-pay cy-pay-yes
with sorrel
advised The Finance Director gave her until 18:00.
why Otherwise 2,900 people would not have been paid on the Friday.
channel oyelaran Email was off.
acted Released at 14:10. Corrected in June: 71 people, £8,400 in all.
paper accounting-officer-advice Note of 22 May 2026, payroll in the outage
mark
filed 2026-05-22/01 akerley

= cy-money decision not-content
Would neither pay those who broke in nor advise or hear about it
with strand
asked What the ports’ chairman was to be told.
channel oyelaran Email was off, and he was waiting on the telephone.
told The ports’ chairman, by Owen Strand at 08:20.
acted He rang the police at 08:35.
why It was not hers to discuss, and was for the police.
mark
filed 2026-05-22/02 akerley

= cy-back change noted
Email came back at noon on 21 May, fifty-four hours after it was shut off
with wrey sorrel
channel oyelaran To bring people back to email.
told The whole department at 12:30.
later The group was brought in whole on 22 May and compared with the copies made by hand: two lines had been missed.
mark
filed 2026-05-22/01 akerley
`,
});
