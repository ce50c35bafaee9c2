import { sensitive, type Story } from '../plan.ts';

/** Eleven days that a new phone did not bring along, found on the other side. */
export const handsetRefresh: Story = {
  theme: 'The Permanent Secretary’s handset',
  lead: 'The Permanent Secretary’s telephone was replaced on 1 September 2026 without a final review. Its restored messages lack eleven days, 10 to 20 August. The old handset was wiped when it was handed back. The Treasury’s Director General still had the conversation, and gave his own export of it: that is held as his copy, apart from hers, and does not make hers whole.',
  tenure: 'oyelaran',
  talk: {
    treasury: `
# 2026-08-07
17:20 lyle: Before leave: are you content for us to plan on the barrage contingency at 12 per cent
17:44 oyelaran @reserve-ask: Not yet. Send me the workings and I will say on Wednesday
# 2026-08-12
09:15 lyle: Workings sent to your office last night
13:02 oyelaran @reserve-yes: Read them. Content with 12 per cent for planning, with the accounting officer's position kept open until the loan is settled
13:05 lyle: Thank you. I will write that down as planning only
# 2026-08-17
18:31 lyle: Treasury ministers want the August figures a week early. Can your people do the 21st
18:50 oyelaran @figures-yes: Yes, the 21st. I will tell finance in the morning
# 2026-09-02
08:40 oyelaran: New phone, and it seems to have swallowed August. Do you still have our messages from the 10th to the 20th
08:55 lyle @gap-known: All there on mine. Shall I have them exported for you
09:01 oyelaran: Please. To my private office, not to me
`,
  },
  entries: [
    {
      key: 'handset-gap',
      tenure: 'oyelaran',
      kind: 'material-change',
      title:
        'Eleven days of the Permanent Secretary’s messages were lost when her telephone was replaced',
      made: '2026-09-02 08:40',
      learnt: '2026-09-02 09:30',
      chat: 'treasury',
      by: 'oyelaran',
      with: ['lyle'],
      rests: ['gap-known'],
      outcome: 'noted',
      reason:
        'The handset was changed before its final review had been made. The restore began again on 21 August.',
      whatFollowed:
        'The old handset had been wiped on return on 1 September. The Treasury’s Director General gave his export on 4 September; it is held as his copy.',
      channelReason: {
        state: 'given',
        by: 'Hester Oyelaran',
        reason: 'She asked the other party where the conversation was.',
      },
      limb: 'change-of-situation',
      usedDevice: 'oyelaran-new',
      toldTo: 'Ruth Asante and Gareth Pell, 2 September.',
      confirmedBack: 'yes',
      actions: [
        {
          what: 'Final review before any handset is changed or wiped',
          owner: 'Ruth Asante',
          due: '2026-09-30',
        },
        {
          what: 'Ask the other participants of August’s chats what they hold',
          owner: 'Tom Akerley',
          due: '2026-09-18',
        },
      ],
      tags: ['device change', 'gap 10–20 August'],
    },
    {
      key: 'reserve-planning',
      tenure: 'oyelaran',
      kind: 'decision',
      title:
        'Content for the Treasury to plan on a 12 per cent contingency for the barrage, for planning only',
      made: '2026-08-12 13:02',
      learnt: '2026-09-04 10:20',
      chat: 'treasury-copy',
      by: 'oyelaran',
      with: ['lyle'],
      rests: ['reserve-yes'],
      outcome: 'content-subject-to',
      asked: 'Whether a contingency of 12 per cent could be planned on.',
      advised: 'The Treasury’s workings of 11 August.',
      conditions:
        'For planning only; the accounting officer’s position stays open until the loan is settled.',
      pointers: [
        {
          kind: 'other',
          reference: 'Treasury workings, contingency for the barrage, 11 August 2026',
        },
      ],
      basis: 'exported',
      captureMethod: 'export',
      channelReason: {
        state: 'given',
        by: 'Hester Oyelaran',
        reason: 'She was on leave without her laptop.',
      },
      limb: 'direction-of-work',
      marking: sensitive(['COMMERCIAL']),
      usedDevice: 'oyelaran-old',
      actedOn: 'The Treasury recorded it as planning only on the same day.',
      whatFollowed:
        'Not on her own telephone any more. This is the other party’s copy, which nobody here has compared with anything.',
      confirmedBack: 'yes',
      tags: ['from the other party’s copy'],
    },
    {
      key: 'figures-early',
      tenure: 'oyelaran',
      kind: 'steer',
      title: 'Agreed to give the Treasury the August figures a week early, on 21 August',
      made: '2026-08-17 18:50',
      learnt: '2026-09-04 10:20',
      chat: 'treasury-copy',
      by: 'oyelaran',
      with: ['lyle'],
      rests: ['figures-yes'],
      outcome: 'content',
      reason: 'Treasury ministers had asked for them.',
      channelReason: {
        state: 'given',
        by: 'Hester Oyelaran',
        reason: 'She was on leave without her laptop.',
      },
      limb: 'direction-of-work',
      usedDevice: 'oyelaran-old',
      toldTo: 'Finance, by telephone on 18 August.',
      actedOn: 'Figures sent on 21 August.',
      confirmedBack: 'yes',
      tags: ['from the other party’s copy'],
    },
  ],
  filings: [
    {
      entries: ['handset-gap', 'reserve-planning'],
      reference: 'DCW/PUS/2026/0907-01',
      system: 'SharePoint, Permanent Secretary’s office',
      filedOn: '2026-09-07',
      filedBy: 'akerley',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'treasury',
      outcome: 'not-looked-at',
      upTo: '2026-08-21 18:00',
      basis: 'told',
      why: 'The Permanent Secretary was on leave and her telephone with her.',
    },
  ],
};
