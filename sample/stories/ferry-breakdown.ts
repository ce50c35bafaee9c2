import { readStory } from '../read-story.ts';

/** An autumn week without a boat. */
export const ferryBreakdown = readStory({
  theme: 'Loss of the ferry Gannet',
  lead: 'The Skerrin ferry Gannet lost an engine on 23 October 2025 and was out of service for nine days. The Minister of State was abroad for the first three. Decisions were made by whoever could be reached; who that was is told with each. A second boat was chartered at the islanders’ own suggestion.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2025-10-23
16:10 orme: Gannet has lost an engine off Skerrin. Towed in, everyone ashore and cross. Nine days at least
16:22 teale @fb-freight: Freight boat takes passengers? I know there are rules
16:31 orme @fb-twelve: Twelve at a time if the coastguard agree
16:33 teale @fb-ask: Ask them, and if they agree she sails
# 2025-10-24
09:02 orme: Coastguard agree to twelve. 240 people want to cross before Monday
09:20 teale @fb-order: Patients first, then children, then anyone with a return ticket. No ministers, no officials
09:25 orme: Order posted on the quay by noon
15:12 orme @fb-fulmar: The islanders say that the Fulmar is idle at Penmarrow. £9k a day
15:30 teale @fb-fulmar-yes: Take the Fulmar. Why did we not think of it
15:34 orme: Because her certificate ran out on Tuesday. Surveyor there at 17.00
19:10 orme @fb-surveyed: Surveyed and passed. Sails 07.00
# 2025-10-27
11:05 penhallow: Back. What can I do
11:09 teale @fb-hand: Take it over please, it is yours by rights
11:12 penhallow @fb-fares: Thank you. First thing then: nobody who was stranded pays for the crossing back. Refunds without forms
11:20 orme: About £14k
# 2025-11-01
13:40 orme @fb-back: Gannet back in service, 13.00 sailing
`,
  },
  log: `
= fb-freight decision approved
The freight boat to carry passengers, twelve at a time, if the coastguard agreed
at 2025-10-23 16:33 teale coasts
rests fb-freight fb-twelve fb-ask
with orme
asked Nothing: she had asked whether it could be done.
subject The coastguard’s agreement, which was given on 24 October.
why The Minister of State was abroad and the islands had no other boat.
channel orme The ferry had just been towed in.
told The ferry company at 16:40.
filed 2025-10-24/01 akerley

= fb-order decision approved
Patients first, then children, then holders of return tickets; no ministers or officials
with orme
asked In what order 240 people should cross.
why There were twelve places at a time.
channel orme The first boat left at two.
acted Posted on the quay at 11:50.
told The ferry company and the health board.
filed 2025-10-24/01 akerley

= fb-fulmar decision content-subject-to
Chartered the Fulmar for Skerrin at £9,000 a day, once surveyed
at 2025-10-24 15:30 teale coasts
rests fb-fulmar fb-fulmar-yes fb-surveyed
with orme fea
advised The suggestion came from the islanders; officials had not known that she was idle.
subject A survey, her certificate having run out.
channel orme The owner wanted an answer by four.
acted Passed at 18:50 on 24 October and sailed at seven the next morning. Seven days, £63,000.
paper submission 2025/381 Loss of the Gannet: charter, retrospective
mark COMMERCIAL
filed 2025-10-27/01 akerley

= fb-hand decision delegated
Handed the matter of the ferry to the Minister of State on his return
with penhallow orme
channel teale He had asked in the group what he could do.
told Everyone in the group.
why Ferries had been in his portfolio since September.
filed 2025-10-27/01 akerley

= fb-fares decision approved penhallow
Nobody stranded by the loss of the Gannet to pay for the crossing back
with orme
asked Nothing had been put to him.
advised Officials put the cost at £14,000 when he had said it.
why People had been kept on the quay for three nights.
channel penhallow He had just taken it over, in the same chat.
told The ferry company, 27 October.
acted 611 refunds, £13,870, by 14 November.
filed 2025-10-28/01 akerley

= fb-back change noted penhallow
The Gannet came back into service at 13:00 on 1 November 2025
with penhallow teale
channel orme It was a Saturday.
later The maker’s report on the engine came on 9 December: a bearing.
filed 2025-11-03/01 akerley
`,
});
