import { change, rowOf, type WriteDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { messageTokens } from '../search/tokens.ts';
import { rowIdOf, type MessageExtra } from './message-store.ts';

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
      tokens    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX message_by_id ON message (id);
    CREATE INDEX message_by_import ON message (import_no);
    -- Its tokens name the chat and the sender, so that looking in one of either needs no other table.
    CREATE VIRTUAL TABLE message_fts USING fts5(
      text, names, tokens, content = 'message', content_rowid = 'rowid',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    -- Without this, words that were removed stay in the index.
    INSERT INTO message_fts (message_fts, rank) VALUES ('secure-delete', 1);
    INSERT INTO message_fts (message_fts, rank) VALUES ('hashsize', 16777216);
    CREATE TRIGGER message_found AFTER INSERT ON message BEGIN
      INSERT INTO message_fts (rowid, text, names, tokens)
      VALUES (NEW.rowid, NEW.text, NEW.names, NEW.tokens);
    END;
    CREATE TRIGGER message_no_longer_found AFTER DELETE ON message BEGIN
      INSERT INTO message_fts (message_fts, rowid, text, names, tokens)
      VALUES ('delete', OLD.rowid, OLD.text, OLD.names, OLD.tokens);
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
    `INSERT INTO message (rowid, id, import_no, chat_no, n, at, wall, precision, sender, text, kind, extra, names, tokens)
     VALUES (?, unhex(?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  // Where reading goes on in each minute touched: asked of the table once a minute.
  const next = new Map<number, number>();
  for (const line of lines) {
    if (line.held) continue;
    const minute = rowIdOf(chatNo, line.at);
    const taken =
      next.get(minute) ??
      (rowOf<{ last: number | null }>(
        db,
        'SELECT max(rowid) AS last FROM message WHERE rowid BETWEEN ? AND ?',
        minute,
        minute + 65_535,
      )?.last ?? minute - 1) + 1;
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
      messageTokens(chatNo, line.sender),
    );
  }
};
