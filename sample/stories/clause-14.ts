import type { Story } from '../plan.ts';

/** Made, learnt and recorded apart, and two memories of it. */
export const clause14: Story = {
  theme: 'Clause 14 of the Inland Waterways Bill',
  lead: 'Clause 14 gave navigation authorities a power to enter land. The Minister of State dealt with the Whips about it by message. The office learnt from the Bill team, nine days later, that the clause was thought to be gone; the Minister’s own memory was that he had said it might go. It stayed unconfirmed until 11 November, when he chose the lines himself from his chat with the Whip and those alone were brought in.',
  tenure: 'penhallow',
  talk: {
    whip: `
# 2026-10-14
21:02 tallis: Report stage numbers are tight. Eleven of ours will not have clause 14
21:09 penhallow @c14-ask: How many come back if it goes
21:11 tallis @c14-count: All but two
21:18 penhallow @c14-agree: Then I can lose 14 if it gets us home. Might have to square the Bill team
21:19 tallis @c14-taken: Taking that as a yes and telling the Chief
21:30 penhallow ~: Are you at the cricket club do on Saturday
21:33 tallis ~: If we rise by then
# 2026-10-23
18:20 penhallow: Bill team are saying you told them 14 is dropped. I said might
18:26 tallis @c14-yes: You said you could lose it. The Chief has told the eleven
18:31 penhallow: Ok. Leave it with me
`,
    coasts: `
# 2026-10-23
16:05 kell @c14-learnt: Private office, are you aware that clause 14 is being dropped? The Whips' office has told us it was agreed with Minister Penhallow on the 14th. We have no note of it and the amendment paper closes on Monday
16:12 nandan: Not aware. Asking the Minister now
16:48 penhallow @c14-might: I said it might drop. I do not remember agreeing to it
16:50 wrey: Morag, please keep the clause in and draft the amendment both ways. Advice to both ministers by Monday 10.00
# 2026-10-26
12:21 penhallow @c14-formal: Having read 2026/377, content to drop clause 14 and take the power away to consult on
12:24 kell: Thank you Minister, tabling at 14.00
`,
  },
  entries: [
    {
      key: 'clause-dropped',
      tenure: 'penhallow',
      kind: 'decision',
      title: 'Said to have agreed with the Whips to drop clause 14',
      made: '2026-10-14 21:18',
      learnt: '2026-10-23 16:05',
      chat: 'whip',
      by: 'penhallow',
      with: ['tallis', 'kell'],
      exactWords: '',
      outcome: 'agreed-in-principle',
      asked: 'Whether clause 14 could go, so that the Bill would pass its report stage.',
      basis: 'not-confirmed',
      accounts: [
        {
          by: 'Idris Penhallow',
          says: 'He had said that it might drop. He did not remember agreeing to it.',
        },
        {
          by: 'Gwen Tallis, by way of the Bill team',
          says: 'The Minister agreed on 14 October to drop the clause, and the Chief Whip was told so that night.',
        },
      ],
      captureMethod: 'substance',
      whyNoCopy:
        'The chat is on the Minister’s own telephone and is mostly not government business. When the entry was made he had not yet looked for the lines.',
      channelReason: { state: 'not-given', askedOn: '2026-10-23' },
      limb: 'direction-of-work',
      pointers: [{ kind: 'submission', reference: '2026/377 Inland Waterways Bill: clause 14' }],
      toldTo: 'Morag Kell, Bill team.',
      actedOn:
        'The Whips acted on it from 14 October. The Bill team did not, having no note of it, and drafted both ways from 23 October.',
      confirmedBack: 'not-yet',
      tags: ['learnt nine days later'],
    },
    {
      key: 'clause-learnt',
      tenure: 'penhallow',
      kind: 'significant-information',
      title: 'The Bill team reported that the Whips took clause 14 as dropped since 14 October',
      made: '2026-10-23 16:05',
      learnt: '2026-10-23 16:05',
      chat: 'coasts',
      by: 'kell',
      with: ['penhallow', 'nandan', 'wrey'],
      rests: ['c14-learnt', 'c14-might'],
      exactWords: 'We have no note of it and the amendment paper closes on Monday',
      outcome: 'noted',
      reason: 'The amendment paper closed on Monday 26 October.',
      channelReason: {
        state: 'given',
        by: 'Morag Kell',
        reason: 'It was Friday afternoon and the Minister was known to answer there.',
      },
      limb: 'change-of-situation',
      actedOn: 'The clause was kept in, and the amendment drafted both ways over the weekend.',
      confirmedBack: 'yes',
      linked: [{ kind: 'part-of', to: 'clause-dropped' }],
    },
    {
      key: 'clause-formal',
      tenure: 'penhallow',
      kind: 'decision',
      title: 'Content to drop clause 14 and to consult on the power to enter land',
      made: '2026-10-26 12:21',
      learnt: '2026-10-26 12:21',
      chat: 'coasts',
      by: 'penhallow',
      with: ['kell'],
      rests: ['c14-formal'],
      outcome: 'content',
      asked: 'Whether to drop the clause, keep it, or narrow it.',
      advised:
        'The Bill team advised narrowing it; the Legal Director had no objection to dropping it.',
      pointers: [
        { kind: 'submission', reference: '2026/377 Inland Waterways Bill: clause 14' },
        {
          kind: 'clearance-letter',
          reference: 'to the business committee, 26 October 2026',
        },
      ],
      reason: 'The Bill would not have passed its report stage with it.',
      conditions: 'The power is to be consulted on in the new year.',
      channelReason: {
        state: 'given',
        by: 'Idris Penhallow',
        reason: 'He was in the chamber and the paper closed at 15:00.',
      },
      limb: 'direction-of-work',
      toldTo: 'Morag Kell and the Whips’ office.',
      actedOn: 'Amendment tabled at 14:00.',
      confirmedBack: 'yes',
      linked: [{ kind: 'supersedes', to: 'clause-dropped' }],
    },
  ],
  amendments: [
    {
      entry: 'clause-dropped',
      reason:
        'The Minister chose the lines from his chat with the Whip on 11 November; both accounts stay',
      rests: ['c14-ask', 'c14-count', 'c14-agree', 'c14-taken', 'c14-yes'],
      changes: {
        basis: 'exported',
        exactWords: 'Then I can lose 14 if it gets us home. Might have to square the Bill team',
        captureMethod: 'export',
        whyNoCopy: '',
        drift: true,
        confirmedBack: 'yes',
        channelReason: {
          state: 'given',
          by: 'Idris Penhallow',
          reason: 'The Whip asked him there, at night, between divisions.',
        },
        whatFollowed:
          'Unconfirmed from 23 October to 11 November. The words bear out parts of both accounts.',
      },
    },
  ],
  filings: [
    {
      entries: ['clause-learnt', 'clause-formal'],
      reference: 'DCW/PO/2026/1026-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-10-26',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'whip',
      outcome: 'not-looked-at',
      upTo: '2026-10-30 18:00',
      basis: 'told',
      why: 'The Minister’s own telephone was with him at the party conference.',
    },
  ],
};
