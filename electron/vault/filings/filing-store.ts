import type { Filing, FilingDetails } from '#shared/words/entry.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
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

export const filingsOfEntry = (db: ReadDb, entry: string): Filing[] =>
  rowsOf<FilingRow>(
    db,
    `SELECT filing.* FROM filed_entry JOIN filing ON filing.id = filed_entry.filing
     WHERE filed_entry.entry = ? ORDER BY filing.at, filing.id`,
    entry,
  ).map((row) => toFiling(db, row));

export const filingsOfTenure = (db: ReadDb, tenure: string): Filing[] =>
  rowsOf<FilingRow>(
    db,
    `SELECT * FROM filing WHERE id IN (
       SELECT filed_entry.filing FROM filed_entry JOIN entry ON entry.id = filed_entry.entry
       WHERE entry.tenure = ?) ORDER BY at, id`,
    tenure,
  ).map((row) => toFiling(db, row));
