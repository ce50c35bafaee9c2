import { change, rowOf, type WriteDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { MESSAGE_TOKENS } from '../search/tokens.ts';
import { idWord, rowIdOf, type MessageExtra } from './message-store.ts';

/** What messages are found by: their words, and their ids. */
const FOUND_BY = ['message_fts', 'message_by_id'] as const;

/**
 * Words that were removed must not stay in an index. Merging is left to steps of its own, sixteen
 * runs and more at once: of fewer, each word is written more often. An index's page fits into one
 * page of the database beside its MAC; at SQLite's own size each took two.
 */
const settings = (index: string): string =>
  [
    ['secure-delete', 1],
    ['hashsize', 16_777_216],
    ['automerge', 0],
    ['usermerge', 16],
    ['crisismerge', 1_000],
    ['pgsz', 3_960],
  ]
    .map(([name, value]) => `INSERT INTO ${index} (${index}, rank) VALUES ('${name}', ${value});`)
    .join('\n    ');

/**
 * The messages that imports brought in. Row ids and numbers are this laptop's own; the id is the
 * keyed hash by which the same message is known in every import.
 */
export const messageProjection: Projection = {
  name: 'message',
  create: `
    CREATE TABLE message (
      rowid     INTEGER PRIMARY KEY,
      id        BLOB NOT NULL,
      import_no INTEGER NOT NULL,
      chat_no   INTEGER NOT NULL,
      n         INTEGER NOT NULL,
      at        INTEGER NOT NULL,
      wall      TEXT NOT NULL,
      precision TEXT NOT NULL,
      sender    TEXT,
      text      TEXT NOT NULL,
      kind      TEXT NOT NULL,
      extra     TEXT,
      names     TEXT,
      tokens    TEXT GENERATED ALWAYS AS (${MESSAGE_TOKENS}) VIRTUAL
    ) STRICT;
    CREATE INDEX message_by_import ON message (import_no, n);
    CREATE VIRTUAL TABLE message_fts USING fts5(
      text, names, tokens, content = 'message', content_rowid = 'rowid',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2', columnsize = 0
    );
    -- Ids look random. An ordinary index has a page of its own for nearly each of them, to be encrypted
    -- and written at every step; this one is written in order and merged later.
    CREATE VIRTUAL TABLE message_by_id USING fts5(
      id, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
    );
    ${FOUND_BY.map(settings).join('\n')}
    CREATE TRIGGER message_no_longer_found AFTER DELETE ON message BEGIN
      INSERT INTO message_fts (message_fts, rowid, text, names, tokens)
      VALUES ('delete', OLD.rowid, OLD.text, OLD.names, OLD.tokens);
      INSERT INTO message_by_id (message_by_id, rowid, id)
      VALUES ('delete', OLD.rowid, ${idWord('lower(hex(OLD.id))')});
    END;`,
  subject: 'import_no',
  clear: `DELETE FROM message WHERE import_no = (SELECT no FROM import_number WHERE id = ?)`,
  key: ['id', 'n'],
  local: ['rowid', 'import_no', 'chat_no', 'tokens'],
};

/** One line of an import, as it is sealed. */
export interface SealedLine {
  readonly n: number;
  readonly id: string;
  /** True where the message was already held when the import was made. */
  readonly held: boolean;
  readonly at: number;
  readonly wall: string;
  readonly precision: string;
  readonly sender: string | null;
  readonly text: string;
  readonly kind: string;
  readonly extra: MessageExtra | null;
}

const numberOf = (db: WriteDb, table: 'chat_number' | 'import_number', id: string): number => {
  change(db, `INSERT OR IGNORE INTO ${table} (id) VALUES (?)`).run(id);
  return rowOf<{ no: number }>(db, `SELECT no FROM ${table} WHERE id = ?`, id)?.no ?? 0;
};

/**
 * Makes lines findable. One statement an index for all of them: an index writes what it has gathered
 * to the disk at every statement, which took half of the time when a trigger did it line by line.
 */
const makeFindable = (db: WriteDb, importNo: number, lines: readonly SealedLine[]): void => {
  const place = [importNo, lines[0]?.n ?? 0, lines.at(-1)?.n ?? -1];
  const where = 'FROM message WHERE import_no = ? AND n BETWEEN ? AND ? ORDER BY rowid';
  change(
    db,
    `INSERT INTO message_fts (rowid, text, names, tokens) SELECT rowid, text, names, tokens ${where}`,
  ).run(...place);
  change(
    db,
    `INSERT INTO message_by_id (rowid, id) SELECT rowid, ${idWord('lower(hex(id))')} ${where}`,
  ).run(...place);
};

/** Pages of an index that one step merges: about half a megabyte, as long as placing a piece takes. */
const PAGES_A_STEP = 128;

/**
 * Merges a little of what placing left in the indexes, so that searching stays fast; false when there
 * is nothing more to merge.
 */
export const mergeIndexes = (db: WriteDb): boolean =>
  FOUND_BY.some((index) => {
    const changes = (): number =>
      rowOf<{ changes: number }>(db, 'SELECT total_changes() AS changes')?.changes ?? 0;
    const before = changes();
    change(db, `INSERT INTO ${index} (${index}, rank) VALUES ('merge', ?)`).run(PAGES_A_STEP);
    // One change is the command itself.
    return changes() - before > 1;
  });

/** The last row that is taken between two; -1 where none is. */
const lastBetween = (db: WriteDb, from: number, to: number): number =>
  rowOf<{ last: number | null }>(
    db,
    'SELECT max(rowid) AS last FROM message WHERE rowid BETWEEN ? AND ?',
    from,
    to,
  )?.last ?? -1;

/** Puts the lines of one sealed piece in their places. Those already held have their place. */
export const placeLines = (
  db: WriteDb,
  about: { readonly importId: string; readonly chat: string },
  lines: readonly SealedLine[],
): void => {
  const importNo = numberOf(db, 'import_number', about.importId);
  const chatNo = numberOf(db, 'chat_number', about.chat);
  const insert = change(
    db,
    `INSERT INTO message (rowid, id, import_no, chat_no, n, at, wall, precision, sender, text, kind, extra, names)
     VALUES (?, unhex(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  // Where reading goes on in each minute touched. Behind the chat's last message nothing is taken.
  const next = new Map<number, number>();
  const last = lastBetween(db, rowIdOf(chatNo, 0), rowIdOf(chatNo + 1, 0) - 1);
  for (const line of lines) {
    if (line.held) continue;
    const minute = rowIdOf(chatNo, line.at);
    const taken =
      next.get(minute) ??
      (minute > last ? minute : Math.max(minute, lastBetween(db, minute, minute + 65_535) + 1));
    next.set(minute, taken + 1);
    const names = line.extra?.attachments.map(({ name }) => name).join(' ') ?? null;
    insert.run(
      taken,
      line.id,
      importNo,
      chatNo,
      line.n,
      line.at,
      line.wall,
      line.precision,
      line.sender,
      line.text,
      line.kind,
      line.extra === null ? null : JSON.stringify(line.extra),
      names === '' ? null : names,
    );
  }
  makeFindable(db, importNo, lines);
};
