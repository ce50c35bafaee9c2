import type { Import } from '#shared/words/import.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { memberName } from '../members/member-store.ts';
import type { ImportBody } from './import-acts.ts';

interface ImportRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

/** Imports, newest first: of one chat, or all. */
export const importsOfChat = (db: ReadDb, chat: string | null): Import[] =>
  rowsOf<ImportRow>(
    db,
    `SELECT id, at, by, body FROM import WHERE @chat IS NULL OR chat = @chat ORDER BY at DESC, id DESC`,
    { chat },
  ).map(({ id, at, by, body: text }) => {
    const body = JSON.parse(text) as ImportBody;
    const { original: _original, lines: _lines, notUnderstood: _unread, ...rest } = body;
    return { ...rest, id, importedAt: at, by: memberName(db, by) };
  });

/** Every sealed piece that imports brought in: lines, originals and what was not understood. */
export const sealedPiecesOf = (db: ReadDb): string[] =>
  rowsOf<{ piece: string }>(
    db,
    `SELECT piece.value AS piece FROM import, json_each(import.body, '$.lines') AS piece
     UNION SELECT piece.value ->> 'file' FROM import, json_each(import.body, '$.original') AS piece
       WHERE piece.value ->> 'file' IS NOT NULL
     UNION SELECT body ->> 'notUnderstood' FROM import WHERE body ->> 'notUnderstood' IS NOT NULL`,
  ).map(({ piece }) => piece);

/** The sealed pieces of lines of all imports, as they were when each was brought in. */
export const linePiecesOf = (db: ReadDb): string[] =>
  rowsOf<{ piece: string }>(
    db,
    `SELECT piece.value AS piece FROM import, json_each(import.body, '$.lines') AS piece`,
  ).map(({ piece }) => piece);
