import type { Story } from '../plan.ts';

/** One line of government business in a party’s group, and an offer that is declined. */
export const shoreline: Story = {
  theme: 'Coastal access consultation',
  lead: 'The consultation on coastal access was ready in March 2026. What No 10 was said to want reached the office from a party group. The office was offered the whole of that group and declined: one line was taken, through Nina Voss, and nothing else was kept. Nobody counted or described what else was in it.',
  tenure: 'teale',
  talk: {
    shoreline: `
# 2026-03-24
17:32 moss: Harwick door knocking 6pm Thursday, meet at the lifeboat station. Bring the big map
17:35 quill: I have forty leaflets left, anyone with a spare box
17:41 moss: Two boxes in my boot
17:58 voss: Can do Thursday, not Saturday
18:04 moss: No 10 wants the consultation out before the locals, that was on the call just now
18:05 quill: Which one
18:05 moss: Coastal access. They want something to point at
18:11 teale: Noted, not one for here
18:14 quill: Sorry. Back to leaflets
18:20 moss: [photo] The map
`,
    coasts: `
# 2026-03-26
11:02 voss @access-line: For the record, from a party group on Tuesday evening, from Aled Moss: "No 10 wants the consultation out before the locals". I can send you the whole export of the group if it helps
11:09 nandan: Thank you, no. One line is all that is government business and that is all we may take. I have noted it from you, with the time
11:15 wrey: And the pre-election period begins at midnight. Propriety team to advise before anything moves
15:40 wrey @access-wait: Propriety advice is in: a consultation of this size should not open between now and 7 May. SoS content to open it on 12 May
15:44 teale @access-yes: Content, 12 May
`,
  },
  entries: [
    {
      key: 'access-no10',
      tenure: 'teale',
      kind: 'significant-information',
      title:
        'Told that No 10 wanted the coastal access consultation out before the local elections',
      made: '2026-03-24 18:04',
      learnt: '2026-03-26 11:02',
      chat: 'shoreline',
      by: 'moss',
      with: ['voss', 'teale'],
      exactWords: 'No 10 wants the consultation out before the locals',
      outcome: 'noted',
      basis: 'forwarded',
      captureMethod: 'forward',
      drift: true,
      recorderWasIn: false,
      channelReason: {
        state: 'given',
        by: 'Nina Voss',
        reason:
          'It was said unasked in a group for other things. The Secretary of State wrote that it was not one for there.',
      },
      limb: 'change-of-situation',
      flags: ['pre-election'],
      unsolicited: true,
      toldTo: 'Callum Wrey and the propriety team.',
      whatFollowed: 'The offer of the whole export was declined on 26 March. One line was taken.',
      confirmedBack: 'no',
    },
    {
      key: 'access-may',
      tenure: 'teale',
      kind: 'decision',
      title: 'Content to open the coastal access consultation on 12 May, after the local elections',
      made: '2026-03-26 15:44',
      learnt: '2026-03-26 15:44',
      chat: 'coasts',
      by: 'teale',
      with: ['wrey', 'nandan'],
      rests: ['access-wait', 'access-yes'],
      exactWords: 'Content, 12 May',
      outcome: 'content',
      asked: 'When to open the consultation.',
      advised: 'The propriety team advised against opening it before 7 May.',
      pointers: [{ kind: 'submission', reference: '2026/097 Coastal access consultation: timing' }],
      reason: 'A consultation of this size should not open in the pre-election period.',
      channelReason: {
        state: 'given',
        by: 'Callum Wrey',
        reason: 'The pre-election period began at midnight and the printers were waiting.',
      },
      limb: 'direction-of-work',
      flags: ['pre-election'],
      toldTo: 'The consultation team and No 10.',
      actedOn: 'Opened on 12 May 2026.',
      confirmedBack: 'yes',
    },
  ],
  reports: [
    {
      entry: 'access-no10',
      steps: [
        {
          kind: 'not-sent',
          by: 'Callum Wrey',
          why: 'Said unasked in a party group; she answered that it was not one for there. The KIM team was told in person the same day.',
        },
      ],
    },
  ],
  filings: [
    {
      entries: ['access-no10', 'access-may'],
      reference: 'DCW/PO/2026/0326-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-03-26',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'shoreline',
      outcome: 'noted',
      upTo: '2026-03-26 11:02',
      basis: 'told',
      why: 'One line, from Nina Voss. The export of the group was offered and declined.',
    },
  ],
};
