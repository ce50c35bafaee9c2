import type { Marking } from '#shared/words/classification.ts';
import type { Assessment } from '#shared/words/assessment.ts';
import type { Entry, EntryDetails, EntryTally } from '#shared/words/entry.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { filingsByEntry, filingsOfEntry } from '../filings/filing-store.ts';
import { listMembers, memberName } from '../members/member-store.ts';
import { IS_OPEN } from './entry-listing.ts';
import { isWithheld, needToKnowOf, WITHHELD_TITLE } from './need-to-know-store.ts';

interface EntryRow {
  readonly id: string;
  readonly tenure: string;
  readonly reference: string;
  readonly at: string;
  readonly by: string;
  readonly details: string;
  readonly assessment: string;
  readonly amendments: number;
}

const COLUMNS = 'id, tenure, reference, at, by, details, assessment, amendments';

/** Entries that say they reverse or supersede this one. */
const overtaking = (db: ReadDb, id: string): Entry['overtakenBy'] =>
  rowsOf<{ kind: 'supersedes' | 'reverses'; entry: string }>(
    db,
    `SELECT entry_link.kind, entry.id AS entry FROM entry_link JOIN entry ON entry.id = entry_link.entry
     WHERE entry_link.other = ? AND entry_link.kind IN ('supersedes', 'reverses')
     ORDER BY entry.at, entry.id`,
    id,
  );

/** What an entry's own row does not say. */
interface About {
  readonly filings: Entry['filings'];
  readonly recordedBy: string;
  readonly overtakenBy: Entry['overtakenBy'];
  readonly needToKnow: Entry['needToKnow'];
}

const toEntry = (row: EntryRow, about: About): Entry => {
  const { filings } = about;
  const details = JSON.parse(row.details) as EntryDetails;
  const evidenceFiled =
    details.evidence.length === 0 || filings.some(({ evidenceIncluded }) => evidenceIncluded);
  return {
    ...details,
    id: row.id,
    tenure: row.tenure,
    reference: row.reference,
    recordedAt: row.at,
    assessment: JSON.parse(row.assessment) as Assessment,
    open: filings.length === 0 || !evidenceFiled,
    amendments: row.amendments,
    ...about,
  };
};

/** An entry by its id; null where it is not held, or is kept from whoever reads. */
export const getEntry = (db: ReadDb, id: string): Entry | null => {
  const row = rowOf<EntryRow>(
    db,
    `SELECT ${COLUMNS} FROM entry WHERE id = ? AND NOT ${isWithheld('entry.id')}`,
    id,
  );
  if (!row) return null;
  const recordedBy = memberName(db, row.by);
  return toEntry(row, {
    filings: filingsOfEntry(db, id),
    recordedBy,
    overtakenBy: overtaking(db, id),
    needToKnow: needToKnowOf(db, id),
  });
};

/** The entries of a tenure that whoever reads may read, in the order of their references. */
export const entriesOfTenure = (db: ReadDb, tenure: string): Entry[] => {
  const rows = rowsOf<EntryRow>(
    db,
    `SELECT ${COLUMNS} FROM entry WHERE tenure = ? AND NOT ${isWithheld('entry.id')}
     ORDER BY reference, id`,
    tenure,
  );
  const overtakenBy = new Map<string, Entry['overtakenBy']>();
  const links = rowsOf<{ kind: 'supersedes' | 'reverses'; entry: string; other: string }>(
    db,
    `SELECT entry_link.kind, entry_link.entry, entry_link.other FROM entry_link
     JOIN entry ON entry.id = entry_link.entry
     WHERE entry.tenure = ? AND entry_link.kind IN ('supersedes', 'reverses')
     ORDER BY entry.reference, entry.id`,
    tenure,
  );
  for (const { kind, entry, other } of links)
    overtakenBy.set(other, [...(overtakenBy.get(other) ?? []), { kind, entry }]);
  // Asked for once: there are thousands of entries, and a few people and filings.
  const filings = filingsByEntry(db, tenure);
  const names = new Map(listMembers(db).map(({ id, name }) => [id, name]));
  return rows.map((row) =>
    toEntry(row, {
      filings: filings.get(row.id) ?? [],
      recordedBy: names.get(row.by) ?? memberName(db, row.by),
      overtakenBy: overtakenBy.get(row.id) ?? [],
      needToKnow: needToKnowOf(db, row.id),
    }),
  );
};

