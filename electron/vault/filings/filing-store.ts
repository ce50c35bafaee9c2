import type { EntryFiling, Filing, FilingDetails } from '#shared/words/filing.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { isWithheld } from '../entries/need-to-know-store.ts';
import { memberName } from '../members/member-store.ts';

interface FilingRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly details: string;
}

const toFiling = (db: ReadDb, { id, at, by, details }: FilingRow): Filing => ({
  ...(JSON.parse(details) as FilingDetails),
  id,
  recordedAt: at,
  recordedBy: memberName(db, by),
});

/** A filing by its id; null where it is not held. */
export const filingById = (db: ReadDb, id: string): Filing | null => {
  const row = rowOf<FilingRow>(db, 'SELECT * FROM filing WHERE id = ?', id);
  return row ? toFiling(db, row) : null;
};

const withoutEntries = ({ entries: _entries, ...filing }: Filing): EntryFiling => filing;

/** Where one entry was filed, oldest first. */
export const filingsOfEntry = (db: ReadDb, entry: string): EntryFiling[] =>
  rowsOf<FilingRow>(
    db,
    `SELECT filing.* FROM filed_entry JOIN filing ON filing.id = filed_entry.filing
     WHERE filed_entry.entry = ? ORDER BY filing.at, filing.id`,
    entry,
  ).map((row) => withoutEntries(toFiling(db, row)));

/** Every filing of a tenure's entries that tells of one that may be read, oldest first. */
export const filingsOfTenure = (db: ReadDb, tenure: string): Filing[] =>
  rowsOf<FilingRow>(
    db,
    `SELECT * FROM filing WHERE id IN (
       SELECT filed_entry.filing FROM filed_entry JOIN entry ON entry.id = filed_entry.entry
       WHERE entry.tenure = ? AND NOT ${isWithheld('entry.id')}) ORDER BY at, id`,
    tenure,
  ).map((row) => toFiling(db, row));

/** The filings of a tenure's entries, by the id of the entry, oldest first; each is read once, however many entries it closes. */
export const filingsByEntry = (db: ReadDb, tenure: string): ReadonlyMap<string, EntryFiling[]> => {
  const held = new Map(
    filingsOfTenure(db, tenure).map((filing) => [filing.id, withoutEntries(filing)]),
  );
  const byEntry = new Map<string, EntryFiling[]>();
  const pairs = rowsOf<{ entry: string; filing: string }>(
    db,
    `SELECT filed_entry.entry, filed_entry.filing FROM filed_entry
     JOIN entry ON entry.id = filed_entry.entry JOIN filing ON filing.id = filed_entry.filing
     WHERE entry.tenure = ? ORDER BY filing.at, filing.id`,
    tenure,
  );
  for (const { entry, filing } of pairs) {
    const found = held.get(filing);
    if (found) byEntry.set(entry, [...(byEntry.get(entry) ?? []), found]);
  }
  return byEntry;
};
