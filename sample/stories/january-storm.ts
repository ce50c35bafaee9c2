import { sensitive, type Story } from '../plan.ts';

/** A bad weekend, told by several people at once. */
export const januaryStorm: Story = {
  theme: 'The January storm',
  lead: 'The storm of 24 and 25 January 2026 breached the sea wall at Thornsea. Decisions were made by message over a weekend in which the Secretary of State was first without signal and then on the way there. They were written up on the Monday.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-01-24
16:40 strand: Thornsea wall is going at the southern end. Agency want to close the promenade and the coast road from 18.00
16:47 penhallow @storm-close: SoS has no signal till seven. Close both, I will tell her
16:49 strand: Closing now
19:14 teale: Just got this. Quite right Idris
20:22 wrey: COBR unit have rung, no meeting tonight, they want a note at 7
# 2026-01-25
07:20 strand: Forty metres gone. No one hurt. Army have offered two lorries and a crane from the depot at Wexmouth
07:31 teale @storm-army: Yes to the lorries and crane, today. Get the rock from the Eastness stockpile, not from the contractor
07:33 strand: On it
11:08 teale @storm-money: Telling the council leader we will meet the emergency works up to £750k. Tom please write that down
11:10 akerley @storm-readout: Written down: emergency works at Thornsea, department meets up to £750,000
11:42 teale ~: [photo] What is left of the south end
15:26 lund: Car back to London from the town hall at 16.30
# 2026-01-27
13:14 teale @storm-review: I want to know why the southern end was amber in October. Short note, no blame yet
13:20 wrey: By Friday
`,
  },
  entries: [
    {
      key: 'storm-close',
      tenure: 'penhallow',
      kind: 'decision',
      title: 'Had the promenade and the coast road at Thornsea closed from 18:00',
      made: '2026-01-24 16:47',
      learnt: '2026-01-24 16:47',
      chat: 'coasts',
      by: 'penhallow',
      with: ['strand', 'teale'],
      rests: ['storm-close'],
      outcome: 'approved',
      asked: 'Whether to close both from 18:00.',
      advised: 'The Environment Agency asked for it.',
      reason: 'The Secretary of State could not be reached until seven.',
      channelReason: {
        state: 'given',
        by: 'Idris Penhallow',
        reason: 'A Saturday; there was no time for anything else.',
      },
      limb: 'direction-of-work',
      toldTo: 'The Secretary of State, who agreed at 19:14.',
      actedOn: 'Closed at 17:35.',
      confirmedBack: 'yes',
    },
    {
      key: 'storm-army',
      tenure: 'teale',
      kind: 'decision',
      title: 'Accepted two Army lorries and a crane, with rock from the Eastness stockpile',
      made: '2026-01-25 07:31',
      learnt: '2026-01-25 07:31',
      chat: 'coasts',
      by: 'teale',
      with: ['strand'],
      rests: ['storm-army'],
      outcome: 'approved',
      asked: 'Whether to accept the Army’s offer.',
      reason: 'The next high tide was at 15:50.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'She was on the road to Thornsea.',
      },
      limb: 'direction-of-work',
      toldTo: 'The Ministry of Defence’s duty officer, 07:45.',
      actedOn: 'Rock placed by 14:30.',
      confirmedBack: 'yes',
    },
    {
      key: 'storm-money',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Told the council that the department would meet the emergency works at Thornsea, up to £750,000',
      made: '2026-01-25 11:08',
      learnt: '2026-01-25 11:08',
      chat: 'coasts',
      by: 'teale',
      with: ['akerley'],
      rests: ['storm-money', 'storm-readout'],
      outcome: 'approved',
      exactWords:
        'Telling the council leader we will meet the emergency works up to £750k. Tom please write that down',
      advised:
        'No advice had been put. Finance confirmed on the Monday that the emergency fund covered it.',
      pointers: [
        { kind: 'submission', reference: '2026/019 Thornsea: emergency works, retrospective' },
      ],
      conditions: 'Emergency works only, up to £750,000.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'She was standing with the council leader.',
      },
      limb: 'direction-of-work',
      marking: sensitive([]),
      toldTo: 'Finance, 26 January.',
      actedOn: 'Grant letter sent on 28 January.',
      readOut: 'Emergency works at Thornsea, department meets up to £750,000',
      confirmedBack: 'yes',
    },
    {
      key: 'storm-review',
      tenure: 'teale',
      kind: 'steer',
      title: 'Asked why the southern end of the Thornsea wall had been rated amber in October',
      made: '2026-01-27 13:14',
      learnt: '2026-01-27 13:14',
      chat: 'coasts',
      by: 'teale',
      with: ['wrey'],
      rests: ['storm-review'],
      outcome: 'wants-advice',
      limb: 'direction-of-work',
      channelReason: { state: 'not-given', askedOn: '2026-01-27' },
      toldTo: 'The flood defence team.',
      actedOn: 'Note of 30 January, 2026/024.',
      pointers: [
        { kind: 'submission', reference: '2026/024 Thornsea sea wall: inspection history' },
      ],
      confirmedBack: 'yes',
    },
  ],
  filings: [
    {
      entries: ['storm-close', 'storm-army', 'storm-money'],
      reference: 'DCW/PO/2026/0126-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-01-26',
      filedBy: 'akerley',
      evidenceIncluded: true,
    },
    {
      entries: ['storm-review'],
      reference: 'DCW/PO/2026/0128-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-01-28',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [],
};
