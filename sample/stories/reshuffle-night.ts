import type { Story } from '../plan.ts';

/** A minister moves at 22:14, and her groups do not. */
export const reshuffleNight: Story = {
  theme: 'The night of 12 November',
  lead: 'The Secretary of State was called at 21:50 on Thursday 12 November 2026 and took up another post at 22:14. Her successor arrived at 23:30. Chats that went on are split at 22:14: what came after is not part of this tenure. Her own telephone went with her. At breakfast she was still in three of the department’s groups.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-11-12
17:40 akerley: Boxes light tonight, two papers. Callow Quay grant letter (2026/402) is for signature tomorrow
21:04 teale @quay-yes: Content with 2026/402. Idris can sign the Callow Quay letter tomorrow, I would rather it did not slip
21:06 penhallow: Will do first thing
21:50 teale @called: I have been called in. Not a word please
22:14 teale @moved: It is Heritage and Towns. Thank you all, you have been wonderful. More tomorrow
22:16 voss ~: Oh Marian
22:17 farrow ~: Congratulations. I think
22:31 teale @late-steer: One last thing, tell Bea yes on the Callow Quay toilets
22:38 wrey @late-answer: Thank you, and congratulations. From 22.14 that is for your successor, we will put it to her tomorrow with the rest
22:41 wrey @no-wipe: For everyone: nobody leaves any group, clears a chat or hands back or wipes a phone until we have captured what is there. IT have been told not to wipe SoS's work phone
23:30 wrey: New SoS is in the building. Rhian Brace. Formal welcome at 8
23:52 nandan: Exports from the work phone done, 23.45. Own phone has gone with her, asked for Friday 10.00
# 2026-11-13
07:08 teale @breakfast: Morning. I see that I am still in here and in the diary and Rotterdam groups
07:11 nandan: Good morning. Removing you now please, all three. It has to be done by us and not by leaving
07:42 -: Priya Nandan removed Marian Teale
07:44 -: Priya Nandan added Rhian Brace
08:10 brace ~: Good morning all
`,
    farrow: `
# 2026-11-12
21:58 teale: They are moving me. Sort the letters with Priya and tell Nina
22:01 farrow: On it. Do you want to keep anything back from the handover
22:05 teale @statement: I will sign what I can say. I cannot vouch for the Shoreline group or my own phone before 2025 and will not pretend to
22:09 farrow: I'll tell Callum
`,
  },
  entries: [
    {
      key: 'quay-grant',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Content with the Callow Quay grant; the Minister of State to sign the letter on 13 November',
      made: '2026-11-12 21:04',
      learnt: '2026-11-12 21:04',
      chat: 'coasts',
      by: 'teale',
      with: ['penhallow', 'akerley'],
      rests: ['quay-yes'],
      outcome: 'content',
      asked: 'Whether to make the grant of £1.2m for the quay wall.',
      advised: 'Officials recommended it.',
      pointers: [{ kind: 'submission', reference: '2026/402 Callow Quay: grant' }],
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'The box was light and she answered from the House.',
      },
      limb: 'direction-of-work',
      toldTo: 'The grants team, 13 November.',
      actedOn:
        'Letter signed by the Minister of State on 13 November, the new Secretary of State having agreed.',
      confirmedBack: 'yes',
    },
    {
      key: 'moved',
      tenure: 'teale',
      kind: 'material-change',
      title: 'The Secretary of State moved to another department at 22:14 on 12 November 2026',
      made: '2026-11-12 22:14',
      learnt: '2026-11-12 22:14',
      chat: 'coasts',
      by: 'teale',
      with: ['wrey', 'nandan', 'farrow', 'voss'],
      rests: ['called', 'moved', 'no-wipe', 'breakfast'],
      exactWords: 'It is Heritage and Towns. Thank you all, you have been wonderful. More tomorrow',
      outcome: 'noted',
      channelReason: { state: 'given', by: 'Marian Teale', reason: 'To tell the office at once.' },
      limb: 'change-of-situation',
      toldTo: 'Ruth Asante and Gareth Pell, 22:25.',
      actedOn:
        'Exports of the official chats were taken from her work telephone by 23:45. Nobody was to leave a group, clear a chat or wipe a telephone.',
      whatFollowed:
        'She was in three of the department’s groups until 07:42 the next morning and could read them. Her own telephone left with her; it was asked for on Friday at 10:00 and had not come.',
      confirmedBack: 'yes',
      actions: [
        {
          what: 'Do not wipe the work telephone until the DRO releases it',
          owner: 'IT',
          due: null,
        },
        { what: 'Capture from her own telephone', owner: 'Priya Nandan', due: '2026-11-20' },
      ],
    },
    {
      key: 'statement',
      tenure: 'teale',
      kind: 'significant-information',
      title:
        'Will sign a statement to the best of her knowledge, but not for the Shoreline group or her own phone before 2025',
      made: '2026-11-12 22:05',
      learnt: '2026-11-12 22:09',
      chat: 'farrow',
      by: 'teale',
      with: ['farrow'],
      rests: ['statement'],
      outcome: 'noted',
      reason: 'She could not say what was in them.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'Minutes before she left the post.',
      },
      limb: 'change-of-situation',
      toldTo: 'Callum Wrey and Gareth Pell.',
      whatFollowed:
        'The statement is refused in part. What could not be searched, and why, goes with it.',
      confirmedBack: 'not-yet',
    },
    {
      key: 'quay-toilets',
      tenure: 'brace',
      kind: 'significant-information',
      title:
        'A word from the former Secretary of State at 22:31, after she had left the post: to be decided anew',
      made: '2026-11-12 22:31',
      learnt: '2026-11-12 22:38',
      chat: 'coasts',
      by: 'teale',
      with: ['wrey', 'holt'],
      rests: ['late-steer', 'late-answer'],
      exactWords: 'One last thing, tell Bea yes on the Callow Quay toilets',
      outcome: 'noted',
      reason:
        'It was said seventeen minutes after she had ceased to be Secretary of State for Coasts and Waterways.',
      channelReason: {
        state: 'given',
        by: 'Callum Wrey',
        reason: 'It came in the chat that she was still in.',
      },
      limb: 'change-of-situation',
      toldTo: 'Rhian Brace’s first box, 13 November.',
      actedOn: 'Nothing was done on it.',
      confirmedBack: 'no',
      actions: [
        { what: 'Submission on Callow Quay amenities', owner: 'Tom Akerley', due: '2026-11-20' },
      ],
    },
  ],
  filings: [
    {
      entries: ['quay-grant'],
      reference: 'DCW/PO/2026/1113-01',
      system: 'SharePoint, Private Office decisions',
      filedOn: '2026-11-13',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'shoreline',
      outcome: 'not-looked-at',
      upTo: '2026-11-13 09:00',
      basis: 'told',
      why: 'The former Secretary of State will not vouch for it and did not hand it over.',
    },
  ],
};
