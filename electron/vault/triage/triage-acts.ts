import { z } from 'zod';
import { counted } from '#shared/plural.ts';
import { Category } from '#shared/words/message.ts';
import { Id } from '#shared/words/id.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';

const Sorted = z.strictObject({ category: Category, drift: z.boolean() });
export type Sorted = z.infer<typeof Sorted>;

/** Messages that went from one sorting to another: named one by one, never as a range. */
const Run = z.strictObject({ from: Sorted, to: Sorted, messages: z.array(z.string()) });
export type Run = z.infer<typeof Run>;

/** Above this many messages the list is sealed in a file, so that a body stays small. */
export const RUNS_IN_BODY = 1_000;

const TriageBody = z.strictObject({
  runs: z.array(Run),
  /** The sealed list of runs, where they are too many for the body. */
  sealedRuns: z.string().nullable(),
  messages: z.number().int(),
  /** The act that this one takes back. */
  undoes: Id.nullable(),
});
export type TriageBody = z.infer<typeof TriageBody>;

/** How each message was last sorted. */
export const sortingProjection: Projection = {
  name: 'sorting',
  create: `CREATE TABLE sorting (
      id       BLOB PRIMARY KEY,
      chat     TEXT NOT NULL,
      category TEXT NOT NULL,
      drift    INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sorting_by_category ON sorting (chat, category)`,
  subject: 'chat',
  key: ['id'],
};

/** Messages were sorted; its subject is their chat. */
export const messagesSorted = actKind<TriageBody>({
  kind: 'messages.sorted',
  version: 1,
  body: TriageBody,
  apply: (db, { envelope, body }, { readSealed, standsFor }) => {
    const file = body.sealedRuns === null ? null : standsFor(body.sealedRuns);
    const runs =
      file === null ? body.runs : z.array(Run).parse(JSON.parse(readSealed(file).toString('utf8')));
    const put = change(
      db,
      `INSERT INTO sorting (id, chat, category, drift) VALUES (unhex(?), ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET category = excluded.category, drift = excluded.drift`,
    );
    for (const { to, messages } of runs) {
      for (const id of messages) put.run(id, envelope.subject, to.category, to.drift ? 1 : 0);
    }
  },
  says: (body) =>
    body.undoes === null
      ? `Sorted ${counted(body.messages, 'message')}`
      : `Took back the sorting of ${counted(body.messages, 'message')}`,
});
