import type { ReadDb } from '../db/connection.ts';
import { rowsOf } from '../db/connection.ts';
import type { SealedFiles } from './sealed-files.ts';

interface SweepDeps {
  readonly db: ReadDb;
  readonly files: Pick<SealedFiles, 'sweep' | 'read'>;
  /** The sealed runs of lines that imports brought in, as they stand now. */
  readonly linePieces: () => readonly string[];
  /** Lets other work through; throws once it is no longer wanted. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A piece of lines is about half a megabyte. */
const MOST_BYTES = 64 << 20;
const ROWS_AT_ONCE = 5_000;
const NAME = /[0-9a-f]{64}/g;

interface TextRow {
  readonly at: number;
  readonly text: string;
}

/** Where names of sealed files stand in the database: in bodies of acts, and beside messages. */
const TEXTS = [
  `SELECT act.seq AS at, body.body AS text FROM act JOIN body ON body.act = act.id
   WHERE act.seq > ? ORDER BY act.seq LIMIT ${ROWS_AT_ONCE}`,
  `SELECT rowid AS at, coalesce(extra, '') AS text FROM message
   WHERE rowid > ? ORDER BY rowid LIMIT ${ROWS_AT_ONCE}`,
] as const;

/** Names that are looked for, and those that were found in what was read. */
const createFinder = (names: readonly string[]) => {
  const open = new Set(names);
  const found = new Set<string>();
  return {
    found,
    isDone: () => open.size === 0,
    look: (text: string): void => {
      for (const [name] of text.matchAll(NAME)) if (open.delete(name)) found.add(name);
    },
  };
};

/**
 * What the database holds of one kind, some rows at a time. Pages that do not belong together can give
 * a row again and again: that is damage, and is called so.
 */
function* textsOf(db: ReadDb, sql: string): Generator<readonly TextRow[]> {
  for (let after = -1; ;) {
    const rows = rowsOf<TextRow>(db, sql, after);
    const last = rows.at(-1);
    if (!last) return;
    if (last.at <= after) {
      throw Object.assign(new Error('rows are out of order'), { code: 'SQLITE_CORRUPT' });
    }
    yield rows;
    after = last.at;
  }
}

/**
 * Removes sealed files that are a day old and that nothing refers to: what an import had sealed
 * before the laptop stopped. Returns what went.
 *
 * Whatever looks like a name in the body of an act, beside a message or in a line of an import keeps
 * its file: one orphan too many is harmless, one file too few is not. A piece that cannot be read
 * throws before anything is removed.
 */
export const sweepOrphans = ({
  db,
  files,
  linePieces,
  pause,
  now,
}: SweepDeps): Promise<readonly string[]> => {
  const referenced = async (names: readonly string[]): Promise<ReadonlySet<string>> => {
    const { found, isDone, look } = createFinder(names);
    for (const sql of TEXTS) {
      // Most vaults need not have their messages read: what is sealed for them is named in acts.
      for (const rows of isDone() ? [] : textsOf(db, sql)) {
        for (const { text } of rows) look(text);
        await pause();
      }
    }
    // An attachment of a message that was held already is named in its line alone.
    for (const piece of isDone() ? [] : linePieces()) {
      look((await files.read(piece, MOST_BYTES)).toString('latin1'));
      await pause();
    }
    return found;
  };
  return files.sweep({ referenced, olderThan: new Date(now - DAY_MS) });
};
