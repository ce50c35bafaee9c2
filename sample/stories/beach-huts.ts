import { readStory } from '../read-story.ts';

/** A small matter with a long tail, and a joke that was taken as an instruction. */
export const beachHuts = readStory({
  theme: 'Beach hut leases',
  lead: 'The department owns the ground under 340 beach huts at Penmarrow. Their leases ran out on 31 March 2026. A joke about colours made on 4 November was read by one official as a steer and reached the draft terms; it was found and taken out a fortnight later. The rest was ordinary: a rent, a waiting list and a storm clause.',
  tenure: 'penhallow',
  talk: {
    bill: `
# 2025-11-04
10:12 orme: Minister, Penmarrow huts. Leases end in March, 340 of them, 600 on the waiting list. Options paper is 2025/391
10:40 penhallow @bh-rent: Option B, up with prices over five years. Nobody thanks you for a cliff edge
10:41 penhallow @bh-joke: And paint the lot yellow while you are about it
10:44 orme: Very good Minister
# 2025-11-18
15:02 kell @bh-found: Reading the draft terms for Lachlan. Clause 9 requires "a yellow finish approved by the department". Is that meant
15:05 orme: I had taken it that it was
15:09 penhallow @bh-yellow: Good grief no. Any colour they like
15:11 akerley: Noted. Clause 9 out, and I will say in the file where it came from
# 2025-12-02
09:33 orme: Traders want the right to sublet in August
09:58 penhallow @bh-sublet: No subletting. They are huts not hotels
# 2026-02-10
12:15 orme: After the storm: 22 huts gone at the south end. Do those holders keep their place
12:31 penhallow @bh-storm: They keep their place and pay nothing till there is something to pay for
12:33 orme @bh-storm-done: Will put a storm clause in for all
# 2026-03-16
17:20 orme: 318 signed of 340. Four are holding out over the rent
17:44 penhallow @bh-final: Offer them the same as everybody and then the waiting list. No special terms
`,
  },
  log: `
= bh-rent decision approved
Chose option B for the Penmarrow hut leases: rents to rise with prices over five years
asked Which of three rents to set from 1 April 2026.
advised Officials preferred option B.
why It avoids a single steep rise.
with orme
paper submission 2025/391 Penmarrow beach huts: new leases
channel penhallow He read the paper on the train and answered there.
told The estates team, 4 November.
acted Draft terms by 14 November.
filed 2025-11-05/01 akerley

= bh-yellow decision reversed
Took out of the draft leases a colour that he had named as a joke
at 2025-11-18 15:09 penhallow bill
asked Whether clause 9, a yellow finish, was meant.
rests bh-joke bh-found bh-yellow
with kell orme akerley
why It had been a joke made on 4 November and was taken for a steer.
channel kell The terms were to go out that evening.
told The estates team at 15:15.
acted Clause 9 was removed before any lease was sent.
filed 2025-11-18/01 akerley

= bh-sublet decision not-content
Would not allow subletting of the huts in August
asked Whether holders might sublet for a month in summer.
with orme
why They are let at a low rent for people’s own use.
channel orme The traders’ association was meeting that day.
told The association, by letter of 4 December.
filed 2025-12-03/01 akerley

= bh-storm decision approved
Holders of the 22 huts lost in the storm keep their place and pay no rent until they are rebuilt
asked What became of leases on huts that were no longer there.
with orme
rests bh-storm bh-storm-done
channel orme Holders were ringing the office.
acted A storm clause was put into all the leases.
told The 22 holders, by letter of 12 February 2026.
paper submission 2026/056 Penmarrow huts: storm clause
filed 2026-02-11/01 akerley

= bh-final decision approved
The last four holders to be offered the same terms as all the others, and then the waiting list
advised Officials would have settled with the four.
why No special terms for those who hold out.
with orme
channel orme Leases ended in a fortnight.
told The four holders on 18 March 2026.
acted All four signed by 27 March.
filed 2026-03-17/01 akerley
`,
});
