import { readStory } from '../read-story.ts';

/** A wreck, two departments, a price that moved markets a little. */
export const amityWreck = readStory({
  theme: 'Wreck of the Amity',
  lead: 'The coaster Amity sank off Eastness on 16 April 2026 with 40 tonnes of fuel oil in her. For eleven days the Secretary of State settled by message what the department would pay for and what it would leave to her owners and their insurers, whose shares are listed. Two of the messages were market sensitive and were marked so on the day after they were sent.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-04-16
05:40 strand: Coaster Amity down two miles off Eastness. Crew of six all safe. 40 tonnes of fuel oil, none leaking that anyone can see
06:12 teale @am-boom: Put booms across the river mouth before breakfast and argue with the insurers after lunch
06:14 strand @am-boom-cost: £18k a day. Going ahead
# 2026-04-17
19:50 teale @am-owner: Owner rang Calder, who rang me. They want us to take the wreck. Answer is no, they own it
19:54 amadi: Thank you. Nothing in writing to them from anyone but us please
# 2026-04-21
08:05 strand: Sheen on the water at first light. Small
08:11 teale @am-pump: Pump her out. If the insurers have not signed by noon we do it and send them the bill
08:13 sorrel @am-pump-cap: Up to what
08:15 teale @am-pump-cap-yes: £1.5m. Hester needs to be content
11:52 strand @am-signed: They have signed. Insurers pay for pumping, we pay for booms
# 2026-04-22
09:10 amadi @am-mark: Yesterday's two lines on the insurers are market sensitive until they announce. Priya please mark them so
09:14 nandan: Marked
# 2026-04-27
16:35 strand: Empty. 38 tonnes out, two unaccounted for
16:41 teale @am-off: Booms off on Wednesday unless Cora says not. And thank the Eastness boatmen, properly, by name
16:50 ives: Agreed, Wednesday
`,
  },
  log: `
= am-boom decision approved
Booms across the river at Eastness at the department’s cost, £18,000 a day
rests am-boom am-boom-cost
with strand
why Forty tonnes of oil two miles from oyster beds.
asked Nothing had yet been put to her.
channel strand It was twenty to six in the morning.
acted Booms in place by 08:10 on 16 April.
paper submission 2026/136 Wreck of the Amity: first steps, retrospective
told Finance and the Environment Agency.
filed 2026-04-17/01 akerley

= am-owner decision not-content
Would not take the wreck of the Amity over from her owner
with amadi calder
asked The owner had asked, by way of another minister.
why The wreck and its removal are the owner’s.
advised Counsel’s advice was with the Legal Director.
channel teale She had just put the telephone down.
mark COMMERCIAL
told Local Places’ private office; the owner’s solicitors by letter of 20 April.
filed 2026-04-20/01 nandan

= am-pump decision content-subject-to
The Amity to be pumped out, by the department up to £1.5 million if the insurers had not signed by noon
rests am-pump am-pump-cap am-pump-cap-yes
with strand sorrel
subject That the Permanent Secretary be content as accounting officer.
why Oil had been seen on the water that morning.
channel strand There were four hours in which to act.
mark MARKET SENSITIVE
told The Permanent Secretary’s office at 08:20; she was content at 08:55.
later Not needed: the insurers signed at 11:40.
paper accounting-officer-advice Note of 21 April 2026, wreck of the Amity
filed 2026-04-22/01 nandan

= am-signed change noted
The insurers signed at 11:40 on 21 April to pay for pumping out the Amity
with sorrel
channel strand It decided whether the department’s own contract was signed at noon.
mark MARKET SENSITIVE
later Announced by the insurers on 23 April at 07:00. The marking was added the day after the message.
filed 2026-04-22/01 nandan

= am-off decision approved
Booms to come off on 29 April, and the Eastness boatmen to be thanked by name
with strand ives
asked When the booms might come off.
advised The Head of Flood Defence agreed to the Wednesday.
channel strand The contract ran by the day.
why Thirty-eight of forty tonnes had been recovered.
acted Off on 29 April. Letters to eleven boatmen on 1 May.
filed 2026-04-28/01 akerley
`,
});
