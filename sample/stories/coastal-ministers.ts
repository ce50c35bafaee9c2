import { readStory } from '../read-story.ts';

/** Three ministers, seven days, and a telephone handed over on Thursdays. */
export const coastalMinisters = readStory({
  theme: 'Coastal ministers’ group',
  lead: 'Three ministers of two departments talk on Signal in a group whose messages disappear after seven days. Nobody of the office is in it. The Secretary of State’s telephone was handed over for it on most Thursdays, and what was government business was written down from the screen; on two Thursdays it was not, and what was said in those weeks is not known. The group was not closed when she left.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-03-19
17:20 akerley @cm-thursday: Read the coastal group with SoS, 17.05. One line to log on coast roads, the rest is supper
# 2026-10-15
17:45 akerley @cm-missed: Phone did not come today, SoS in the constituency. Coastal group not looked at since the 8th, so what was sent before 6pm on the 8th has gone or goes tonight
18:02 teale @cm-missed-why: Sorry. Nothing of note in it that I can remember
# 2026-11-12
18:20 akerley: Coastal group read at 18.10. Caravan line logged
`,
  },
  log: `
= cm-roads decision agreed-in-principle
Local Places to lead on coast roads and this department to pay for the sea side of them
at 2026-03-17 20:42 teale coastal
learnt 2026-03-19 17:05
with calder penhallow
rests
basis seen
nocopy Signal gives out no export. Read on her telephone by Tom Akerley and written down.
words You do roads, we do the wet side, officials to draw the line
asked The other minister had asked who paid for the road at Eastness.
channel teale The ministers had left the same dinner.
told Both departments’ finance directors, 20 March.
acted A line was drawn by officials on 24 April: 40 miles.
why Both had been refusing it for a year.
filed 2026-03-20/02 akerley

= cm-levy steer steer-given
The three ministers to say the same on who keeps the levy in a wet year
at 2026-05-18 08:12 calder coastal
learnt 2026-05-21 17:10
with teale penhallow
rests
basis seen
nocopy Signal gives out no export. Written down from the screen on 21 May.
words Same words from all three please: it stays where it rains
channel asked 2026-05-21
why One of them was to be on television that evening.
told The flood team, 22 May.
filed 2026-05-22/03 akerley

= cm-gap info noted
Not known what was said in the coastal ministers’ group from 1 to 8 October 2026
at 2026-10-15 17:45 akerley coasts
rests cm-missed cm-missed-why
words Nothing of note in it that I can remember
with teale
limb change-of-situation
why The telephone was not handed over on 15 October and the timer is seven days.
says Marian Teale | Nothing of note that she could remember.
channel akerley To say it on the day.
told Ruth Asante, 16 October.
later The other two were asked on 19 October. One had the same timer; the other had changed telephones.
filed 2026-10-19/01 akerley

= cm-caravans decision agreed-in-principle
To consult together on caravan sites behind failing walls, if the law officers agree
at 2026-11-11 22:15 teale coastal
learnt 2026-11-12 18:10
with calder penhallow
rests
basis seen
nocopy Signal gives out no export. Written down from the screen on 12 November.
words Caravans: yes to doing it together, subject to the lawyers, January
subject The law officers’ view.
flags law-officers
channel asked 2026-11-12
confirmed not-yet
`,
});
