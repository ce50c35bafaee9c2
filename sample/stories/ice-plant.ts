import { readStory } from '../read-story.ts';

/** A small closure that was nobody's and then everybody's. */
export const icePlant = readStory({
  theme: 'Wexmouth ice plant',
  lead: 'The ice plant on the fish quay at Wexmouth was to close on 31 October 2026; without ice the boats would land elsewhere. It belonged to the port, the building to the council, and the compressor, it turned out, to the department, which had bought it in 1994 and forgotten. It went on.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-10-01
08:40 strand: Wexmouth ice plant closes on the 31st. Forty boats. Not ours
08:52 teale @ip-whose: Whose then? Find out by tonight who owns each bit of it
17:30 strand @ip-ours: Port owns the tanks, council the roof. The compressor is ours. 1994. It is on no register
17:34 teale ~: I own a compressor
# 2026-10-08
09:02 sorrel: It needs £120k. We could give it to the port for a pound
09:20 teale @ip-pound: Give it to them for a pound with the 120 for mending it, if they sign to make ice for ten years
09:31 amadi @ip-subsidy: Ten years is a subsidy question. Five is not
09:33 teale @ip-five: Five
# 2026-10-22
16:15 strand: Port wants 150
16:21 teale @ip-120: 120 and they can keep the pound
# 2026-10-30
15:50 strand @ip-signed: Signed with an hour to go. There is ice
# 2026-11-04
10:12 teale @ip-register: What else do we own that we do not know of? List please Anil, however silly
10:20 sorrel: By Christmas. It may be long
`,
  },
  log: `
= ip-whose steer wants-advice
Wanted to know by the evening who owned each part of the ice plant at Wexmouth
rests ip-whose ip-ours
with strand
why Forty boats would land elsewhere.
channel strand He had told everybody there that morning.
later The compressor was the department’s, bought in 1994 and on no register.
filed 2026-10-02/01 nandan

= ip-five decision content-subject-to
The compressor to go to the port for a pound, with £120,000, against five years of ice
rests ip-pound ip-subsidy ip-five
with sorrel amadi
advised The Legal Director: ten years would raise a question of subsidy and five would not.
subject Five years.
paper submission 2026/357 Wexmouth ice plant
channel sorrel The port’s board met at noon.
mark COMMERCIAL
filed 2026-10-09/02 nandan

= ip-120 decision not-content
Would not go above £120,000
with strand
why The port had agreed the sum on 9 October.
channel strand He was in the port’s office.
mark COMMERCIAL
filed 2026-10-23/02 nandan

= ip-signed change noted
The port signed on 30 October 2026, an hour before the plant was to close
by strand
with teale
words
channel strand To tell her.
filed 2026-11-02/01 nandan alone

= ip-register steer wants-advice
Wants a list of what else the department owns without knowing it
with sorrel
channel teale She had been thinking of it.
confirmed yes
action List of unregistered property | Anil Sorrel | 2026-12-18
`,
});
