import { readStory } from '../read-story.ts';

/** Figures that moved by message faster than by spreadsheet. */
export const spendingReturn = readStory({
  theme: 'Autumn spending return',
  lead: 'The department’s return to the Treasury was due on 7 November 2025. Its figures were argued over for three weeks, mostly between the Secretary of State and Dex Farrow, and the office saw those messages only when her telephone was handed over on Wednesdays. Officials worked for five days to a figure that she had already changed. The record says which figure stood on which day.',
  tenure: 'teale',
  talk: {
    farrow: `
# 2025-10-21
21:10 farrow @sr-three: Treasury want 3 per cent off resource. Officials propose to take it off islands and off us
21:26 teale @sr-islands: Not a penny off the islands. Take it off consultants and the moorings programme
21:31 farrow: Moorings is £2.1m, it gets you two thirds of the way
# 2025-10-24
19:02 teale @sr-fleet: Have slept on moorings. Stop the survey fleet replacement for a year, leave moorings alone
19:06 farrow: That is a bigger row but a better answer. Will tell Anil
19:07 teale: Monday is fine
# 2025-11-05
22:40 farrow: Fergus's people will trade. 2.4 per cent if we give up the reserve claim for Thornsea
22:58 teale @sr-trade: No trade on Thornsea. 3 per cent it is and they can explain the survey fleet
`,
    coasts: `
# 2025-10-29
14:20 sorrel @sr-model: We have been modelling moorings since Friday as the office asked. Is that still right
14:31 nandan @sr-found: It is not. Phone handed over this morning: SoS moved to the survey fleet on Friday evening and it did not reach us. Sorry Anil
14:33 sorrel: Four people, three days. We will turn it round by Friday
14:50 teale @sr-sorry: My fault and Dex's. From now on numbers go in here or on email
# 2025-11-06
16:15 sorrel: Return is ready to go: 3.0 per cent, survey fleet deferred to 2027, no reserve claim given up
16:48 teale @sr-sign: Content. Send it
16:52 sorrel @sr-sent: Sent 16.51
`,
  },
  log: `
= sr-islands steer steer-given
Would take nothing off the islands: savings to come from consultants and the moorings programme
asked To find 3 per cent of resource spending.
advised Officials had proposed taking it from the islands and from administration.
with farrow
rests sr-three sr-islands
learnt 2025-10-22 09:30
channel teale He asked her there after the box had closed.
told Anil Sorrel, 22 October.
acted Officials began to model cuts to moorings.
paper submission 2025/369 Autumn return: options
mark
filed 2025-10-22/01 nandan

= sr-fleet decision approved
Chose to defer the survey fleet for a year instead of cutting the moorings programme
with farrow
learnt 2025-10-29 11:15
channel teale It was Friday evening; she expected it to be passed on.
why Moorings are used; the survey ships can last another year.
told Anil Sorrel, 29 October at 14:31, five days after it was decided.
acted Not acted on until 29 October. Three days of modelling were lost.
says Dex Farrow | He meant to tell the Finance Director on the Monday and was at a funeral.
says Anil Sorrel | Finance had heard nothing by Wednesday 29 October and was still working on moorings.
mark
link supersedes sr-islands
filed 2025-10-29/01 nandan

= sr-sorry steer steer-given
Figures for the return to be settled in the official group or by email from then on
rests sr-model sr-found sr-sorry
why A change had sat for five days in a chat that officials could not see.
channel teale In answer to the Finance Director.
told Everyone in the group.
acted Kept to, except on 5 November.
filed 2025-10-29/01 nandan

= sr-trade decision not-content
Would not give up the reserve claim for Thornsea in return for a smaller saving
asked Whether to accept 2.4 per cent in return for giving up the claim.
with farrow
learnt 2025-11-06 08:40
channel farrow The Treasury rang him at ten at night.
told Anil Sorrel, 6 November at 08:45, in time.
acted The Treasury was told by telephone at 09:30.
mark
filed 2025-11-06/01 nandan

= sr-sign decision content
Content with the return: 3.0 per cent, survey fleet deferred, no claim given up
asked To approve the return as it stood.
advised The Finance Director recommended it.
with sorrel
rests sr-sign sr-sent
paper submission 2025/393 Autumn return: final
channel teale She was in the chamber and the return was due the next noon.
told The Treasury, with the return, at 16:51.
readout Content with the autumn return as in 2025/393.
mark
filed 2025-11-07/01 nandan
`,
});
