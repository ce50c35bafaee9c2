import { readStory } from '../read-story.ts';

/** A yes in principle that others heard as a yes. */
export const tidalPilot = readStory({
  theme: 'Tidal power pilot',
  lead: 'A pilot for tidal power at Penmarrow asked the department for £3 million. The Secretary of State said yes in principle by message in July 2026, and the company announced the grant the next morning. The law on subsidies had not been looked at. She did not withdraw; it took until October to make the yes true.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-07-21
17:36 orme: Penmarrow tidal pilot: £3m of £9m. Business case is in, subsidy advice is not
17:51 teale @tp-principle: In principle yes, I like it. Get the subsidy advice
# 2026-07-22
08:02 hale @tp-announced: Tidal company has put out "£3m from DCW". Who told them?
08:09 orme @tp-told: I said that SoS liked it. I also said in principle. Twice
08:15 teale @tp-line: Line: we are minded to support it and the rest depends on the law. And not a word about Lachlan
08:31 amadi @tp-unlawful: If it were paid today it would be unlawful. It is not being paid today. Advice by mid-August
# 2026-08-19
10:14 amadi @tp-conditions: It can be lawful at £2.4m, if the results are published and the site is shared
10:58 teale @tp-24: £2.4m, published, shared. Offer it
# 2026-09-17
16:20 orme: They say 2.4 kills it
16:44 teale @tp-stands: It does not kill it, it makes it cheaper. The offer stands to the end of the month
# 2026-09-30
17:02 orme @tp-accept: Accepted at 16.48
`,
  },
  log: `
= tp-principle decision agreed-in-principle
Yes in principle to £3 million for the tidal pilot at Penmarrow, subsidy advice to come
with orme
asked Whether to support the pilot at £3 million of £9 million.
advised The business case was in; the advice on subsidies was not.
subject Advice on subsidies.
channel orme The company’s board met the next day.
told The company, by telephone, as “in principle”.
paper submission 2026/256 Penmarrow tidal pilot
filed 2026-07-22/01 akerley

= tp-announced change noted
The company announced a grant of £3 million that had been agreed only in principle
rests tp-announced tp-told
with orme hale teale
words
says Lachlan Orme | He told the company that she liked it and that it was in principle, twice.
says The company, by its press notice | The department “has committed” £3 million.
channel hale It was on the radio.
filed 2026-07-22/02 akerley

= tp-line decision approved
The public line on the tidal pilot: minded to support it, subject to the law
rests tp-line tp-unlawful
with hale amadi
advised The Legal Director said that payment that day would have been unlawful.
why She wished to neither withdraw nor go further.
channel hale The programme was at nine.
told The press office at 08:20.
mark
filed 2026-07-22/02 akerley

= tp-24 decision content-subject-to
To offer the tidal pilot £2.4 million on the conditions that make it lawful
rests tp-conditions tp-24
with amadi
advised The Legal Director: lawful at £2.4 million if results are published and the site is shared.
subject Publication of the results; the site open to others.
paper submission 2026/291 Penmarrow tidal pilot: subsidy
channel teale She was on leave with her work telephone only.
mark COMMERCIAL
told The company, 20 August.
link supersedes tp-principle
filed 2026-08-20/01 akerley

= tp-stands decision not-content
Would not go above £2.4 million for the tidal pilot; the offer open to 30 September
with orme
asked The company asked for the £3 million that it had announced.
why The law had been the reason and it had not changed.
channel orme The company wanted an answer that day.
mark COMMERCIAL
filed 2026-09-18/01 akerley

= tp-accept change noted
The tidal company accepted £2.4 million, at 16:48 on 30 September 2026
with teale
words
channel orme To tell her before the company did.
mark COMMERCIAL
later Grant letter of 12 October 2026.
filed 2026-10-01/01 akerley
`,
});
