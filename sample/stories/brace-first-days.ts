import { readStory } from '../read-story.ts';

/** A new Secretary of State, her first week, and what was left on the desk. */
export const braceFirstDays = readStory({
  theme: 'The first week of a new Secretary of State',
  lead: 'Rhian Brace became Secretary of State on the night of 12 November 2026. A new group was begun for her on the 13th: the old one stayed with her predecessor’s record. She is of the same party, and was shown what she needed for her duties and no more. Four matters waited for her; three were settled in the first week.',
  tenure: 'brace',
  talk: {
    brace: `
# 2026-11-13
08:31 nandan: This is the new Secretary of State's group. It is on the record, the office is in it and reads it every day
08:33 brace: Morning. New phone works. What is on fire
08:40 wrey @bd-fire: Four things: the Army letter for Thornsea north, Callow Quay grant, the toilets, and two advisers' contracts
09:22 ives @bd-army-ask: Secretary of State, Army can put a wall up at Thornsea north by 20 December, if it is asked for today. £400k either way
09:41 brace @bd-army: Ask them. I will sign it at ten, and I want to see the place before Christmas
10:04 akerley @bd-army-sent: Letter signed 10.02, gone to the Ministry of Defence
11:15 brace @bd-quay: Idris, happy for you to sign Callow Quay today
11:16 penhallow: Signing
# 2026-11-16
17:40 brace @bd-advisers: I shall bring one adviser and not two. Name to Hester tonight
17:44 wrey: Thank you. Dex and Nina's last day was Thursday, by rule
# 2026-11-17
10:11 akerley @bd-islanders: The islanders' delegation is at 14.00. Advice on a two-boat winter came in on Friday: £1.9m a year. There is no money in the plan for it
13:20 brace @bd-listen: I will listen and promise nothing. Back to me in a fortnight with what £1m buys
# 2026-11-18
18:22 akerley @bd-toilets-sub: Callow Quay amenities are in the box, 2026/409. Your predecessor's word is not in the paper and should not be
21:03 brace @bd-toilets: Read it. Yes, on the merits, and from the council's half. Who'd have thought
# 2026-11-19
16:31 ives: Thornsea north: Army on site Monday
16:40 brace @bd-thornsea: Good. I go on Tuesday. No cameras the first time
# 2026-11-20
12:10 sorrel @bd-winter: Winter reserve: £0.2m of last year's bills still has no home
12:34 brace @bd-winter-ask: Advice please, before I promise anybody anything. Tuesday
`,
  },
  log: `
= bd-army decision approved
Asked for the Army to build a temporary wall at Thornsea north by 20 December
with ives akerley
rests bd-army-ask bd-army bd-army-sent
asked Whether to ask for it, her predecessor’s letter not having gone.
advised The Head of Flood Defence recommended it, at £400,000 either way.
why The contractor could not begin before 8 January.
paper submission 2026/403 Thornsea north: Army assistance
channel ives It was her first hour, and the Army wanted it by ten.
told The Ministry of Defence at 10:05 on 13 November.
filed 2026-11-13/02 akerley

= bd-quay decision content
Content for the Minister of State to sign the Callow Quay grant letter
with penhallow
advised Officials recommended it, and her predecessor had agreed.
why Agreed afresh, so that it did not rest on the evening before.
paper submission 2026/402 Callow Quay: grant
channel brace Between two welcomes.
acted Signed on 13 November at 11:20.
filed 2026-11-13/02 akerley

= bd-advisers decision noted
Would bring one special adviser and not two
with wrey
mark HR / MANAGEMENT
channel brace She had just spoken to No 10.
told The Permanent Secretary, 16 November.
why Not given.
filed 2026-11-17/01 nandan

= bd-listen steer wants-advice
To listen to the islanders and promise nothing; wants to know what £1 million would buy
with akerley
rests bd-islanders bd-listen
advised A second winter boat would cost £1.9 million a year, which is not in the plan.
channel akerley She was to see the delegation within the hour.
told The ferries team, 17 November.
confirmed yes
paper submission 2026/404 Skerrin: a two-boat winter
action What £1 million buys | Lachlan Orme | 2026-12-01

= bd-toilets decision content-subject-to
Content with the Callow Quay toilets on the merits, with the council paying half
with akerley
rests bd-toilets-sub bd-toilets
asked To decide anew.
advised Officials recommended it if the council pays half.
subject The council pays half.
paper submission 2026/409 Callow Quay amenities
channel brace She was reading her box at home.
told The council, 19 November.
confirmed yes

= bd-thornsea decision noted
Would visit Thornsea north on 24 November, without cameras
with ives
channel ives The Army had given its date.
limb
confirmed not-yet

= bd-winter-ask steer wants-advice
Wants advice on £0.2 million of last winter’s bills before she promises anything
with sorrel
rests bd-winter bd-winter-ask
mark
confirmed not-yet
`,
});
