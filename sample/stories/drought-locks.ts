import { readStory } from '../read-story.ts';

/** Water: too little of it, and four weeks of closing things. */
export const droughtLocks = readStory({
  theme: 'Summer closures on the canals',
  lead: 'The summit reservoir of the Tarn Navigation fell to 31 per cent in July 2026 and locks were closed one by one. The Minister of State agreed each closure by message with the authority’s figures beside it. A fifth was closed by the authority without asking, and he let it stand.',
  tenure: 'penhallow',
  talk: {
    bill: `
# 2026-07-06
09:10 kell: Tarn summit at 44 per cent. Authority wants night closures, 8 to 8
09:31 penhallow @dl-nights: Fine, nights only. And tell boaters before, not after
# 2026-07-13
08:55 kell @dl-figures: 38 per cent. They ask to shut the top flight, 6 locks, from Saturday. 300 boats booked for the festival
09:40 penhallow @dl-festival: Not before the festival. Shut it on the Monday after, and ration in between
09:52 kell @dl-festival-risk: They say that costs about 2 per cent of the reservoir
09:58 penhallow: I will take 2 per cent over 300 angry boats
# 2026-07-20
10:02 kell: Top flight shut as agreed
# 2026-07-27
17:15 kell @dl-fifth: Authority has shut Harrow flight as well, today, without asking. They had the power if there was damage, and there is none
17:33 penhallow @dl-stands: Let it stand, they are probably right. But I want a letter from them saying why I read it in the Courier
# 2026-08-10
12:20 kell: 31 per cent. Fish rescue at two pounds
12:41 penhallow @dl-fish: Pay for the fish rescue, up to 40k, and no photographs of me with a fish
12:43 voss ~: No promises
# 2026-08-28
08:01 kell @dl-rain: 61 mm overnight. Summit filling
08:04 penhallow: Reopen from the bottom as they think fit. Needn't ask me
`,
  },
  log: `
= dl-nights decision content
Content with closing the Tarn Navigation at night from 8 July 2026
with kell
advised The authority asked for it at 44 per cent.
channel kell It was to begin within two days.
why The reservoir was falling 3 per cent a week.
subject Boaters to be told beforehand.
told The authority, 6 July.
filed 2026-07-07/01 akerley

= dl-festival decision content-subject-to
The top flight to be shut on 20 July, after the festival, with rationing until then
rests dl-figures dl-festival dl-festival-risk
with kell
asked To shut six locks from Saturday 18 July.
advised The authority asked for the 18th and put the cost of waiting at 2 per cent of the reservoir.
why Three hundred boats were booked for the festival.
channel kell The authority’s notice period ran out at noon.
told The authority at 10:05.
paper submission 2026/246 Tarn Navigation: summer closures
filed 2026-07-14/01 akerley

= dl-stands decision noted
Let the closure of the Harrow flight stand, made by the authority without asking
rests dl-fifth dl-stands
with kell
why He thought that the authority was probably right.
channel kell It was already in a newspaper.
told The authority’s chairman, 28 July.
acted The authority’s letter came on 31 July.
filed 2026-07-28/01 akerley

= dl-fish decision approved
The department to pay for a fish rescue at two pounds, up to £40,000
with kell
why The fish would not have lived the week.
asked Whether the department would pay.
channel kell The contractor was on the bank.
told The authority, 10 August.
acted £31,200 was spent, to 19 August.
filed 2026-08-11/01 akerley

= dl-reopen decision delegated
Reopening the locks left to the authority, from the lowest upwards
at 2026-08-28 08:04 penhallow bill
rests dl-rain
with kell
words Reopen from the bottom as they think fit. Needn’t ask me
why Sixty-one millimetres fell in one night.
channel kell The rain had come overnight.
told The authority, 28 August.
acted All open by 11 September.
filed 2026-09-01/01 akerley
`,
});
