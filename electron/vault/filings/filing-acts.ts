import { counted } from '#shared/plural.ts';
import { FilingDetails } from '#shared/words/filing.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';
import { short } from '../journal/says.ts';

/** Filings: one may cover a day's bundle. */
export const filingProjection: Projection = {
  name: 'filing',
  create: `CREATE TABLE filing (
      id      TEXT PRIMARY KEY,
      at      TEXT NOT NULL,
      by      TEXT NOT NULL,
      details TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  subject: 'id',
  key: ['id'],
};

/** Which entries a filing closes. */
export const filedEntryProjection: Projection = {
  name: 'filed_entry',
  create: `
    CREATE TABLE filed_entry (
      filing TEXT NOT NULL,
      entry  TEXT NOT NULL,
      PRIMARY KEY (filing, entry)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX filed_entry_by_entry ON filed_entry (entry)`,
  subject: 'filing',
  key: ['filing', 'entry'],
};

/** Entries were filed on the government system under one reference. */
export const entriesFiled = actKind<FilingDetails>({
  kind: 'entries.filed',
  version: 1,
  body: FilingDetails,
  apply: (db, { envelope, body }) => {
    change(db, 'INSERT OR REPLACE INTO filing VALUES (?, ?, ?, ?)').run(
      envelope.subject,
      envelope.at,
      envelope.actor,
      JSON.stringify(body),
    );
    const put = change(db, 'INSERT OR IGNORE INTO filed_entry VALUES (?, ?)');
    for (const entry of body.entries) put.run(envelope.subject, entry);
  },
  says: (body) =>
    `Filed ${counted(body.entries.length, 'entry', 'entries')} as ${short(body.reference)}`,
});
