import { readStory } from '../read-story.ts';

/** A list of people that should not have been in a chat, and the clock that it started. */
export const houseboats = readStory({
  theme: 'Houseboat licences',
  lead: 'Residential licences on the Tarn Navigation were to double in price. The Minister of State spent a month on it by message. On 17 March 2026 a list of 61 licence holders, with arrears and two notes of illness, was sent to the group in error. It was taken down within six minutes, reported to the Data Protection Officer the same afternoon, and judged not to need reporting further. Nothing of the list is held here.',
  tenure: 'penhallow',
  talk: {
    bill: `
# 2026-03-03
10:20 orme: Houseboats. Authority wants to double residential licences from July, £1,040 to £2,080. Your consent needed
10:52 penhallow @hb-no: Double in one go? No. What would three years look like
10:58 orme: About £350 a year. Paper by Friday
# 2026-03-09
17:31 penhallow @hb-three: Read 2026/086. Content with three steps, and nobody over 70 or on benefits pays the second or third
17:36 orme @hb-three-ask: The exemption costs £90k. Authority will ask who pays
17:40 penhallow @hb-pays: Then the first step is £370 not £350 and it pays for itself
# 2026-03-17
14:02 orme: [deleted]
14:03 orme @hb-list: Please nobody open what I just put in here. It was the arrears list and not the leaflet. Deleted for everyone
14:08 akerley @hb-clock: Thank you for saying so at once. Who has opened it? Minister, Morag, please answer. I am ringing the Data Protection Officer
14:09 kell: Not opened
14:15 penhallow @hb-opened: Opened, shut, deleted. Did not read past the heading
14:40 akerley @hb-dpo: DPO told at 14.21. Everyone please look in your phone's downloads and say here when it is gone
14:52 penhallow: Gone
# 2026-03-19
11:30 akerley: DPO's decision: contained, risk to the 61 unlikely, not reportable. Letter to all 61 anyway
11:41 penhallow @hb-letters: Yes to letters. From me, and say sorry in the first line
# 2026-04-20
16:06 orme: Steps one to three are in the licence terms. Residents' association has thanked you
16:20 penhallow ~: Frame it
`,
  },
  log: `
= hb-no steer not-content
Would not double residential licences in one step
asked To consent to £2,080 from 1 July 2026.
advised The navigation authority asked for it; officials were neutral.
with orme
channel orme The authority’s board met that afternoon.
told The authority, 3 March.
acted New advice on 6 March, 2026/086.
filed 2026-03-04/01 akerley

= hb-three decision content-subject-to
Content with three yearly steps, with an exemption for the over-70s and those on benefits
rests hb-three hb-three-ask hb-pays
with orme
subject The first step to be £370, so that the exemption pays for itself.
paper submission 2026/086 Tarn Navigation: residential licences
channel penhallow Between two votes; the authority’s notice had to go by the 11th.
told The authority, 10 March.
acted Licence terms made on 17 April.
filed 2026-03-10/01 akerley

= hb-list info noted
A list of 61 licence holders was sent to the group in error and taken down within six minutes
at 2026-03-17 14:03 orme bill
rests hb-list hb-clock hb-opened hb-dpo
words
with penhallow akerley kell
why The wrong attachment was chosen. Its content is not recorded here.
personal special
mark PERSONAL DATA
channel orme He told the people who had received it, where they had received it.
told The Data Protection Officer at 14:21 on 17 March.
acted Everyone who had it confirmed by 14:52 that it was gone.
later The Data Protection Officer decided on 19 March that it was not reportable, and wrote down why.
paper other Data protection incident DP2026/014
filed 2026-03-19/01 akerley

= hb-letters decision approved
To write to all 61 people on the list, under his own name, with an apology
asked Whether to write to them although it was not required.
advised The Data Protection Officer advised that it was not required and would do no harm.
with akerley
personal
mark PERSONAL DATA
channel penhallow He was travelling and wanted the letters to go that week.
acted Letters sent on 20 March.
filed 2026-03-20/01 akerley
`,
});
