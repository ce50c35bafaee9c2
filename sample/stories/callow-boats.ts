import { readStory } from '../read-story.ts';

/** Written in a hurry on a last evening: what an entry looks like before anybody has gone back to it. */
export const callowBoats = readStory({
  theme: 'Callow ferry franchise',
  lead: 'The little ferry across the Callow was to be let again from April 2027. It was being talked about on the day on which the Secretary of State left. Two of these three entries were written in a minute each, and say less than they should: who decided the second is not known.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-10-19
16:20 orme: Callow ferry: let it again for seven years or ten?
16:34 teale @cf-seven: Seven, with a break at four. Boats get old
# 2026-11-12
16:02 orme @cf-hold: Callow ferry notice, is it still to go tomorrow? I was told on the phone to hold it but not by whom
16:04 akerley: Not us. Asking round
19:48 farrow @cf-who: On the Callow ferry, not me either
`,
  },
  log: `
= cf-seven decision approved
The Callow ferry to be let for seven years, with a break at four
with orme
asked Whether for seven years or for ten.
advised Officials had no preference.
why Boats get old.
channel orme The notice had to be drafted.
paper submission 2026/371 Callow ferry: letting
mark COMMERCIAL
filed 2026-10-20/02 akerley

= cf-hold info noted
The ferries team was told by telephone to hold the Callow ferry notice, by whom is not known
at 2026-11-12 16:02 orme coasts
rests cf-hold cf-who
with akerley farrow
basis not-confirmed
flags live-procurement
says Lachlan Orme | Somebody rang on 11 November and said that it was to be held. He took it to be the private office.
says Tom Akerley | Nobody in the private office rang.
confirmed no
action Find out who rang | Tom Akerley | 2026-11-17

= cf-notice decision -
Callow ferry notice not to go on the 13th
at 2026-11-12 17:30
learnt 2026-11-12 17:40
rests
basis told
confirmed no
`,
});
