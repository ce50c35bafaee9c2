import { z } from 'zod';
import { counted } from '#shared/plural.ts';
import { Assumptions, ImportWarning, Reconciliation } from '#shared/words/import.ts';
import { Id } from '#shared/words/id.ts';
import { Instant } from '#shared/words/time.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';
import type { BigProjection } from '../journal/registry.ts';
import { mergeIndexes, placeLines, type SealedLine } from '../messages/message-projection.ts';

const FileName = z.string().regex(/^[0-9a-f]{64}$/);

/** A sealed run of the original's bytes: one file of a zip by itself, or what stands between. */
const OriginalPiece = z.strictObject({
  file: FileName,
  member: z.strictObject({ name: z.string(), encoding: z.enum(['stored', 'deflate']) }).nullable(),
});
export type OriginalPiece = z.infer<typeof OriginalPiece>;

/** What was brought in, where its bytes are, and what became of every line. */
const ImportBody = z.strictObject({
  chat: Id,
  fileName: z.string().max(500),
  sha256: FileName,
  bytes: z.number().int(),
  /** The original as sealed pieces, in order; null for a mixed chat, of which no original is kept. */
  original: z.array(OriginalPiece).nullable(),
  /** Sealed pieces of about 1,500 normalised lines each. */
  lines: z.array(FileName),
  /** The sealed list of what was not understood; null where there is none. */
  notUnderstood: FileName.nullable(),
  assumptions: Assumptions,
  reconciliation: Reconciliation,
  warnings: z.array(ImportWarning),
  first: Instant.nullable(),
  last: Instant.nullable(),
});
export type ImportBody = z.infer<typeof ImportBody>;

/** Imports; their messages are in a table of their own. */
export const importProjection: Projection = {
  name: 'import',
  create: `CREATE TABLE import (
      id           TEXT PRIMARY KEY,
      chat         TEXT NOT NULL,
      at           TEXT NOT NULL,
      by           TEXT NOT NULL,
      sha256       TEXT NOT NULL,
      new_messages INTEGER NOT NULL,
      body         TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_by_chat ON import (chat, at)`,
  subject: 'id',
  key: ['id'],
};

/** Something was brought in: one act, however many messages it has. They follow in steps. */
export const importRecorded = actKind<ImportBody>({
  kind: 'import.recorded',
  version: 1,
  body: ImportBody,
  apply: (db, { envelope, body }) => {
    change(
      db,
      `INSERT OR REPLACE INTO import (id, chat, at, by, sha256, new_messages, body)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      envelope.subject,
      body.chat,
      envelope.at,
      envelope.actor,
      body.sha256,
      body.reconciliation.newMessages,
      JSON.stringify(body),
    );
  },
  says: (body) =>
    `Imported ${counted(body.reconciliation.newMessages, 'message')} from ${body.fileName}`,
});

/** The lines of a sealed piece. */
export const readLines = (bytes: Buffer): SealedLine[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SealedLine);

/** After so many pieces the indexes are merged, so that no index ever has more runs than can be read at once. */
const PIECES_A_MERGE = 24;

/** An import's messages, one sealed piece a step; between them the indexes, a little a step. */
export const importedMessages: BigProjection = {
  kind: importRecorded.kind,
  step: (db, { act, place }, { standsFor, readSealed }) => {
    const { chat, lines } = act.body as ImportBody;
    const piece = lines[place];
    if ((piece === undefined || place % PIECES_A_MERGE === 0) && mergeIndexes(db)) return place;
    if (piece === undefined) return null;
    const file = standsFor(piece);
    if (file !== null)
      placeLines(db, { importId: act.envelope.subject, chat }, readLines(readSealed(file)));
    return place + 1;
  },
};
