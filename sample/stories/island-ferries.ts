import type { Story } from '../plan.ts';

/** What an ordinary matter looks like: no trap in it, some of it not filed yet. */
export const islandFerries: Story = {
  theme: 'Island ferries',
  lead: 'The subsidy for the winter ferries to the Skerrin islands was settled in the autumn of 2026, in short answers by message. One of them is filed without its evidence, and one is not filed yet.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-09-14
17:15 akerley: Skerrin ferries, 2026/318, in the box. They want an answer on the Sunday sailing before the timetable closes on Wednesday
21:12 teale @ferry-sunday: Keep the Sunday sailing this winter, £140k is worth it
21:20 akerley @ferry-readout: Thank you. Read-out: Sunday sailing kept for winter 2026-27, up to £140,000
# 2026-09-29
12:40 penhallow @ferry-heli: Islanders asked me about a helicopter for hospital days. I said we would look, no promise
12:44 akerley: Noted Minister, I will ask for a line by Friday
# 2026-10-20
16:05 strand: The ferry company want the fuel clause reopened. Another £60k
16:32 teale @ferry-fuel: No. They signed it in June
16:33 strand: Understood, will tell them tonight
# 2026-11-05
19:10 teale @ferry-advice: Before I meet the islanders on the 17th I want proper advice on a two-boat winter from 2027. Costs and crews
19:18 akerley: Commissioned for the 13th
`,
  },
  entries: [
    {
      key: 'ferry-sunday',
      tenure: 'teale',
      kind: 'decision',
      title: 'Kept the Sunday sailing to the Skerrin islands for the winter, at up to £140,000',
      made: '2026-09-14 21:12',
      learnt: '2026-09-14 21:12',
      chat: 'coasts',
      by: 'teale',
      with: ['akerley'],
      rests: ['ferry-sunday', 'ferry-readout'],
      exactWords: 'Keep the Sunday sailing this winter, £140k is worth it',
      outcome: 'approved',
      asked: 'Whether to keep the Sunday sailing.',
      advised: 'Officials put both sides and made no recommendation.',
      pointers: [{ kind: 'submission', reference: '2026/318 Skerrin ferries: winter timetable' }],
      reason: 'Worth the money to the islands.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'The timetable closed on the Wednesday and she was at an evening event.',
      },
      limb: 'direction-of-work',
      toldTo: 'The ferries team.',
      actedOn: 'Timetable printed with the sailing on 18 September.',
      readOut: 'Sunday sailing kept for winter 2026-27, up to £140,000',
      confirmedBack: 'yes',
    },
    {
      key: 'ferry-helicopter',
      tenure: 'penhallow',
      kind: 'significant-information',
      title: 'Told islanders that the department would look at a helicopter for hospital days',
      made: '2026-09-29 12:40',
      learnt: '2026-09-29 12:40',
      chat: 'coasts',
      by: 'penhallow',
      with: ['akerley'],
      rests: ['ferry-heli'],
      outcome: 'noted',
      conditions: 'He made no promise.',
      channelReason: {
        state: 'given',
        by: 'Idris Penhallow',
        reason: 'On the quay at Skerrin, straight after the meeting.',
      },
      limb: 'direction-of-work',
      toldTo: 'The ferries team.',
      actedOn: 'A line was given on 2 October: the health board is to be asked first.',
      confirmedBack: 'yes',
    },
    {
      key: 'ferry-fuel',
      tenure: 'teale',
      kind: 'decision',
      title: 'Would not reopen the fuel clause of the ferry contract',
      made: '2026-10-20 16:32',
      learnt: '2026-10-20 16:32',
      chat: 'coasts',
      by: 'teale',
      with: ['strand'],
      rests: ['ferry-fuel'],
      outcome: 'not-content',
      asked: 'Whether to reopen the fuel clause, at about £60,000.',
      reason: 'The company had signed it in June.',
      channelReason: {
        state: 'given',
        by: 'Owen Strand',
        reason: 'He was with the company that afternoon.',
      },
      limb: 'direction-of-work',
      toldTo: 'The ferry company, 20 October.',
      confirmedBack: 'yes',
    },
    {
      key: 'ferry-two-boats',
      tenure: 'teale',
      kind: 'steer',
      title:
        'Wants advice on a two-boat winter from 2027 before she meets the islanders on 17 November',
      made: '2026-11-05 19:10',
      learnt: '2026-11-05 19:10',
      chat: 'coasts',
      by: 'teale',
      with: ['akerley'],
      rests: ['ferry-advice'],
      outcome: 'wants-advice',
      limb: 'direction-of-work',
      toldTo: 'The ferries team: advice by 13 November.',
      confirmedBack: 'yes',
      actions: [{ what: 'Advice on a two-boat winter', owner: 'Ferries team', due: '2026-11-13' }],
    },
  ],
  filings: [
    {
      entries: ['ferry-sunday'],
      reference: 'DCW/PO/2026/0915-02',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-09-15',
      filedBy: 'akerley',
      evidenceIncluded: true,
    },
    {
      entries: ['ferry-fuel'],
      reference: 'DCW/PO/2026/1021-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-10-21',
      filedBy: 'akerley',
      evidenceIncluded: false,
    },
    {
      entries: ['ferry-helicopter'],
      reference: 'DCW/PO/2026/1002-03',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-10-02',
      filedBy: 'akerley',
      evidenceIncluded: true,
    },
  ],
};
