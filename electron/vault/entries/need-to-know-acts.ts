import { z } from 'zod';
import { counted } from '#shared/plural.ts';
import { EntryRef } from '#shared/words/entry.ts';
import { NeedToKnow } from '#shared/words/need-to-know.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

/** Which entries are limited, and to whom. */
export const needToKnowProjection: Projection = {
  name: 'need_to_know',
  create: `CREATE TABLE need_to_know (
      entry   TEXT PRIMARY KEY,
      members TEXT NOT NULL,
      why     TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  subject: 'entry',
  key: ['entry'],
};

/** An entry was limited to those who need to know; null gives it back to the whole office. */
export const entryLimited = actKind({
  kind: 'entry.limited',
  version: 1,
  body: z.strictObject({ reference: EntryRef, to: NeedToKnow.nullable() }),
  apply: (db, { envelope: { subject }, body: { to } }) => {
    change(db, 'DELETE FROM need_to_know WHERE entry = ?').run(subject);
    if (!to) return;
    change(db, 'INSERT INTO need_to_know VALUES (?, ?, ?)').run(
      subject,
      JSON.stringify(to.members),
      to.why,
    );
  },
  says: ({ reference, to }) =>
    to
      ? `Limited ${reference} to ${counted(to.members.length, 'member')} who need to know`
      : `Gave ${reference} back to the whole office`,
});
