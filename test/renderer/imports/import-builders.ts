import type { ImportPreview } from '#shared/words/import.ts';
import type { Import, ParsedRecord, Reconciliation } from '#shared/words/import.ts';

export const CHAT = '01990000-0000-7000-8000-000000000001';
export const TASK = '01990000-0000-7000-8000-0000000000aa';

/** The import of product.md: 200 records, 27 of them new. */
export const aReconciliation = (over: Partial<Reconciliation> = {}): Reconciliation => ({
  lines: 214,
  firstLines: 200,
  continuations: 13,
  blankEdges: 1,
  notUnderstoodLines: 0,
  records: 200,
  messages: 198,
  notices: 2,
  attachmentsNamed: 0,
  attachmentsFound: 0,
  attachmentsMissing: 0,
  mediaOmitted: 0,
  charactersReplaced: 0,
  newMessages: 27,
  alreadyHeld: 171,
  notSelected: 0,
  ...over,
});

export const aRecord = (over: Partial<ParsedRecord> = {}): ParsedRecord => ({
  n: 1,
  line: 1,
  lines: 1,
  rawTime: '03/04/2026, 16:02',
  at: '2026-04-03T16:02:00+01:00',
  precision: 'minute',
  clockChange: 'none',
  sender: 'Marian Teale',
  text: 'Content with option B',
  kind: 'message',
  edited: false,
  attachments: [],
  omitted: [],
  timerHours: null,
  ...over,
});

export const anAssumptions = (): ImportPreview['assumptions'] => ({
  style: 'Android, 24-hour, day first',
  encoding: 'UTF-8',
  zone: 'Europe/London',
  dateOrder: { order: 'day-month-year', by: 'number-above-12', canFlip: false },
});

export const aPreview = (over: Partial<ImportPreview> = {}): ImportPreview => {
  const { newMessages, alreadyHeld, notSelected: _none, ...counts } = aReconciliation();
  return {
    preview: '01990000-0000-7000-8000-0000000000bb',
    fileName: 'WhatsApp Chat with Transport.txt',
    bytes: 18_204,
    sha256: 'ab'.repeat(32),
    chatName: 'Transport',
    assumptions: anAssumptions(),
    counts,
    alreadyHeld,
    newMessages,
    senders: [{ label: 'Marian Teale', messages: 90, person: null }],
    first: aRecord(),
    last: aRecord({ n: 200, at: '2026-11-22T18:02:00+00:00' }),
    flipped: null,
    warnings: [],
    notUnderstood: [],
    ...over,
  };
};

export const anImport = (over: Partial<Import> = {}): Import => ({
  id: '01990000-0000-7000-8000-0000000000cc',
  chat: CHAT,
  fileName: 'WhatsApp Chat with Transport.txt',
  sha256: 'ab'.repeat(32),
  bytes: 18_204,
  importedAt: '2026-11-22T18:12:00.000Z',
  by: 'Priya Nandan',
  assumptions: anAssumptions(),
  reconciliation: aReconciliation(),
  warnings: [],
  first: '2026-04-03T15:02:00.000Z',
  last: '2026-11-22T18:02:00.000Z',
  ...over,
});
