import type { NeedToKnow } from '#shared/words/need-to-know.ts';
import { change, deskOf, rowOf, rowsOf, type ReadDb } from '../db/connection.ts';

/**
 * Says on whose behalf a connection reads from now on. Until somebody has said so it reads nothing that
 * is limited: that is what keeps a way of reading that was forgotten from telling.
 */
export const readAs = (db: ReadDb, member: string): void => {
  change(deskOf(db), 'INSERT INTO temp.reader VALUES (?)').run(member);
};

/**
 * Whether an entry is kept from whoever reads; `entry` is the SQL of its id. Where everybody who needs
 * to know has left the office, the records lead reads it: nothing of the record may become unreadable.
 */
export const isWithheld = (entry: string): string => `EXISTS (
  SELECT 1 FROM need_to_know AS need WHERE need.entry = ${entry}
    AND NOT EXISTS (SELECT 1 FROM json_each(need.members) AS knows
      JOIN temp.reader ON reader.member = knows.value)
    AND (EXISTS (SELECT 1 FROM json_each(need.members) AS knows
        JOIN member ON member.id = knows.value WHERE member.revoked_at IS NULL)
      OR NOT EXISTS (SELECT 1 FROM temp.reader
        JOIN member ON member.id = reader.member WHERE member.role = 'records-lead')))`;

/**
 * Whether a filing tells of nothing but entries that are kept from whoever reads: its reference may be
 * the subject of an email. `filing` is the SQL of its id. False where it is no filing.
 */
export const isFilingWithheld = (filing: string): string => `(
  EXISTS (SELECT 1 FROM filed_entry AS filed WHERE filed.filing = ${filing})
  AND NOT EXISTS (SELECT 1 FROM filed_entry AS filed
    WHERE filed.filing = ${filing} AND NOT ${isWithheld('filed.entry')}))`;

/** What stands in a list for an entry that is kept from whoever reads. */
export const WITHHELD_TITLE = 'Limited to those who need to know';

/** To whom an entry is limited and why; null where the whole office may read it. */
export const needToKnowOf = (db: ReadDb, entry: string): NeedToKnow | null => {
  const row = rowOf<{ members: string; why: string }>(
    db,
    'SELECT members, why FROM need_to_know WHERE entry = ?',
    entry,
  );
  return row ? { members: JSON.parse(row.members) as string[], why: row.why } : null;
};

/** An entry that is there and kept from whoever reads: its reference, and whom to ask. */
export interface WithheldEntry {
  readonly id: string;
  readonly reference: string;
  /** The names of those who need to know, in the order in which they joined. */
  readonly members: readonly string[];
}

/** The entries of a tenure that are kept from whoever reads, by reference. */
export const withheldEntries = (db: ReadDb, tenure: string): WithheldEntry[] =>
  rowsOf<{ id: string; reference: string; members: string }>(
    db,
    `SELECT entry.id, entry.reference,
       (SELECT json_group_array(name ORDER BY joined_at, id) FROM member
        WHERE id IN (SELECT value FROM need_to_know, json_each(need_to_know.members)
          WHERE need_to_know.entry = entry.id)) AS members
     FROM entry WHERE tenure = ? AND ${isWithheld('entry.id')} ORDER BY reference, entry.id`,
    tenure,
  ).map(({ members, ...row }) => ({ ...row, members: JSON.parse(members) as string[] }));

/** The entry where it is kept from whoever reads; null where it is not held, or may be read. */
export const withheldEntry = (db: ReadDb, entry: string): WithheldEntry | null => {
  const row = rowOf<{ tenure: string }>(
    db,
    `SELECT tenure FROM entry WHERE id = ? AND ${isWithheld('entry.id')}`,
    entry,
  );
  return (row && withheldEntries(db, row.tenure).find(({ id }) => id === entry)) ?? null;
};
