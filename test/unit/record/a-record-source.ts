import type { Chat } from '#shared/words/chat.ts';
import type { Look } from '#shared/words/look.ts';
import { OFFICIAL, type Marking } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Import } from '#shared/words/import.ts';
import type { Message } from '#shared/words/message.ts';
import type { Person } from '#shared/words/person.ts';
import { someDetails } from '#test/support/acts.ts';
import type { RecordSource } from '#vault/record/record-source.ts';

/** An id that a reader can tell apart: `…-000000000042`. */
export const idOf = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const SENSITIVE: Marking = { ...OFFICIAL, sensitive: true, descriptors: ['COMMERCIAL'] };

export const TEALE = idOf(1);
export const PENHALLOW = idOf(2);
export const PYM = idOf(3);

const aPerson = (id: string, name: string, rest: Partial<Person> = {}): Person => ({
  id,
  name,
  role: '',
  organisation: 'Department for Coasts and Waterways',
  external: false,
  handles: [],
  ...rest,
});

export const aMessage = (id: string, overrides: Partial<Message> = {}): Message => ({
  id,
  chat: idOf(50),
  at: '2026-03-10T22:51:00.000Z',
  wall: '2026-03-10T22:51:00+00:00',
  precision: 'minute',
  sender: 'Marian Teale',
  person: TEALE,
  text: 'content with option 2',
  kind: 'message',
  edited: false,
  category: 'significant',
  drift: false,
  attachments: [],
  omitted: [],
  ...overrides,
});

export const anEntryShown = (number: number, overrides: Partial<Entry> = {}): Entry => ({
  ...someDetails({
    title: `Decision ${number}`,
    madeAt: '2026-03-10T22:51:00.000Z',
    learntAt: '2026-03-10T23:05:00.000Z',
    decidedBy: { person: TEALE, name: 'Marian Teale' },
    chat: idOf(50),
    channel: idOf(40),
    theme: 'Lock-gate fees',
  }),
  id: idOf(100 + number),
  tenure: idOf(10),
  reference: `2026-A${String(number).padStart(4, '0')}`,
  recordedAt: '2026-03-11T08:30:00.000Z',
  recordedBy: 'Priya Nandan',
  assessment: { policySet: 'nccc-2023-03-30', findings: [] },
  filings: [],
  open: true,
  amendments: 0,
  overtakenBy: [],
  needToKnow: null,
  ...overrides,
});

export const aChatShown = (overrides: Partial<Chat> = {}): Chat => ({
  id: idOf(50),
  principal: TEALE,
  name: 'Lock-gate fees',
  channel: idOf(40),
  kind: 'official',
  group: true,
  sight: 'in-the-group',
  timerHours: null,
  exportPossible: true,
  lookEveryDays: 1,
  device: null,
  members: [],
  marking: OFFICIAL,
  messages: 12,
  untriaged: 0,
  lastMessageAt: null,
  lastLook: null,
  ...overrides,
});

export const aLook = (upTo: string, overrides: Partial<Look> = {}): Look => ({
  chat: idOf(50),
  outcome: 'nothing-seen',
  upTo,
  basis: 'seen',
  why: '',
  ...overrides,
});

export const anImportShown = (overrides: Partial<Import> = {}): Import => ({
  id: idOf(70),
  chat: idOf(50),
  fileName: 'WhatsApp Chat with Lock-gate fees.zip',
  sha256: 'ab'.repeat(32),
  bytes: 51_204,
  importedAt: '2026-03-12T18:12:00.000Z',
  by: 'Priya Nandan',
  assumptions: {
    style: 'Android, 24-hour, day first',
    encoding: 'UTF-8',
    zone: 'Europe/London',
    dateOrder: { order: 'day-month-year', by: 'number-above-12', canFlip: false },
  },
  reconciliation: {
    lines: 214,
    firstLines: 198,
    continuations: 13,
    blankEdges: 1,
    notUnderstoodLines: 2,
    records: 198,
    messages: 196,
    notices: 2,
    attachmentsNamed: 1,
    attachmentsFound: 1,
    attachmentsMissing: 0,
    mediaOmitted: 0,
    charactersReplaced: 0,
    newMessages: 25,
    alreadyHeld: 171,
    notSelected: 0,
  },
  warnings: [],
  first: '2026-03-01T08:00:00.000Z',
  last: '2026-03-12T18:00:00.000Z',
  ...overrides,
});

/** A tenure with nothing in it yet. */
export const aRecordSource = (overrides: Partial<RecordSource> = {}): RecordSource => ({
  choices: { tenure: idOf(10), from: '2026-03-01', to: '2026-03-31', themes: [] },
  madeAt: '2026-04-01T09:00:00.000Z',
  compiledBy: 'Priya Nandan',
  demo: false,
  partial: null,
  office: {
    department: 'Department for Coasts and Waterways',
    name: 'Private Office of Marian Teale',
    ceiling: 'OFFICIAL-SENSITIVE',
    recordsLead: 'Ruth Asante',
  },
  tenure: {
    id: idOf(10),
    principal: TEALE,
    principalName: 'Marian Teale',
    post: 'Secretary of State for Coasts and Waterways',
    from: '2025-09-08',
    to: null,
    elsewhere: 'Submissions and box returns: the department’s records system.\n\nDiary: Jo Lund.',
  },
  people: [
    aPerson(TEALE, 'Marian Teale', { role: 'Secretary of State' }),
    aPerson(PENHALLOW, 'Idris Penhallow', { role: 'Minister of State' }),
    aPerson(PYM, 'Sir Gerald Pym', { organisation: 'Saltmarsh Dredging', external: true }),
    aPerson(idOf(4), 'Priya Nandan', { role: 'Private Secretary' }),
    aPerson(idOf(5), 'Callum Wrey', { role: 'Principal Private Secretary' }),
  ],
  members: [
    {
      id: idOf(21),
      name: 'Priya Nandan',
      role: 'private-secretary',
      publicKey: '',
      joinedAt: '2025-09-08T09:00:00.000Z',
      revokedAt: null,
    },
    {
      id: idOf(22),
      name: 'Tom Akerley',
      role: 'private-secretary',
      publicKey: '',
      joinedAt: '2025-10-01T09:00:00.000Z',
      revokedAt: '2026-02-27T17:00:00.000Z',
    },
  ],
  devices: [{ id: idOf(30), name: 'Her own telephone', holder: TEALE, state: 'private-unmanaged' }],
  channels: [{ id: idOf(40), name: 'WhatsApp', endToEndEncrypted: 'yes', outsideUk: 'yes' }],
  chats: [aChatShown()],
  otherChats: [],
  timers: [
    { chat: aChatShown().id, at: '2025-09-08T09:00:00.000Z', hours: aChatShown().timerHours },
  ],
  withheld: [],
  takenBack: [],
  reports: [],
  looks: [],
  imports: [],
  entries: [],
  histories: new Map(),
  evidence: new Map(),
  themes: [],
  checkpoint: { acts: 1204, code: 'K7QM-2FJ4-9ZTR-0WXB-6HND' },
  ...overrides,
});
