import { sensitive, type Story } from '../plan.ts';

/** A marked page in a photograph of a car sheet, and the next day something worse. */
export const carAtSeven: Story = {
  theme: 'Two slips with paper',
  lead: 'On 6 October a photograph of the car sheet showed the head of a page that was marked. Nothing of it could be read, and it was handled as marked all the same. On the following morning something was forwarded into the ministers’ chat that ought never to have been on a telephone. Nothing of it is held anywhere in this record.',
  tenure: 'teale',
  talk: {
    diary: `
# 2026-10-06
18:40 lund: [photo] Tomorrow's car sheet. Car at seven
18:43 teale: Seven it is
18:51 wrey @sheet-stop: Jo, please look at the left edge of that photo. There is the top of another page under the sheet and its marking can be read
18:53 lund @sheet-sorry: Oh no. It is the dredging prices note, OFFICIAL-SENSITIVE MARKET SENSITIVE, just the heading and half a line. Shall I delete it?
18:55 wrey @sheet-keep: Do not delete it. Nobody forward it please. I am telling Ruth now and will say what to do
19:20 wrey: Ruth's advice: it stays where it is, we log it as marked, and sheets get photographed on a bare desk from now on
`,
    coasts: `
# 2026-10-07
08:14 penhallow: <Media omitted>
08:16 nandan: Please all stop. Do not open, forward, screenshot or delete what has just been sent. Do not wipe anything. Ringing departmental security
08:17 penhallow: It came to me from outside, I thought it was the agenda. Sorry
08:21 nandan: Security are on their way to you, Minister. Leave the phone on the desk and on charge
08:52 wrey: Security have it in hand. No more about it here
`,
  },
  entries: [
    {
      key: 'sheet-photo',
      tenure: 'teale',
      kind: 'decision',
      title:
        'Left a photograph with the heading of a marked page where it was, and handled it as marked',
      made: '2026-10-06 18:55',
      learnt: '2026-10-06 18:55',
      chat: 'diary',
      by: 'wrey',
      with: ['lund', 'asante'],
      rests: ['sheet-stop', 'sheet-sorry', 'sheet-keep'],
      exactWords:
        'Do not delete it. Nobody forward it please. I am telling Ruth now and will say what to do',
      outcome: 'noted',
      asked:
        'What to do with a photograph of a car sheet in which the marking of another page could be read.',
      advised:
        'The records lead advised leaving it, logging it under its marking, and photographing sheets on a bare desk.',
      reason: 'A marking takes the stricter path whether or not what is marked matters.',
      channelReason: {
        state: 'given',
        by: 'Jo Lund',
        reason:
          'The car sheet is sent there every evening. The marked page was there by oversight.',
      },
      limb: null,
      marking: sensitive(['MARKET SENSITIVE']),
      toldTo: 'Ruth Asante, 19:05.',
      actedOn: 'The photograph was not brought in with the export of the chat.',
      confirmedBack: 'yes',
    },
  ],
  incidents: [
    {
      key: 'page-forwarded',
      tenure: 'teale',
      chat: 'coasts',
      at: '2026-10-07 08:14',
      toldSecurityAt: '2026-10-07 08:18',
      toldWhom: 'the duty officer, by telephone from Priya Nandan',
    },
  ],
  amendments: [
    {
      entry: 'page-forwarded',
      learnt: '2026-10-07 08:16',
      reason: 'What was done, as departmental security allowed it to be recorded',
      changes: {
        whatFollowed:
          'The telephone was not wiped and was collected at 08:50. Departmental security ordered a purge; two members carried it out. No content is held.',
        tags: ['reported to departmental security'],
      },
    },
  ],
  filings: [
    {
      entries: ['sheet-photo'],
      reference: 'DCW/PO/2026/1007-04',
      system: 'SharePoint, Private Office decisions (OFFICIAL-SENSITIVE)',
      filedOn: '2026-10-07',
      filedBy: 'nandan',
      evidenceIncluded: true,
    },
  ],
};
