import { readStory } from '../read-story.ts';

/** Abroad: a declaration that was agreed at midnight in one zone and eleven in another. */
export const esbjerg = readStory({
  theme: 'Esbjerg declaration',
  lead: 'North Sea ministers met in Esbjerg on 2 and 3 June 2026 to agree a declaration on coasts. Its last paragraph was settled between delegations in a corridor and by message with London. All times in Denmark were an hour ahead; the entries give both, because two newspapers did not.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-06-02
09:20 akerley: Landed at Esbjerg, meeting room has no windows and excellent buns
17:02 teale @ej-seven: They want a seventh paragraph, a joint fund for sea walls. Everyone is for it who does not pay
17:08 sorrel @ej-nomoney: No mandate for money, SoS. 2026/183 says words only
17:11 teale @ej-words: Words only then. I will offer "explore"
22:31 akerley @ej-draft: Text from the chair: "commit to exploring by 2028 a shared mechanism". They meet again at 07.30 here
23:12 teale @ej-accept: I can live with exploring. Strike commit. "Agree to explore" and no year
23:15 amadi @ej-legal: Neither binds us. Content
# 2026-06-03
06:58 akerley @ej-done: Agreed as "agree to explore", no year. Signed 08.40 local
10:04 hale: Two papers have it as signed on Monday
10:09 teale ~: In Denmark everything happens earlier
`,
  },
  log: `
= ej-seven decision deferred
A seventh paragraph at Esbjerg, on a joint fund: words without money, for lack of a mandate
rests ej-seven ej-nomoney ej-words
at 2026-06-02 18:11 teale coasts
learnt 2026-06-02 17:11
zone Europe/Copenhagen
with sorrel akerley
advised The Finance Director pointed to the mandate: words only.
paper submission 2026/183 Esbjerg: negotiating mandate
subject No money.
channel teale In the meeting room, where there was no departmental network.
told The delegation.
filed 2026-06-04/01 akerley

= ej-accept decision content-subject-to
Could accept “agree to explore” a shared mechanism, without “commit” and without a year
at 2026-06-03 00:12 teale coasts
learnt 2026-06-02 23:12
zone Europe/Copenhagen
rests ej-draft ej-accept ej-legal
with akerley amadi
advised The Legal Director said that neither wording was binding.
asked Whether the chair’s text of 23:31 local time would do.
channel akerley The delegations met again at half past seven local time.
why It was the least that the others could sign.
told The chair’s office, by Tom Akerley at 00:30 local time.
filed 2026-06-04/01 akerley

= ej-done change noted
The Esbjerg declaration was signed at 08:40 local time, 07:40 in London, on 3 June 2026
at 2026-06-03 08:40 teale coasts
learnt 2026-06-03 08:55
zone Europe/Copenhagen
rests ej-done
with akerley
words
channel akerley To tell London.
later Two newspapers dated it 1 June. Corrected on request.
paper meeting-note Esbjerg, 2 and 3 June 2026
filed 2026-06-04/01 akerley

= ej-cost steer wants-advice
Wants to know before the recess what exploring a shared mechanism would cost
at 2026-06-08 11:30 teale farrow
learnt 2026-06-10 10:00
rests
basis told
nocopy Said to Dex Farrow in passing; he told the office when he was asked on the 10th.
with farrow
channel asked 2026-06-10
why She expected the question in the House.
told International team, 10 June.
acted Note of 17 July 2026, 2026/253: about £600,000 for two years.
filed 2026-06-11/01 akerley
`,
});
