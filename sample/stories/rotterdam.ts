import { sensitive, type Story } from '../plan.ts';

/** Her own telephone, at night, in another zone, on something marked. */
export const rotterdam: Story = {
  theme: 'Port fees: Rotterdam',
  lead: 'The terms of a reciprocal port-fee arrangement were settled while the Secretary of State was in Rotterdam. Her work telephone had locked itself and she used her own, which no department manages. It was twenty past midnight there and still the evening before in London. An exceptional use was reported in her words.',
  tenure: 'teale',
  talk: {
    rotterdam: `
# 2026-02-04
14:10 akerley: Landed. Car to the hotel, then the port authority at 16.00 their time
14:12 strand: I am at the port already, by the main desk
19:50 strand: Their negotiators have come back. They accept our 4 per cent rebate for two years but want it reviewed at twelve months. They go into their board at 8 tomorrow
20:31 akerley: SoS is at the dinner, will show her after
22:58 akerley: She has it. Work phone has locked her out, wrong code too many times. IT helpline shut till 7
23:12 teale: This is me, on my own phone. Tom has shown me Owen's note
23:20 teale @rotterdam-yes: Fine with the rebate at 4 per cent for two years and the review at twelve months. Owen may sign on that basis, nothing beyond it
23:24 strand @rotterdam-signed: Thank you SoS. I will sign heads of terms at 08.30 here, marked OFFICIAL-SENSITIVE COMMERCIAL
23:26 akerley: SoS, I have to log that this came from your own phone. May I put why?
23:31 teale @rotterdam-why: Locked out of the other one, they met at eight and there was nobody to unlock it. Not a habit
# 2026-02-05
07:44 strand: Signed. Copy on the way to Tom on departmental email
08:02 akerley: IT have her back in. Work phone from here on
`,
  },
  entries: [
    {
      key: 'rotterdam-terms',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Approved the Rotterdam port-fee terms: a rebate of 4 per cent for two years, reviewed after one',
      made: '2026-02-05 00:20',
      madeZone: 'Europe/Amsterdam',
      learnt: '2026-02-04 23:20',
      chat: 'rotterdam',
      usedDevice: 'teale-own',
      by: 'teale',
      with: ['akerley', 'strand'],
      rests: ['rotterdam-yes', 'rotterdam-signed', 'rotterdam-why'],
      exactWords:
        'Fine with the rebate at 4 per cent for two years and the review at twelve months. Owen may sign on that basis, nothing beyond it',
      outcome: 'approved',
      asked: 'Whether to accept a review at twelve months in return for the rebate.',
      advised:
        'The Director advised accepting: the review cuts both ways and the rebate was what had been sought.',
      pointers: [
        { kind: 'submission', reference: '2026/033 Reciprocal port fees: negotiating mandate' },
        { kind: 'meeting-note', reference: 'Port authority, Rotterdam, 4 February 2026' },
      ],
      reason: 'The other side’s board met at 08:00 local time.',
      conditions: 'Nothing beyond the rebate and the review.',
      channelReason: {
        state: 'given',
        by: 'Marian Teale',
        reason:
          'Locked out of the other one, they met at eight and there was nobody to unlock it. Not a habit.',
      },
      limb: 'direction-of-work',
      marking: sensitive(['COMMERCIAL']),
      account: '+44 7700 900417, her own number',
      toldTo: 'Owen Strand, in the same chat.',
      actedOn: 'Heads of terms signed at 08:30 in Rotterdam, 07:30 in London.',
      confirmedBack: 'yes',
      tags: ['¶10a report made'],
      actions: [
        {
          what: 'Exceptional use reported to the KIM team and the Head of Unit',
          owner: 'Tom Akerley',
          due: '2026-02-06',
        },
        {
          what: 'Spare unlock route for ministers abroad',
          owner: 'Ruth Asante',
          due: '2026-03-02',
        },
      ],
    },
  ],
  reports: [
    {
      entry: 'rotterdam-terms',
      steps: [
        {
          kind: 'written',
          circumstances:
            'In her words: “Locked out of the other one, they met at eight and there was nobody to unlock it. Not a habit.”\nThe work telephone locked after wrong codes at about 22:50 London time on 4 February 2026. The IT helpline was shut until 07:00; the other side’s board met at 08:00 in Rotterdam. A private secretary was with her and saw the message sent.',
        },
        {
          kind: 'sent',
          to: ['kim-team', 'head-of-unit'],
          on: '2026-02-06',
          how: 'Email “Exception report: port fees, Rotterdam”, 6 February 2026, 10:12',
        },
        {
          kind: 'answered',
          from: 'kim-team',
          on: '2026-02-09',
          says: 'Noted. A spare way of unlocking ministers’ telephones abroad is being arranged.',
        },
      ],
    },
  ],
  filings: [
    {
      entries: ['rotterdam-terms'],
      reference: 'DCW/PO/2026/0206-03',
      system: 'SharePoint, Private Office decisions (OFFICIAL-SENSITIVE)',
      filedOn: '2026-02-06',
      filedBy: 'akerley',
      evidenceIncluded: true,
    },
  ],
};
