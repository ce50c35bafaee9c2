import { z } from 'zod';
import { Look } from '#shared/words/look.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

/** Every look at every chat, with how far it went. */
export const lookProjection: Projection = {
  name: 'look',
  create: `CREATE TABLE look (
      act     TEXT PRIMARY KEY,
      chat    TEXT NOT NULL,
      outcome TEXT NOT NULL,
      up_to   TEXT NOT NULL,
      basis   TEXT NOT NULL,
      why     TEXT NOT NULL,
      by      TEXT NOT NULL,
      at      TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX look_by_chat ON look (chat, up_to)`,
  subject: 'chat',
  key: ['act'],
};

/** What became of a chat on a look at it; its subject is the chat. */
export const chatLookedAt = actKind({
  kind: 'chat.looked-at',
  version: 1,
  body: z.strictObject(Look.omit({ chat: true }).shape),
  apply: (db, { envelope, body }) => {
    change(
      db,
      `INSERT INTO look (act, chat, outcome, up_to, basis, why, by, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      envelope.id,
      envelope.subject,
      body.outcome,
      body.upTo,
      body.basis,
      body.why,
      envelope.actor,
      envelope.at,
    );
  },
  says: (body) => `Looked at a chat: ${body.outcome.replaceAll('-', ' ')}`,
});

/**
 * How far a look went, as an ISO instant: never past `now` (milliseconds since 1970). An export of
 * a phone whose clock or zone is wrong, taken at its word, would say that nothing is due for years.
 */
export const noLaterThan = (upTo: string, now: number): string =>
  new Date(Math.min(Date.parse(upTo), now)).toISOString();
