import { z } from 'zod';
import { EntryRef } from '#shared/words/entry.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';
import { short } from '../journal/says.ts';

/** References of entries that were taken back: their numbers are never used again. */
export const takenBackProjection: Projection = {
  name: 'taken_back',
  create: `
    CREATE TABLE taken_back (
      entry     TEXT PRIMARY KEY,
      tenure    TEXT NOT NULL,
      reference TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX taken_back_by_reference ON taken_back (tenure, reference)`,
  subject: 'entry',
  key: ['entry'],
};

const TABLES = [
  ['entry_evidence', 'entry'],
  ['entry_link', 'entry'],
  ['entry_listing', 'entry'],
  ['entry', 'id'],
] as const;

/**
 * An entry was taken back by who had just logged it. It leaves the log; that it was logged, what it
 * said and that it was taken back stay in the journal.
 */
export const entryTakenBack = actKind({
  kind: 'entry.taken-back',
  version: 1,
  body: z.strictObject({ reference: EntryRef, title: z.string() }),
  apply: (db, { envelope, body }) => {
    for (const [table, column] of TABLES) {
      change(db, `DELETE FROM ${table} WHERE ${column} = ?`).run(envelope.subject);
    }
    change(db, 'INSERT OR IGNORE INTO taken_back VALUES (?, ?, ?)').run(
      envelope.subject,
      envelope.tenure,
      body.reference,
    );
  },
  says: ({ reference, title }) => `Took back ${reference}: ${short(title)}`,
});
