import { say, asked, type Storyline } from './telling.ts';

const T = 'Marian Teale';

/** From February to May: the slipway, the grant, the fees, Rotterdam, the elections, a car sheet. */
export const SPRING: readonly Storyline[] = [
  {
    theme: 'Harwick slipway',
    lead: 'The public slipway at Harwick was to close for repairs in the spring of 2026. It lies in the Secretary of State’s own constituency.',
    said: [
      say(
        'harwick',
        '2026-02-11 19:02 Councillor Bea Holt',
        'People are furious about the slipway, Marian. Three hundred signatures already.',
      ),
      say('harwick', '2026-02-11 19:20 Marian Teale', 'I’ve told them to pause the closure'),
      say('harwick', '2026-02-11 19:21 Agent', 'Brilliant. Can we say so on the leaflet?'),
      say(
        'harwick',
        '2026-02-12 08:04 Marian Teale',
        'Not yet. Officials need to write to the council first.',
      ),
    ],
    entries: [
      {
        title: 'Pause the closure of Harwick slipway',
        words: 'pause the closure',
        chat: 'harwick',
        madeAt: '2026-02-11T19:20:00.000Z',
        more: {
          outcome: 'steer-given',
          kind: 'steer',
          flags: ['own-constituency'],
          drift: true,
          whatFollowed: 'Officials said on 16 February that they never had the instruction.',
          ...asked('2026-02-12'),
        },
        filed: 'DCW/PO/2026/014',
      },
    ],
  },
  {
    theme: 'Dredging grant',
    lead: 'The yearly grant for dredging tidal harbours was under review before the spending round.',
    said: [
      say(
        'coasts',
        '2026-03-09 09:10 Dex Farrow',
        'She gave a steer on Tides on Friday night: halve the dredging grant. It will have gone from the chat by now.',
      ),
    ],
    entries: [
      {
        title: 'Halve the dredging grant',
        words: 'halve the dredging grant',
        chat: 'tides',
        madeAt: '2026-03-06T19:40:00.000Z',
        more: {
          outcome: 'steer-given',
          kind: 'steer',
          basis: 'told',
          captureMethod: 'substance',
          whyNoCopy: 'A 24-hour timer ran in the chat and the export was empty.',
          learntAt: '2026-03-09T09:10:00.000Z',
        },
      },
    ],
  },
  {
    theme: 'Lock-gate fees',
    lead: 'Fees for the use of locks had not risen since 2014. The Secretary of State was asked to choose between two schedules.',
    said: [
      say(
        'coasts',
        '2026-03-04 22:40 Callum Wrey',
        'Lock-gate fees are in the box, submission 2026/118. Officials prefer option 2.',
      ),
      say('coasts', '2026-03-04 22:51 Marian Teale', 'content with option 2'),
      say('coasts', '2026-03-04 23:05 Priya Nandan', 'Thank you. Read-out sent to the fees team.'),
      say('coasts', '2026-03-05 07:20 Marian Teale', 'No, hold, Treasury unhappy'),
      say(
        'coasts',
        '2026-03-05 07:26 Priya Nandan',
        'Understood. I have told the fees team to stop.',
      ),
      say(
        'coasts',
        '2026-03-12 18:02 Marian Teale',
        'OK option 2 after all but cap it at 5 per cent a year',
      ),
    ],
    entries: [
      {
        title: 'Content with option 2 on lock-gate fees',
        words: 'content with option 2',
        chat: 'coasts',
        madeAt: '2026-03-04T22:51:00.000Z',
        more: {
          outcome: 'content',
          asked: 'Which of two fee schedules to consult on.',
          advised: 'Officials preferred option 2.',
          pointers: [{ kind: 'submission', reference: '2026/118' }],
          toldTo: 'Fees team, 4 March 2026 at 23:05',
          actedOn: 'The notice was drafted overnight.',
        },
        filed: 'DCW/PO/2026/021',
      },
      {
        title: 'Hold option 2: Treasury unhappy',
        words: 'No, hold',
        chat: 'coasts',
        madeAt: '2026-03-05T07:20:00.000Z',
        more: {
          outcome: 'reversed',
          toldTo: 'Fees team, 5 March 2026 at 07:26',
          whatFollowed: 'The notice was withdrawn before it was sent.',
        },
        reverses: 'Content with option 2 on lock-gate fees',
        filed: 'DCW/PO/2026/022',
      },
      {
        title: 'Option 2 on lock-gate fees after all, capped at 5 per cent a year',
        words: 'cap it at 5 per cent',
        chat: 'coasts',
        madeAt: '2026-03-12T18:02:00.000Z',
        more: { outcome: 'content-subject-to', conditions: 'A cap of 5 per cent a year.' },
        reverses: 'Hold option 2: Treasury unhappy',
      },
    ],
  },
  {
    theme: 'Rotterdam port fees',
    lead: 'Port fees with Rotterdam were settled during a visit, while the work telephone was locked out.',
    said: [
      say(
        'farrow',
        '2026-04-21 23:20 Marian Teale',
        'Agree the Rotterdam terms as in Hester’s note. Sending from my own phone, work one has locked me out',
      ),
    ],
    entries: [
      {
        title: 'Agree the Rotterdam port-fee terms',
        words: 'Agree the Rotterdam terms',
        chat: 'farrow',
        madeAt: '2026-04-21T22:20:00.000Z',
        more: {
          outcome: 'approved',
          madeZone: 'Europe/Amsterdam',
          deviceState: 'private-unmanaged',
          marking: {
            tier: 'official',
            sensitive: true,
            handling: [],
            descriptors: ['COMMERCIAL'],
            caveat: null,
          },
          channelReason: {
            state: 'given',
            by: T,
            reason:
              'The work telephone had locked me out and the terms lapsed at one in the morning.',
          },
        },
        filed: 'DCW/PO/2026/031',
      },
    ],
  },
  {
    theme: 'Consultation timing',
    lead: 'When to publish the tidal barriers consultation, close to local elections.',
    said: [
      say('party', '2026-03-28 12:15 Agent', 'Canvass returns from the east ward look good.'),
      say(
        'party',
        '2026-03-28 12:40 Nina Voss',
        'No 10 wants the consultation out before the locals',
      ),
      say('party', '2026-03-28 12:41 Agent', 'Pints at six?'),
    ],
    entries: [
      {
        title: 'No 10 asks for the consultation before the local elections',
        words: 'before the locals',
        chat: 'party',
        madeAt: '2026-03-28T12:40:00.000Z',
        more: {
          kind: 'significant-information',
          outcome: 'noted',
          limb: 'change-of-situation',
          flags: ['pre-election'],
          drift: true,
          decidedBy: null,
        },
        filed: 'DCW/PO/2026/026',
      },
    ],
  },
  {
    theme: 'Car sheet',
    lead: 'A photograph of the car sheet showed part of a marked page.',
    said: [
      say(
        'coasts',
        '2026-05-06 21:12 Jo Lund',
        'Car at seven. Sheet attached. Sorry, there is a page under it in the photograph.',
      ),
    ],
    entries: [
      {
        title: 'A photograph showed part of a page marked MARKET SENSITIVE',
        words: 'page under it',
        chat: 'coasts',
        madeAt: '2026-05-06T20:12:00.000Z',
        more: {
          kind: 'significant-information',
          outcome: 'noted',
          limb: null,
          decidedBy: null,
          marking: {
            tier: 'official',
            sensitive: true,
            handling: [],
            descriptors: ['MARKET SENSITIVE'],
            caveat: null,
          },
        },
      },
    ],
  },
];
