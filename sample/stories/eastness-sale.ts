import { readStory } from '../read-story.ts';

/** Need to know: a sale that was not known of, in a group of four. */
export const eastnessSale = readStory({
  theme: 'Sale of the Eastness stake',
  lead: 'The department holds 31 per cent of the port at Eastness. Whether to sell it was settled between May and October 2026 by very few people, mostly in submissions. What was said by message is here: a floor price that was written in the wrong chat, a bidder who was met at a wedding, and an instruction not to use messages for it, which was then kept.',
  tenure: 'teale',
  talk: {
    barrage: `
# 2026-05-20
18:12 teale @es-floor: On Eastness I would not go under 210 for it
18:13 wrey: SoS that is not for this group please
18:14 amadi @es-wrong: Deleting is not the answer. It is written down as sent here by mistake, four people have read it and all four are cleared
18:16 teale @es-paper: Sorry. Eastness on paper only from now. Nothing by message
# 2026-06-29
09:05 teale @es-wedding: At a wedding on Saturday a man introduced himself as "one of your Eastness bidders". I said how nice the marquee was. Name with Callum
09:11 amadi @es-wedding-note: Exactly right. Note for the file today and the advisers will ask him not to do it again
# 2026-07-22
17:40 wrey: SoS, the paper you know of has come back with no tick on page one
17:44 teale @es-tick: Tick is on page four with my conditions. Page one was the wrong question
`,
  },
  log: `
= es-floor info noted
A floor price for the Eastness stake was written in the barrage group by mistake
rests es-floor es-wrong
words
with wrey amadi oyelaran
why The figure is not repeated here; it is in the evidence, which is limited to those named in it.
channel teale It was meant for another chat.
mark MARKET SENSITIVE
flags live-procurement
told The financial advisers’ compliance officer, 21 May.
later The Legal Director found no need to announce anything.
filed 2026-05-21/01 nandan

= es-paper decision approved
Everything on the Eastness stake to be on paper only
with wrey amadi
advised The Legal Director asked for it.
why Four people more than needed to had read a price.
channel teale At once, in the same chat.
mark MARKET SENSITIVE
acted Kept to: nothing on it has been found in any chat since, besides what stands here.
filed 2026-05-21/01 nandan

= es-wedding info noted
A bidder for the Eastness stake spoke to her at a wedding; nothing was said of it
rests es-wedding es-wedding-note
with amadi
unsolicited
mark MARKET SENSITIVE
flags live-procurement
channel teale The first morning after; nothing of substance was in it.
told The financial advisers on 29 June.
acted The bidder was written to on 30 June.
paper other Note for the record, 29 June 2026
filed 2026-06-29/01 nandan

= es-tick decision agreed-in-principle
Said where in the paper her agreement to a sale stood: page four, with conditions
with wrey
asked Whether page one had been left blank on purpose.
paper submission 2026/247 Eastness: options
paper box-return of 21 July 2026
subject As on page four of the box return.
channel wrey The box had come back and the paper had to move that evening.
mark MARKET SENSITIVE
filed 2026-07-23/01 nandan

= es-call decision approved
Content by telephone with the price offered for the Eastness stake, a submission to follow the same day
at 2026-10-08 10:15 teale strand
rests
learnt 2026-10-08 10:15
with strand amadi
basis told
nocopy It was said by telephone; the text that asked for the call says nothing of it. Text messages cannot be exported from her telephone.
advised The Director recommended it, and the financial advisers had written that morning.
asked Whether to accept what had been put in writing at eight.
why The offer ran out at noon.
channel strand The offer could not wait for a paper.
subject The conditions of 21 July.
paper submission 2026/358 Eastness: acceptance
mark MARKET SENSITIVE
acted Accepted at 11:40; announced at 16:35 on 8 October.
filed 2026-10-09/01 nandan
`,
});
