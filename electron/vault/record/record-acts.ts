import { z } from 'zod';
import { longDay } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { Day } from '#shared/words/time.ts';
import { Line, Prose } from '#shared/words/text.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';
import { short } from '../journal/says.ts';

/** The lead paragraphs of themes. */
export const themeProjection: Projection = {
  name: 'theme',
  create: `CREATE TABLE theme (
      tenure TEXT NOT NULL,
      theme  TEXT NOT NULL,
      lead   TEXT NOT NULL,
      PRIMARY KEY (tenure, theme)
    ) STRICT, WITHOUT ROWID`,
  subject: 'tenure',
  key: ['tenure', 'theme'],
};

/** The office wrote the lead paragraph of a theme; its subject is the tenure. */
export const themeWritten = actKind({
  kind: 'theme.written',
  version: 1,
  body: z.strictObject({ theme: Line, lead: Prose }),
  apply: (db, { envelope, body }) => {
    change(db, 'INSERT OR REPLACE INTO theme VALUES (?, ?, ?)').run(
      envelope.subject,
      body.theme,
      body.lead,
    );
  },
  says: (body) => `Wrote the lead paragraph of ${short(body.theme)}`,
});

/** Plaintext left the vault: what, where to, and the hash of every file. Its subject is the tenure. */
export const recordExported = actKind({
  kind: 'record.exported',
  version: 1,
  body: z.strictObject({
    from: Day,
    to: Day,
    files: z.array(
      z.strictObject({
        where: z.string().max(2_000),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        bytes: z.number().int(),
      }),
    ),
  }),
  apply: () => {},
  says: (body) =>
    `Wrote out the record from ${longDay(body.from)} to ${longDay(body.to)} (${counted(body.files.length, 'file')})`,
});
