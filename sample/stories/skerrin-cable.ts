import { readStory } from '../read-story.ts';

/** A decision that must be made on paper and on nothing else. */
export const skerrinCable = readStory({
  theme: 'Skerrin cable consent',
  lead: 'The Secretary of State was to decide on consent for a power cable from Skerrin to the mainland, and had to decide it on the inspector’s report alone. Three people wrote to her about it by message while she was deciding. None of it was answered in substance, all of it was sent to the case team and put to the parties, and the decision itself was not made here.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-01-20
10:05 amadi @sc-warn: Skerrin cable is with SoS from today. Nobody may discuss the merits with her outside the case team, in any form, until it is decided. That includes this group
10:08 teale: Message received
10:12 penhallow: Ditto
# 2026-02-09
19:21 orme: Seals on the landing beach at Skerrin, and the
19:22 orme @sc-slip: Sorry. That was for the case team, please ignore, I have told Judith
19:40 amadi @sc-slip-ok: Half a sentence, no merits. I will disclose it to the parties all the same
# 2026-02-16
08:50 teale @sc-fea: Torquil Fea has sent me something about the cable on WhatsApp. I read the first line and shut it. What do I do
08:54 amadi @sc-fea-do: Nothing more, thank you. Tom to photograph it without you reading on. It goes to the case team and from them to all the parties
# 2026-03-06
12:40 nandan @sc-done: SoS signed the decision letter at 12.35 on the report. Published Monday 09.00. Nothing about it in here before then please
12:42 amadi: Thank you all. It can be talked about from Monday, and I would still rather it were not
`,
  },
  log: `
= sc-warn info noted
The Skerrin cable is before the Secretary of State: nothing on its merits outside the case team
by amadi
with teale penhallow
why A decision of this kind is made on the inspector’s report and what all parties have seen.
channel amadi It had to reach both ministers before the paper did.
flags quasi-judicial
told Everyone in the group; special advisers separately.
filed 2026-01-20/01 nandan

= sc-slip info noted
Half a sentence about seals at the landing beach, sent to the ministers’ group in error
at 2026-02-09 19:22 orme coasts
rests sc-slip sc-slip-ok
with amadi teale
channel orme It was meant for the case team.
flags quasi-judicial
told The case team, 9 February.
acted Disclosed to the parties on 12 February; none wished to comment.
filed 2026-02-10/01 nandan

= sc-fea info noted
The convenor of Skerrin wrote to her about the cable while it was before her; it was not read
at 2026-02-16 08:15 fea fea
learnt 2026-02-16 08:50
rests
with teale amadi
basis seen
capture screenshot
words
unsolicited
why She read one line, stopped, and asked what to do.
channel teale He had her number from a visit. She did not answer.
flags quasi-judicial
told The case team, 16 February at 09:30.
acted Photographed by Tom Akerley, who did not discuss it with her, and sent by the case team to all the parties.
later The convenor was written to on 17 February.
filed 2026-02-16/01 akerley

= sc-advice steer noted
What came from the convenor to go to the case team and to all the parties, unread by her
at 2026-02-16 08:54 amadi coasts
rests sc-fea sc-fea-do
with teale akerley
channel amadi She was asked there.
flags quasi-judicial
mark LEGAL PROFESSIONAL PRIVILEGE
acted Done on 16 February.
link part-of sc-fea
filed 2026-02-16/02 akerley

= sc-done info noted
The decision letter on the Skerrin cable was signed at 12:35 on 6 March, on the report alone
by nandan
with teale amadi
why The decision and its reasons are in the letter and nowhere else.
paper submission 2026/081 Skerrin cable: inspector’s report
paper other Decision letter of 6 March 2026
channel nandan To keep everyone silent until Monday.
flags quasi-judicial
filed 2026-03-09/01 nandan
`,
});
