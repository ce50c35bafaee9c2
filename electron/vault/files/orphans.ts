import type { ReadDb } from '../db/connection.ts';
import { rowsOf } from '../db/connection.ts';
import type { SealedFiles } from './sealed-files.ts';

interface SweepDeps {
  readonly db: ReadDb;
  readonly files: Pick<SealedFiles, 'sweep' | 'open'>;
  /** The sealed runs of lines that imports brought in, as they stand now. */
  readonly linePieces: () => readonly string[];
  /** Lets other work through; throws once it is no longer wanted. */
  readonly pause: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
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

/**
 * Removes sealed files that are a day old and that nothing refers to: what an import had sealed
 * before the laptop stopped (D32). Returns what went.
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
    const open = new Set(names);
    const found = new Set<string>();
    const look = (text: string): void => {
      for (const [name] of text.matchAll(NAME)) if (open.delete(name)) found.add(name);
    };
    for (const sql of TEXTS) {
      // Most vaults need not have their messages read: what is sealed for them is named in acts.
      if (open.size === 0) break;
      for (let rows: TextRow[] = [], after = -1; ; after = rows.at(-1)?.at ?? after) {
        rows = rowsOf<TextRow>(db, sql, after);
        if (rows.length === 0) break;
        for (const { text } of rows) look(text);
        // oxlint-disable-next-line no-await-in-loop -- because it is idle work, a little at a time
        await pause();
      }
    }
    // An attachment of a message that was held already is named in its line alone.
    for (const piece of open.size === 0 ? [] : linePieces()) {
      const chunks: Buffer[] = [];
      // oxlint-disable-next-line no-await-in-loop -- as above
      for await (const chunk of files.open(piece)) chunks.push(Buffer.from(chunk));
      look(Buffer.concat(chunks).toString('latin1'));
      // oxlint-disable-next-line no-await-in-loop -- as above
      await pause();
    }
    return found;
  };
  return files.sweep({ referenced, olderThan: new Date(now - DAY_MS) });
};
