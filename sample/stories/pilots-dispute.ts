import { readStory } from '../read-story.ts';

/** Texts from a union, unasked, and a line that must not be crossed while others negotiate. */
export const pilotsDispute = readStory({
  theme: 'Harbour pilots’ dispute',
  lead: 'The harbour pilots’ dispute of December 2025 was between the pilots and the ports; the department was not a party. The pilots’ general secretary nevertheless sent text messages to the Secretary of State, who had met her once. The texts cannot be exported from the telephone. They were read by the office on the screen and their substance written down, with photographs of three.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-12-03
09:05 teale @pd-texted: Dervla Quist of the pilots has texted me twice. Ports "bargaining in bad faith", will I ring her. I have not answered
09:11 wrey @pd-noreply: Please do not, SoS. We are not in it and the ports would say that we were. Tom will read the texts off your phone at 10
09:13 teale: Fine
# 2025-12-05
17:30 strand: Ballot is in. 81 per cent to strike, first day the 15th
17:46 teale @pd-plans: I want the plan for food and medicines for the islands before anything else. Monday, one page
17:49 orme: One page, Monday 9.00
# 2025-12-08
09:20 orme @pd-page: On its way. Short version: ten days' stock of everything but insulin and baby milk
09:31 teale @pd-insulin: Then move the insulin and the baby milk now, by air if it must be. Do not wait for the 15th
09:40 orme: Air charter about £26k
09:41 teale @pd-charter: Yes
# 2025-12-11
20:15 hale: Pilots say you have refused to talk to them. Line?
20:32 teale @pd-line: Say the talks are between pilots and ports, that the door of the conciliation service is open and that I have asked both to walk through it
20:34 wrey: You have not yet, SoS. Letters to both tonight then?
20:36 teale @pd-letters: Letters tonight. Quite right
# 2025-12-14
13:02 strand: Strike is off. 4.2 per cent and the rosters
13:10 teale ~: Well done everyone who did nothing so carefully
`,
  },
  log: `
= pd-texts info noted
The pilots’ general secretary texted the Secretary of State twice, unasked, during the dispute
at 2025-12-02 22:40 quist sms
learnt 2025-12-03 09:05
with teale
rests
basis seen
nocopy Text messages cannot be exported from her telephone. Read on the screen by Tom Akerley, who photographed three and wrote down the rest.
unsolicited
words Your ports are bargaining in bad faith and you could stop it with one call
channel teale They had met once, in October, and exchanged numbers.
limb change-of-situation
told Callum Wrey and the ports directorate.
later Not answered, on advice. Listed for the transparency return of the quarter.
action Decide whether it belongs in the transparency return | Callum Wrey | 2026-01-16
filed 2025-12-03/01 akerley

= pd-noreply decision noted
Agreed not to answer the pilots while they negotiated with the ports
at 2025-12-03 09:13 teale coasts
advised The Principal Private Secretary advised that any answer would make the department a party.
with wrey
rests pd-texted pd-noreply
channel wrey She had asked there what to do.
told Owen Strand.
filed 2025-12-03/01 akerley

= pd-plans steer wants-advice
Wanted the plan for the islands’ food and medicines on one page before the strike
with strand orme
channel teale The ballot had come at half past five on a Friday.
told The ferries and islands team.
acted One page on Monday 8 December.
why The first strike day was ten days off.
filed 2025-12-08/01 nandan

= pd-charter decision approved
Sent insulin and baby milk to the islands by air before the strike, at about £26,000
with orme
rests pd-page pd-insulin pd-charter
asked Nothing; she had read the page.
advised The islands had ten days’ stock of everything else.
channel orme The charter had to be booked that morning.
told The islands’ health board on 8 December.
acted Flown on 11 December.
paper submission 2025/434 Islands: supplies during the pilots’ dispute
filed 2025-12-08/01 nandan

= pd-line decision approved
Settled the public line: both sides had been asked to go to conciliation
with hale wrey
rests pd-line pd-letters
subject That letters to both be sent the same night, which they had not been when she wrote it.
channel hale A newspaper wanted it by nine.
told The press office at 20:40.
acted Letters sent to both at 21:25; the line was given to the newspaper at 21:30.
paper other Letters of 11 December 2025 to the pilots and to the ports
filed 2025-12-12/01 nandan

= pd-off change noted
The strike was called off on 14 December 2025
at 2025-12-14 13:02 strand coasts
channel strand It was a Sunday.
told Ministers and No 10, by the duty private secretary.
limb change-of-situation
filed 2025-12-15/01 akerley
`,
});
