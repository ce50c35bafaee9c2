import type { Marking } from '#shared/words/classification.ts';
import type { Assessment, Entry, EntryDetails } from '#shared/words/entry.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { filingsOfEntry } from '../filings/filing-store.ts';
import { memberName } from '../members/member-store.ts';

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
    `SELECT link.value ->> 'kind' AS kind, entry.id AS entry
     FROM entry, json_each(entry.details, '$.links') AS link
     WHERE link.value ->> 'entry' = ? AND link.value ->> 'kind' IN ('supersedes', 'reverses')
     ORDER BY entry.at, entry.id`,
    id,
  );

const toEntry = (db: ReadDb, row: EntryRow, overtakenBy: Entry['overtakenBy']): Entry => {
  const details = JSON.parse(row.details) as EntryDetails;
  const filings = filingsOfEntry(db, row.id);
  const evidenceFiled =
    details.evidence.length === 0 || filings.some(({ evidenceIncluded }) => evidenceIncluded);
  return {
    ...details,
    id: row.id,
    tenure: row.tenure,
    reference: row.reference,
    recordedAt: row.at,
    recordedBy: memberName(db, row.by),
    assessment: JSON.parse(row.assessment) as Assessment,
    filings,
    open: filings.length === 0 || !evidenceFiled,
    amendments: row.amendments,
    overtakenBy,
  };
};

export const getEntry = (db: ReadDb, id: string): Entry | null => {
  const row = rowOf<EntryRow>(db, `SELECT ${COLUMNS} FROM entry WHERE id = ?`, id);
  return row ? toEntry(db, row, overtaking(db, id)) : null;
};

/** All entries of a tenure, in the order of their references. */
export const entriesOfTenure = (db: ReadDb, tenure: string): Entry[] => {
  const rows = rowsOf<EntryRow>(
    db,
    `SELECT ${COLUMNS} FROM entry WHERE tenure = ? ORDER BY reference, id`,
    tenure,
  );
  const overtakenBy = new Map<string, Entry['overtakenBy']>();
  for (const row of rows) {
    for (const { kind, entry } of (JSON.parse(row.details) as EntryDetails).links) {
      if (kind === 'part-of') continue;
      overtakenBy.set(entry, [...(overtakenBy.get(entry) ?? []), { kind, entry: row.id }]);
    }
  }
  return rows.map((row) => toEntry(db, row, overtakenBy.get(row.id) ?? []));
};

/** Ids of the entries of a tenure that are not filed, or whose evidence is not, by reference. */
export const openEntries = (db: ReadDb, tenure: string): string[] =>
  rowsOf<{ id: string }>(
    db,
    `SELECT id FROM entry WHERE tenure = ? AND NOT EXISTS (
       SELECT 1 FROM filed_entry JOIN filing ON filing.id = filed_entry.filing
       WHERE filed_entry.entry = entry.id
         AND (filing.details ->> 'evidenceIncluded' = 1
              OR NOT EXISTS (SELECT 1 FROM entry_evidence WHERE entry = entry.id)))
     ORDER BY reference, id`,
    tenure,
  ).map(({ id }) => id);

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
    `SELECT reference, details ->> 'title' AS title, at, details -> 'marking' AS marking,
       EXISTS (SELECT 1 FROM filed_entry WHERE entry = entry.id) AS filed
     FROM entry WHERE id = ?`,
    id,
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
 * The next reference of a tenure and year on this laptop. A number is never used again, so those of
 * entries that were disposed of count too.
 */
export const nextReference = (
  db: ReadDb,
  {
    tenure,
    year,
    letter,
  }: { readonly tenure: string; readonly year: string; readonly letter: string },
): string => {
  const start = `${year}-${letter}`;
  const held = rowsOf<{ reference: string }>(
    db,
    `SELECT reference FROM entry WHERE tenure = @tenure AND reference LIKE @start || '%'
     UNION ALL
     SELECT marker.value ->> 'label' FROM act gone, act JOIN body ON body.act = act.id,
       json_each(body.body, '$.markers') AS marker
     WHERE act.kind = 'disposed' AND gone.id = marker.value ->> 'act'
       AND gone.envelope ->> 'tenure' = @tenure AND marker.value ->> 'label' LIKE @start || '%'`,
    { tenure, start },
  );
  const numbers = held.map(({ reference }) => Number(reference.slice(start.length)));
  const next = Math.max(0, ...numbers.filter((number) => Number.isInteger(number))) + 1;
  return `${start}${String(next).padStart(4, '0')}`;
};
