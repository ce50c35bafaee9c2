import { readStory } from '../read-story.ts';

/** A year of small sums, each a line in a chat and a line in the log. */
export const smallGrants = readStory({
  theme: 'Small harbour grants',
  lead: 'Grants under £100,000 to small harbours come to the Secretary of State one at a time, with a paragraph of advice each. She answered most of them by message on the day. They are told together, in order; two were refused, one was made twice by mistake and put right, and one was made against advice.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-09-24
17:20 akerley: Small grants, first one: Skerrin slip winch, £22k, officials recommend
18:04 teale @sg-winch: Yes to the winch
# 2025-10-15
16:44 akerley: Penmarrow harbour office roof, £61k. Recommended
17:30 teale @sg-roof: No. They have reserves of £400k, they can buy their own slates
# 2025-11-26
12:10 akerley: Eastness fender piles £88k, recommended
12:32 teale @sg-piles: Yes. Before the winter please and not after
# 2025-12-17
18:15 akerley: Thornsea lifeboat turntable, £47k. Officials say it is for the charity and not for us
18:41 teale @sg-turntable: I know what they say. Pay it, it is Christmas and they launch in anything
18:44 akerley @sg-turntable-read: Reading back: approved against the recommendation, £47k. I will write it exactly so
# 2026-02-03
09:18 akerley: Callow Quay ladder lights £9k
09:20 teale @sg-ladders: Nine thousand? Yes, and stop asking me about anything under ten
09:24 wrey @sg-limit: We will bring you a delegation to sign so that it is proper
# 2026-02-26
16:02 akerley: Wexmouth chandlers' steps £74k
16:30 teale @sg-steps: Yes
# 2026-03-18
16:12 akerley: Embarrassing. Wexmouth steps went up twice under two names and you have approved both
16:20 teale @sg-twice: Then unapprove one. Which of us looks sillier
16:22 akerley: Us
# 2026-05-13
17:08 akerley: Saltmarsh ferry pontoon £95k, recommended, they have nothing else
17:15 teale @sg-pontoon: Yes, and go and see it Tom, you have earned a boat
# 2026-07-08
19:30 akerley: Eastness model boat pond £31k
19:34 teale @sg-pond: No. Lovely, but no
# 2026-09-10
16:50 akerley: Skerrin north pier handrail £18k, after the child's fall
16:54 teale @sg-rail: Yes today. Ask if they want £36k and do both piers
17:40 akerley @sg-rail-both: They do. £34,600 for both
# 2026-10-28
18:01 akerley: Thornsea net lofts £66k, match in place
18:22 teale @sg-lofts: Yes
`,
  },
  log: `
= sg-winch decision approved
Grant of £22,000 for a winch on the slip at Skerrin
advised Officials recommended it.
with akerley
channel teale She was in a car to the station.
paper submission 2025/340 Small grants: Skerrin
filed 2025-09-25/01 akerley

= sg-roof decision not-content
No grant for the roof of the harbour office at Penmarrow
advised Officials had recommended it, £61,000.
why The harbour has reserves of £400,000.
with akerley
channel akerley The harbour’s committee met that evening.
told Penmarrow harbour, 16 October.
filed 2025-10-16/01 akerley

= sg-piles decision approved
Grant of £88,000 for fender piles at Eastness, to be driven before the winter
advised Officials recommended it.
with akerley
channel akerley The contractor’s price ran out on the Friday.
acted Driven by 19 December.
filed 2025-11-26/02 akerley

= sg-turntable decision approved
Grant of £47,000 for the lifeboat turntable at Thornsea, against the recommendation
rests sg-turntable sg-turntable-read
advised Officials advised that it was for the charity and not for the department.
why She gave the season and the crew as her reason.
with akerley
channel akerley The last payment run before Christmas was the next day.
told Finance, 18 December; the Permanent Secretary saw it and had no objection on propriety.
paper submission 2025/446 Small grants: Thornsea turntable
filed 2025-12-18/01 akerley

= sg-ladders decision approved
Grant of £9,000 for lights on the ladders at Callow Quay
with akerley
advised Officials recommended it.
channel akerley It had been left over from January.
filed 2026-02-04/01 akerley

= sg-limit decision delegated
Grants under £10,000 to be made by officials, once a delegation has been signed
at 2026-02-03 09:20 teale coasts
rests sg-ladders sg-limit
with wrey akerley
why She did not wish to be asked about nine thousand pounds.
channel teale In passing, on the ladders.
acted Delegation signed on 12 February 2026.
paper submission 2026/054 Delegation: small harbour grants
filed 2026-02-13/01 akerley

= sg-steps decision approved
Grant of £74,000 for the chandlers’ steps at Wexmouth
with akerley
advised Officials recommended it.
channel teale She was between votes.
paper submission 2026/071 Small grants: Wexmouth
filed 2026-02-27/01 akerley

= sg-twice decision reversed
Withdrew the second of two approvals for the same steps at Wexmouth
with akerley
why The same scheme had come to her twice under two names.
channel akerley The office owned up where the mistake had been made.
told Finance, before anything was paid.
link reverses sg-steps-again
filed 2026-03-19/01 akerley

= sg-steps-again decision approved
Grant of £74,000 for the quayside access at Wexmouth, which was the same steps
at 2026-03-11 19:20 teale -
learnt 2026-03-12 08:00
basis told
nocopy Said to Tom Akerley in the lift; he wrote it down the next morning.
with akerley
why Officials had recommended it, not seeing that it had been approved.
channel akerley It was said and not written.
later Withdrawn on 18 March.
filed 2026-03-12/01 akerley

= sg-pontoon decision approved
Grant of £95,000 for the ferry pontoon at Saltmarsh
with akerley
advised Officials recommended it; there was no other source.
channel akerley The yard had a slot in June.
paper submission 2026/169 Small grants: Saltmarsh pontoon
acted Afloat on 3 July.
filed 2026-05-14/01 akerley

= sg-pond decision not-content
No grant for the model boat pond at Eastness
with akerley
why It is not a harbour.
channel akerley She had asked what was left in the folder.
told The town council, kindly, 10 July.
filed 2026-07-09/01 akerley

= sg-rail decision approved
Handrails for both piers at Skerrin, £34,600, a child having fallen from one
rests sg-rail sg-rail-both
with akerley
asked £18,000 for the north pier.
advised Officials recommended the north pier only.
why There was no sense in waiting for somebody to fall from the other.
channel akerley The fall had been on the Saturday.
acted Fitted by 2 October.
filed 2026-09-11/01 akerley

= sg-lofts decision approved
Grant of £66,000 for the net lofts at Thornsea
with akerley
advised Officials recommended it; the match was in place.
channel teale The box had gone.
paper submission 2026/383 Small grants: Thornsea net lofts
told Thornsea harbour, 29 October.
`,
});
