import { say, asked, type Storyline } from './telling.ts';

/** From May to November: clause 14, a handset, the tender, the levy, the loan, the reshuffle. */
export const AUTUMN: readonly Storyline[] = [
  {
    theme: 'Clause 14',
    lead: 'Clause 14 of the Waterways Bill, on mooring rights.',
    said: [
      say(
        'coasts',
        '2026-05-21 10:30 Callum Wrey',
        'The Bill team hear that Idris agreed with the Whip on the 12th to drop clause 14. First we knew of it.',
      ),
    ],
    entries: [
      {
        title: 'Clause 14 may be dropped',
        words: 'drop clause 14',
        chat: 'coasts',
        madeAt: '2026-05-12T16:00:00.000Z',
        more: {
          kind: 'significant-information',
          limb: 'change-of-situation',
          outcome: 'agreed-in-principle',
          basis: 'not-confirmed',
          learntAt: '2026-05-21T09:30:00.000Z',
          captureMethod: 'substance',
          whyNoCopy: 'The text was on the Minister of State’s own telephone.',
          accounts: [
            { by: 'The Whip', says: 'He agreed to drop it.' },
            { by: 'Idris Penhallow', says: 'I said we might drop it.' },
          ],
        },
      },
    ],
  },
  {
    theme: 'Handset refresh',
    lead: 'The Permanent Secretary’s telephone was changed in September; eleven days of August were not restored.',
    said: [
      say(
        'coasts',
        '2026-09-02 17:30 Callum Wrey',
        'Hester’s new phone has nothing from 9 to 19 August and IT wiped the old one. The Treasury still has its side of the thread.',
      ),
    ],
    entries: [
      {
        title: 'Eleven days of August were lost with the old handset',
        words: 'nothing from 9 to 19 August',
        chat: 'coasts',
        madeAt: '2026-09-02T16:30:00.000Z',
        more: {
          kind: 'material-change',
          limb: 'change-of-situation',
          outcome: 'noted',
          decidedBy: null,
          captureMethod: 'substance',
          whyNoCopy: 'The old handset was wiped on return. The Treasury was asked for its copy.',
          actions: [
            {
              what: 'Ask the Treasury for its copy of the thread',
              owner: 'Tom Akerley',
              due: '2026-09-09',
            },
          ],
        },
      },
    ],
  },
  {
    theme: 'Saltmarsh dredging',
    lead: 'A tender for dredging the Saltmarsh channel ran from May to July.',
    said: [
      say(
        'pym',
        '2026-06-01 09:05 Sir Gerald Pym',
        'Marian, good to see you at Harwick. A word about the Saltmarsh tender if I may.',
      ),
      say(
        'pym',
        '2026-06-03 20:44 Sir Gerald Pym',
        'We could start in August at 12 per cent below the framework rate.',
      ),
      say('pym', '2026-06-03 21:10 Marian Teale', 'leave it with me'),
    ],
    entries: [
      {
        title: 'Sir Gerald Pym wrote about the live Saltmarsh tender; she answered once',
        words: 'leave it with me',
        chat: 'pym',
        madeAt: '2026-06-03T20:10:00.000Z',
        more: {
          kind: 'significant-information',
          outcome: 'noted',
          unsolicited: true,
          flags: ['live-procurement'],
          deviceState: 'private-unmanaged',
          toldTo: 'Commercial team, 4 June 2026',
          ...asked('2026-06-04'),
        },
        filed: 'DCW/PO/2026/044',
      },
    ],
  },
  {
    theme: 'Flood levy',
    lead: 'The write-round on the flood levy.',
    said: [
      say(
        'coasts',
        '2026-06-18 14:22 Marian Teale',
        'Texted Agnes: fine by me, go. Please do the letter properly',
      ),
    ],
    entries: [
      {
        title: 'Content with the flood levy write-round; the letter follows',
        words: 'fine by me, go',
        chat: 'coasts',
        madeAt: '2026-06-18T13:22:00.000Z',
        more: {
          outcome: 'content',
          conditions: 'The clearance letter of 20 June adds a review after two years.',
          pointers: [{ kind: 'clearance-letter', reference: 'WR/2026/77' }],
          flags: ['cabinet-committee'],
        },
        filed: 'DCW/PO/2026/049',
      },
    ],
  },
  {
    theme: 'Barrage loan',
    lead: 'The Permanent Secretary as accounting officer could not support the barrage loan on value for money.',
    said: [
      say(
        'coasts',
        '2026-07-07 18:50 Callum Wrey',
        'Hester says: I can’t support this on value for money without a direction.',
      ),
      say(
        'coasts',
        '2026-07-07 19:04 Marian Teale',
        'Then I’m directing you. Paper in the morning',
      ),
    ],
    entries: [
      {
        title: 'Intends to direct the Permanent Secretary on the barrage loan',
        words: 'directing you',
        chat: 'coasts',
        madeAt: '2026-07-07T18:04:00.000Z',
        more: {
          outcome: 'approved',
          pointers: [
            { kind: 'accounting-officer-advice', reference: 'AO/2026/3' },
            { kind: 'written-direction', reference: 'WD/2026/1, 8 July 2026' },
          ],
        },
        filed: 'DCW/PO/2026/055',
      },
    ],
  },
  {
    theme: 'Reshuffle',
    lead: 'The Secretary of State moved department on the night of 17 November.',
    said: [
      say('coasts', '2026-11-17 21:50 Callum Wrey', 'She has had the call.'),
      say(
        'coasts',
        '2026-11-17 22:14 Marian Teale',
        'It’s Transport. Thank you all, you have been wonderful',
      ),
    ],
    entries: [
      {
        title: 'The Secretary of State left the department',
        words: 'It’s Transport',
        chat: 'coasts',
        madeAt: '2026-11-17T22:14:00.000Z',
        more: { kind: 'material-change', limb: 'change-of-situation', outcome: 'noted' },
      },
    ],
  },
];
