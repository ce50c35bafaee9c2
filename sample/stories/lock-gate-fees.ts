import type { Story } from '../plan.ts';

/** Said, unsaid and said again: three decisions, none of which is the original. */
export const lockGateFees: Story = {
  theme: 'Lock-gate fees',
  lead: 'Submission 2026/041 offered three ways of charging leisure craft for the use of lock gates from 1 April 2026. The Secretary of State chose option 2 at night, took it back in the morning after the Treasury had objected, and a week later chose it again with a cap. Each stands as its own entry. Between the first and the second officials had begun to act, and what they did is told with them.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-02-18
18:02 nandan: Box goes at 18.30. Lock-gate fees (2026/041) is the one that cannot wait, the boards print on Friday
18:05 lund: Box is with Marlon, leaving now
21:40 farrow: On fees, officials' preferred is option 2, flat £6 per passage. Option 3 is the banded one the clubs want
22:51 teale @fees-yes: content with option 2
22:53 farrow: Good. Will tell the clubs' people after you announce, not before
23:05 nandan @fees-readout: Thank you SoS. Read-out: content with option 2 of 2026/041, flat £6 from 1 April. Fees team to print Friday
23:06 penhallow ~: Night all
# 2026-02-19
07:20 teale @fees-hold: No, hold, Treasury unhappy. Do not print
07:22 nandan: Understood. Telling the fees team now
07:24 farrow: Fergus rang me at 7. They say £6 breaks what they agreed with us in the autumn. Will find the letter
07:41 nandan @fees-done: Fees team had sent the board artwork to the printer at 06:50, on last night's read-out. Printer stopped at 07:38, nothing run off. Three marinas had been phoned yesterday evening, they are being called back
08:15 wrey: Thanks Priya. New advice to SoS by Tuesday please, Treasury's line included
# 2026-02-25
16:18 farrow: Treasury will live with option 2 if no boat pays more than £90 a year
16:32 teale @fees-again: Option 2 then, with a cap at £90 a year per boat. Final
16:34 nandan @fees-again-readout: Thank you. Read-out: option 2 of 2026/041 as revised in 2026/048, £6 per passage, capped at £90 a year per boat, from 1 April
16:40 farrow ~: Third time lucky
`,
  },
  entries: [
    {
      key: 'fees-first',
      tenure: 'teale',
      kind: 'decision',
      title: 'Content with option 2 for lock-gate fees: a flat £6 a passage from 1 April',
      made: '2026-02-18 22:51',
      learnt: '2026-02-18 22:51',
      chat: 'coasts',
      by: 'teale',
      with: ['nandan', 'farrow'],
      rests: ['fees-yes', 'fees-readout'],
      outcome: 'content',
      asked: 'Which of three ways of charging leisure craft for lock gates to bring in on 1 April.',
      advised:
        'Officials preferred option 2, a flat fee of £6 a passage, as the simplest to collect. Option 3 was banded by length.',
      pointers: [
        { kind: 'submission', reference: '2026/041 Lock-gate fees for leisure craft' },
        { kind: 'box-return', reference: 'of 18 February 2026' },
      ],
      reason: 'The notice boards were to be printed on the Friday.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'She was reading her box at home and the answer was wanted that night.',
      },
      limb: 'direction-of-work',
      toldTo: 'The fees team, by the read-out at 23:05.',
      actedOn:
        'Artwork for the boards went to the printer at 06:50 on 19 February, and three marinas were told by telephone that evening.',
      readOut:
        'Content with option 2 of 2026/041, flat £6 from 1 April. Fees team to print Friday.',
      confirmedBack: 'yes',
    },
    {
      key: 'fees-held',
      tenure: 'teale',
      kind: 'decision',
      title: 'Took option 2 for lock-gate fees back and held everything, the Treasury objecting',
      made: '2026-02-19 07:20',
      learnt: '2026-02-19 07:22',
      chat: 'coasts',
      by: 'teale',
      with: ['nandan', 'farrow'],
      rests: ['fees-hold', 'fees-done'],
      exactWords: 'No, hold, Treasury unhappy. Do not print',
      outcome: 'reversed',
      reason: 'The Treasury said that £6 broke what had been settled in the autumn.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'The printer had to be stopped before eight o’clock.',
      },
      limb: 'direction-of-work',
      toldTo: 'The fees team at 07:30.',
      actedOn:
        'The printer was stopped at 07:38 with nothing run off. The three marinas were called back that morning.',
      whatFollowed: 'New advice, 2026/048, on Tuesday 24 February.',
      confirmedBack: 'yes',
      linked: [{ kind: 'reverses', to: 'fees-first' }],
    },
    {
      key: 'fees-capped',
      tenure: 'teale',
      kind: 'decision',
      title: 'Option 2 for lock-gate fees after all, capped at £90 a year for each boat',
      made: '2026-02-25 16:32',
      learnt: '2026-02-25 16:32',
      chat: 'coasts',
      by: 'teale',
      with: ['nandan', 'farrow'],
      rests: ['fees-again', 'fees-again-readout'],
      exactWords: 'Option 2 then, with a cap at £90 a year per boat. Final',
      outcome: 'content-subject-to',
      asked: 'Whether to return to option 2 with a cap that the Treasury could accept.',
      advised:
        'Officials and the Treasury could both accept option 2 if no boat paid more than £90 in a year.',
      pointers: [
        { kind: 'submission', reference: '2026/048 Lock-gate fees: revised advice' },
        { kind: 'other', reference: 'from the Chief Secretary’s office, 24 February 2026' },
      ],
      conditions: 'No boat pays more than £90 in a year.',
      reason: 'It keeps the simple charge and meets the Treasury’s objection.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'She was on a train without access to departmental email.',
      },
      limb: 'direction-of-work',
      toldTo: 'The fees team at 16:40, and the Treasury.',
      actedOn: 'Boards printed on 27 February; fees began on 1 April.',
      readOut:
        'Option 2 of 2026/041 as revised in 2026/048, £6 per passage, capped at £90 a year per boat, from 1 April.',
      confirmedBack: 'yes',
      linked: [{ kind: 'supersedes', to: 'fees-held' }],
    },
  ],
  amendments: [
    {
      entry: 'fees-first',
      reason: 'The marinas’ calls came to light after the entry was made',
      changes: {
        whatFollowed:
          'The three marinas were called back on 19 February; one had already told its berth holders.',
      },
    },
  ],
  filings: [
    {
      entries: ['fees-first', 'fees-held'],
      reference: 'DCW/PO/2026/0219-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-02-19',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
    {
      entries: ['fees-capped'],
      reference: 'Email to the fees team, “Lock-gate fees: SoS decision”, 25 February 2026, 16:40',
      system: 'Departmental email, filed to SharePoint',
      filedOn: '2026-02-25',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
};