/** Ids of the entries of a tenure that are not filed, or whose evidence is not, by reference. */
export const openEntries = (db: ReadDb, tenure: string): string[] =>
  rowsOf<{ entry: string }>(
    db,
    `SELECT entry FROM entry_listing AS listed WHERE tenure = ? AND ${IS_OPEN}
     ORDER BY reference, entry`,
    tenure,
  ).map(({ entry }) => entry);

/** How many entries a tenure has and how many of them are open, without reading any. */
export const tallyOf = (db: ReadDb, tenure: string): EntryTally => {
  const all = rowOf<{ all: number }>(
    db,
    'SELECT count(*) AS "all" FROM entry_listing WHERE tenure = ?',
    tenure,
  );
  const open = rowOf<{ open: number; oldest: string | null }>(
    db,
    `SELECT count(*) AS open, min(at) AS oldest FROM entry_listing AS listed
     WHERE tenure = ? AND ${IS_OPEN}`,
    tenure,
  );
  const unlogged = rowOf<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM sorting JOIN chat ON chat.id = sorting.chat
     WHERE sorting.category = 'significant'
       AND chat.details ->> 'principal' = (SELECT details ->> 'principal' FROM tenure WHERE id = ?)
       AND NOT EXISTS (SELECT 1 FROM entry_evidence AS rests WHERE rests.message = sorting.id)`,
    tenure,
  );
  return {
    all: all?.all ?? 0,
    open: open?.open ?? 0,
    oldestOpen: open?.oldest ?? null,
    unlogged: unlogged?.count ?? 0,
  };
};

/** What a list says of an entry without reading the rest of it. */
export interface EntryHead {
  readonly reference: string;
  readonly title: string;
  readonly recordedAt: string;
  readonly marking: Marking;
  /** Whether any filing names it; its evidence may still be open. */
  readonly filed: boolean;
}

/** An entry's head; null where it is not held. */
export const entryHead = (db: ReadDb, id: string): EntryHead | null => {
  const row = rowOf<{
    reference: string;
    title: string;
    at: string;
    marking: string;
    filed: number;
  }>(
    db,
    `SELECT reference, iif(${isWithheld('entry.id')}, @withheld, details ->> 'title') AS title, at, details -> 'marking' AS marking,
       EXISTS (SELECT 1 FROM filed_entry WHERE entry = entry.id) AS filed
     FROM entry WHERE id = @id`,
    { id, withheld: WITHHELD_TITLE },
  );
  if (!row) return null;
  const { reference, title, at, marking, filed } = row;
  return {
    reference,
    title,
    recordedAt: at,
    marking: JSON.parse(marking) as Marking,
    filed: filed === 1,
  };
};

/**
 * The next references of a tenure and year on this laptop, as many as asked for. A number is never
 * used again, so those of entries that were disposed of or taken back count too.
 */
export const nextReferences = (
  db: ReadDb,
  {
    tenure,
    year,
    letter,
    count,
  }: {
    readonly tenure: string;
    readonly year: string;
    readonly letter: string;
    readonly count: number;
  },
): string[] => {
  const start = `${year}-${letter}`;
  const last = rowOf<{ number: number | null }>(
    db,
    `SELECT max(CAST(substr(reference, length(@start) + 1) AS INTEGER)) AS number FROM (
       SELECT reference FROM entry
       WHERE tenure = @tenure AND reference >= @start AND reference < @start || ':'
       UNION ALL
       SELECT reference FROM taken_back
       WHERE tenure = @tenure AND reference >= @start AND reference < @start || ':'
       UNION ALL
       SELECT label FROM marker JOIN act ON act.id = marker.act
       WHERE label >= @start AND label < @start || ':' AND act.envelope ->> 'tenure' = @tenure)`,
    { tenure, start },
  );
  const next = (last?.number ?? 0) + 1;
  return Array.from({ length: count }, (_, at) => `${start}${String(next + at).padStart(4, '0')}`);
};
