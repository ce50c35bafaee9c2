import { BundleFacts, DayFacts, type Bundle, type ClosedDay } from '#shared/words/day.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { checkpointAfter } from '../journal/checkpoint.ts';
import { memberName } from '../members/member-store.ts';

interface ClosedRow {
  readonly id: string;
  readonly day: string;
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly body: string;
}

const toClosed = (db: ReadDb, { id, day, at, by, act }: ClosedRow): ClosedDay => ({
  id,
  day,
  at,
  by: memberName(db, by),
  checkpoint: checkpointAfter(db, act),
});

/**
 * The newest closing of a tenure at an instant; null where no day was closed yet. One that is still to
 * come was recorded by a clock that ran ahead, and closes nothing.
 */
export const lastClosed = (db: ReadDb, tenure: string, now: string): ClosedDay | null => {
  const row = rowOf<ClosedRow>(
    db,
    'SELECT * FROM closed_day WHERE tenure = ? AND at <= ? ORDER BY at DESC, id DESC LIMIT 1',
    tenure,
    now,
  );
  return row ? toClosed(db, row) : null;
};

/** Every closing of one day, oldest first: a day can be closed again. */
export const closingsOf = (db: ReadDb, tenure: string, day: string): ClosedDay[] =>
  rowsOf<ClosedRow>(
    db,
    'SELECT * FROM closed_day WHERE tenure = ? AND day = ? ORDER BY at, id',
    tenure,
    day,
  ).map((row) => toClosed(db, row));

/** A closing with the facts it was recorded with; null where the tenure has none of that id. */
export const closingOf = (
  db: ReadDb,
  tenure: string,
  id: string,
): { readonly closed: ClosedDay; readonly facts: DayFacts } | null => {
  const row = rowOf<ClosedRow>(
    db,
    'SELECT * FROM closed_day WHERE tenure = ? AND id = ?',
    tenure,
    id,
  );
  return row ? { closed: toClosed(db, row), facts: DayFacts.parse(JSON.parse(row.body)) } : null;
};

interface BundleRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

const toBundle = (db: ReadDb, { id, at, by, body }: BundleRow): Bundle => ({
  ...BundleFacts.parse(JSON.parse(body)),
  id,
  madeAt: at,
  madeBy: memberName(db, by),
});

/** A bundle by its id; null where it is not held. */
export const getBundle = (db: ReadDb, id: string): Bundle | null => {
  const row = rowOf<BundleRow>(db, 'SELECT id, at, by, body FROM bundle WHERE id = ?', id);
  return row ? toBundle(db, row) : null;
};

/**
 * Bundles of a tenure whose reference is still to come: an entry of theirs was in no filing since
 * they were written. Oldest first.
 */
export const waitingBundles = (db: ReadDb, tenure: string): Bundle[] =>
  rowsOf<BundleRow>(
    db,
    `SELECT id, at, by, body FROM bundle
     WHERE tenure = ? AND EXISTS (
       SELECT 1 FROM json_each(bundle.body, '$.entries') AS named
       JOIN entry ON entry.id = named.value
       WHERE NOT EXISTS (
         SELECT 1 FROM filed_entry JOIN filing ON filing.id = filed_entry.filing
         WHERE filed_entry.entry = named.value AND filing.at >= bundle.at))
     ORDER BY at, id`,
    tenure,
  ).map((row) => toBundle(db, row));
