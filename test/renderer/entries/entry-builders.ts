import { blankEntry } from '#shared/blank-entry.ts';
import type { Entry, EntryDetails } from '#shared/words/entry.ts';
import type { Filing } from '#shared/words/filing.ts';
import type { EntryList } from '#shared/words/entry-list.ts';

export const TENURE = '01990000-0000-7000-8000-0000000000f1';
export const CHAT = '01990000-0000-7000-8000-0000000000f2';
export const CHANNEL = '01990000-0000-7000-8000-0000000000f3';

export const aDetails = (over: Partial<EntryDetails> = {}): EntryDetails => ({
  ...blankEntry('2026-11-22T16:02:00.000Z'),
  title: 'Approved option B for the tender, subject to Treasury agreement',
  outcome: 'approved',
  learntAt: '2026-11-22T18:12:00.000Z',
  basis: 'seen',
  decidedBy: { person: null, name: 'Marian Teale' },
  recorderWasIn: true,
  channel: CHANNEL,
  chat: CHAT,
  deviceState: 'corporate',
  limb: 'direction-of-work',
  captureMethod: 'export',
  theme: 'Rail',
  ...over,
});

let made = 0;

export const anEntry = (over: Partial<Entry> = {}): Entry => {
  made += 1;
  return {
    ...aDetails(),
    id: `01990000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    tenure: TENURE,
    reference: `2026-A${String(made).padStart(4, '0')}`,
    recordedAt: '2026-11-22T18:14:00.000Z',
    recordedBy: 'Priya Nandan',
    assessment: { policySet: 'nccc-2023-03-30', findings: [] },
    filings: [],
    open: true,
    amendments: 0,
    overtakenBy: [],
    needToKnow: null,
    ...over,
  };
};

export const aFiling = (over: Partial<Filing> = {}): Filing => ({
  id: '01990000-0000-7000-8000-0000000000e1',
  entries: ['01990000-0000-7000-8000-000000000001'],
  reference: 'SP/2026/118',
  system: 'SharePoint',
  filedOn: '2026-11-22',
  filedBy: 'Priya Nandan',
  evidenceIncluded: true,
  recordedAt: '2026-11-22T18:30:00.000Z',
  recordedBy: 'Priya Nandan',
  ...over,
});

/** What the vault answers of a list in which these are. */
export const aList = (entries: readonly Entry[]): EntryList => ({
  entries: entries.map((entry) => ({
    id: entry.id,
    reference: entry.reference,
    title: entry.title,
    madeAt: entry.madeAt,
    madeZone: entry.madeZone,
    decidedBy: entry.decidedBy?.name ?? '',
    chat: entry.chat,
    channel: entry.channel,
    theme: entry.theme,
    recordedAt: entry.recordedAt,
    filedAs: entry.filings.at(-1)?.reference ?? null,
    open: entry.open,
    evidence: entry.evidence.length,
    limit: entry.needToKnow ? 'shown' : 'none',
  })),
  meeting: entries.length,
  all: entries.length,
});
