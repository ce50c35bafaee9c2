import { sensitive, type Story } from '../plan.ts';

/** An accounting officer’s concern, answered in a message; the papers that count are elsewhere. */
export const barrageLoan: Story = {
  theme: 'Barrage loan',
  lead: 'In July 2026 ministers wished to lend £62m to the company that is to build the Wexmouth barrage. The Permanent Secretary could not support it on value for money without a direction. She and the Secretary of State said so to each other in the top team’s chat; the advice and the written direction are the record of it, and are cited. The Legal Director’s comment is privileged: that there was one is recorded, and not what it said.',
  tenure: 'teale',
  talk: {
    barrage: `
# 2026-07-20
18:02 wrey: SoS, Perm Sec, ahead of 19.00: the loan papers are 2026/266. Treasury want an answer tonight
18:30 oyelaran @barrage-concern: I have read them twice. I can't support this on value for money without a direction. You will have my advice in writing by 20.00
18:41 teale @barrage-direct: Then I'm directing you. Please put it to me properly and I will sign it
18:44 oyelaran @barrage-noted: Understood. I will treat that as your intention and not as the direction. The letter comes to you for signature tonight
18:52 amadi ~: A comment of mine belongs in my advice and not in a chat. I have taken it there
18:53 amadi: [deleted]
21:35 wrey @barrage-signed: SoS has signed the written direction at 21.20. It goes to the Comptroller and Auditor General and to the Treasury in the morning
# 2026-07-21
08:05 oyelaran: Letter sent to the C&AG at 07.58
09:12 teale: Thank you Hester. No hard feelings
09:14 oyelaran ~: None. It is what the rules are for
`,
  },
  entries: [
    {
      key: 'barrage-concern',
      tenure: 'teale',
      kind: 'significant-information',
      title:
        'The Permanent Secretary could not support the barrage loan on value for money without a direction',
      made: '2026-07-20 18:30',
      learnt: '2026-07-20 18:30',
      chat: 'barrage',
      by: 'oyelaran',
      with: ['teale', 'wrey', 'amadi'],
      rests: ['barrage-concern', 'barrage-noted'],
      exactWords:
        'I have read them twice. I can’t support this on value for money without a direction. You will have my advice in writing by 20.00',
      outcome: 'not-content',
      asked: 'Whether the department could lend £62m to the Wexmouth barrage company.',
      pointers: [
        { kind: 'submission', reference: '2026/266 Wexmouth barrage: loan' },
        {
          kind: 'accounting-officer-advice',
          reference: 'of 20 July 2026, 19:55',
        },
      ],
      reason: 'Value for money, as her written advice sets out.',
      channelReason: {
        state: 'given',
        by: 'Hester Oyelaran',
        reason:
          'To let the Secretary of State know before the 19:00 meeting. The advice went in writing.',
      },
      limb: 'change-of-situation',
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'The Treasury Officer of Accounts, that evening.',
      confirmedBack: 'yes',
      tags: ['accounting officer'],
    },
    {
      key: 'barrage-intention',
      tenure: 'teale',
      kind: 'steer',
      title: 'Meant to direct the Permanent Secretary to make the barrage loan',
      made: '2026-07-20 18:41',
      learnt: '2026-07-20 18:41',
      chat: 'barrage',
      by: 'teale',
      with: ['oyelaran', 'wrey', 'amadi'],
      rests: ['barrage-direct', 'barrage-noted'],
      exactWords: 'Then I’m directing you. Please put it to me properly and I will sign it',
      outcome: 'steer-given',
      advised:
        'The Permanent Secretary said that the message showed an intention and was not the direction.',
      pointers: [
        {
          kind: 'accounting-officer-advice',
          reference: 'of 20 July 2026, 19:55',
        },
        { kind: 'written-direction', reference: 'of 20 July 2026, 21:20' },
      ],
      reason: 'The scheme would have lapsed at the end of the month.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'She answered where she had been told.',
      },
      limb: 'direction-of-work',
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'Judith Amadi and the finance director.',
      actedOn: 'Nothing was done on the message. The direction was signed at 21:20.',
      confirmedBack: 'yes',
    },
    {
      key: 'barrage-direction',
      tenure: 'teale',
      kind: 'decision',
      title: 'Signed a written direction to lend £62m to the Wexmouth barrage company',
      made: '2026-07-20 21:20',
      learnt: '2026-07-20 21:35',
      chat: 'barrage',
      by: 'teale',
      with: ['oyelaran', 'wrey'],
      rests: ['barrage-signed'],
      exactWords: '',
      outcome: 'approved',
      pointers: [{ kind: 'written-direction', reference: 'of 20 July 2026, 21:20' }],
      advised: 'Against, on value for money: the accounting officer’s advice of 19:55.',
      reason: 'As the direction sets out. The chat only tells that it was signed.',
      channelReason: {
        state: 'given',
        by: 'Callum Wrey',
        reason: 'To tell the top team that it was done.',
      },
      limb: 'direction-of-work',
      marking: sensitive(['COMMERCIAL']),
      toldTo: 'The Comptroller and Auditor General, 07:58 on 21 July, and the Treasury.',
      actedOn: 'Loan agreement signed on 30 July 2026.',
      confirmedBack: 'yes',
      linked: [{ kind: 'supersedes', to: 'barrage-intention' }],
    },
    {
      key: 'barrage-legal',
      tenure: 'teale',
      kind: 'significant-information',
      title: 'The Legal Director commented in the chat and withdrew it to her written advice',
      made: '2026-07-20 18:50',
      learnt: '2026-07-20 18:52',
      chat: 'barrage',
      by: 'amadi',
      with: ['oyelaran', 'teale'],
      outcome: 'noted',
      basis: 'seen',
      captureMethod: 'substance',
      whyNoCopy:
        'Legally privileged: it was deleted by its author two minutes after it was sent, and stands in her advice of the same evening.',
      reason: 'Legal advice belongs where privilege can be kept.',
      channelReason: {
        state: 'given',
        by: 'Judith Amadi',
        reason: 'Written in haste; taken to her advice at once.',
      },
      limb: 'change-of-situation',
      flags: ['law-officers'],
      marking: sensitive(['LEGAL PROFESSIONAL PRIVILEGE'], ['RECIPIENTS ONLY']),
      pointers: [
        { kind: 'other', reference: 'Legal advice to the Secretary of State, 20 July 2026' },
      ],
      confirmedBack: 'no',
      tags: ['need to know'],
    },
  ],
  limits: [
    {
      entry: 'barrage-legal',
      members: ['nandan'],
      why: 'Legal privilege',
    },
  ],
  filings: [
    {
      entries: ['barrage-concern', 'barrage-intention', 'barrage-direction'],
      reference: 'DCW/AO/2026/0721-01',
      system: 'SharePoint, Accounting Officer file',
      filedOn: '2026-07-21',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
};
