import { sensitive, type Story } from '../plan.ts';

/** A text that another department reads as clearance, and the letter that is. */
export const floodLevy: Story = {
  theme: 'Flood levy write-round',
  lead: 'The Department for Local Places wrote round for agreement to a flood levy. The Secretary of State texted her colleague before the department’s letter had gone. His office told other departments that DCW was content. What counts is the clearance letter of 5 June, which has a condition that the text had not. Cabinet material is kept apart and is not here.',
  tenure: 'teale',
  talk: {
    coasts: `
# 2026-06-04
10:05 akerley @levy-learnt: Rhodri Calder's office are telling people DCW is content on the flood levy. They say SoS texted him last night. Our letter has not gone
10:09 teale: I texted him. Said fine by me
10:14 wrey @levy-not: Thank you SoS. A text is not clearance and I have told his office so. Our letter goes tomorrow, after legal have looked at the harbours carve-out
10:16 teale @levy-ok: Fine. With the carve-out
`,
  },
  entries: [
    {
      key: 'levy-text',
      tenure: 'teale',
      kind: 'significant-information',
      title: 'Texted the Secretary of State for Local Places that the flood levy was fine by her',
      made: '2026-06-03 22:40',
      learnt: '2026-06-04 10:05',
      chat: 'calder',
      by: 'teale',
      with: ['calder'],
      exactWords: 'Fine by me, go',
      outcome: 'noted',
      basis: 'told',
      captureMethod: 'substance',
      whyNoCopy:
        'Read out over the telephone by Mr Calder’s office from his phone. The Secretary of State had cleared her own messages by habit.',
      reason: 'She took it as a word between colleagues and not as clearance.',
      recorderWasIn: false,
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason: 'He had texted her and she answered him.',
      },
      limb: 'change-of-situation',
      flags: ['cabinet-committee'],
      marking: sensitive([]),
      pointers: [
        {
          kind: 'clearance-letter',
          reference: 'to the committee, 5 June 2026, with a condition on harbours',
        },
      ],
      toldTo: 'Mr Calder’s office, at 10:12: the text is not clearance.',
      actedOn:
        'Mr Calder’s office had told two other departments that DCW was content. It put that right on 4 June.',
      confirmedBack: 'yes',
    },
    {
      key: 'levy-letter',
      tenure: 'teale',
      kind: 'decision',
      title: 'The clearance letter on the flood levy to go with the harbours carve-out',
      made: '2026-06-04 10:16',
      learnt: '2026-06-04 10:16',
      chat: 'coasts',
      by: 'teale',
      with: ['wrey', 'akerley'],
      rests: ['levy-learnt', 'levy-not', 'levy-ok'],
      exactWords: 'Fine. With the carve-out',
      outcome: 'content-subject-to',
      advised: 'The office advised that a text is not collective agreement and that the letter is.',
      pointers: [
        { kind: 'clearance-letter', reference: 'to the committee, 5 June 2026' },
        { kind: 'submission', reference: '2026/188 Flood levy write-round' },
      ],
      conditions:
        'Trust harbours are exempt for three years. The text of the evening before had no condition.',
      channelReason: {
        state: 'given',
        by: 'Callum Wrey',
        reason: 'Other departments were being told the wrong thing that morning.',
      },
      limb: 'direction-of-work',
      flags: ['cabinet-committee'],
      marking: sensitive([]),
      toldTo: 'The flood policy team and Mr Calder’s office.',
      actedOn: 'Letter sent on 5 June 2026.',
      confirmedBack: 'yes',
      linked: [{ kind: 'supersedes', to: 'levy-text' }],
      hardCopy: 'Cabinet committee papers: held apart by the Cabinet documents officer.',
    },
  ],
  filings: [
    {
      entries: ['levy-text', 'levy-letter'],
      reference: 'DCW/PO/2026/0605-01',
      system: 'SharePoint, Private Office decisions (OFFICIAL-SENSITIVE)',
      filedOn: '2026-06-05',
      filedBy: 'akerley',
      evidenceIncluded: true,
    },
  ],
  looks: [
    {
      chat: 'calder',
      outcome: 'noted',
      upTo: '2026-06-04 10:05',
      basis: 'told',
      why: 'From Mr Calder’s private office, by telephone.',
    },
  ],
};
