import { z } from 'zod';
import { longDay, longTime } from '#shared/dates.ts';
import { Checkpoint } from '#shared/words/journal.ts';
import { Day, Instant } from '#shared/words/time.ts';
import { Id } from '#shared/words/id.ts';
import { change, type WriteDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind, type Envelope } from '../journal/act.ts';

/** Departures that were begun. */
export const departureProjection: Projection = {
  name: 'departure',
  create: `CREATE TABLE departure (
      id        TEXT PRIMARY KEY,
      tenure    TEXT NOT NULL,
      person    TEXT NOT NULL,
      leaves_on TEXT NOT NULL,
      leaves_at TEXT,
      at        TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  subject: 'id',
  key: ['id'],
};

/** Packs that were made for departures. */
export const packProjection: Projection = {
  name: 'pack',
  create: `CREATE TABLE pack (
      act       TEXT PRIMARY KEY,
      departure TEXT NOT NULL,
      at        TEXT NOT NULL,
      body      TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  subject: 'departure',
  key: ['act'],
};

const BegunBody = z.strictObject({
  tenure: Id,
  person: Id,
  leavesOn: Day,
  leavesAt: Instant.nullable(),
});
type BegunBody = z.infer<typeof BegunBody>;

const begin = (db: WriteDb, { subject, at }: Envelope, body: BegunBody): void => {
  change(db, 'INSERT OR REPLACE INTO departure VALUES (?, ?, ?, ?, ?, ?)').run(
    subject,
    body.tenure,
    body.person,
    body.leavesOn,
    body.leavesAt,
    at,
  );
};

/** A departure as it was begun before the minute could be said. */
export const departureBegunOnDay = actKind({
  kind: 'departure.begun',
  version: 1,
  body: BegunBody.omit({ leavesAt: true }),
  apply: (db, { envelope, body }) => begin(db, envelope, { ...body, leavesAt: null }),
  says: (body) => `Began a departure on ${longDay(body.leavesOn)}`,
});

/** Someone leaves, and what they hold is to be handed back (¶23, ¶27). */
export const departureBegun = actKind({
  kind: 'departure.begun',
  version: 2,
  body: BegunBody,
  apply: (db, { envelope, body }) => begin(db, envelope, body),
  says: ({ leavesOn, leavesAt }) =>
    `Began a departure on ${leavesAt === null ? longDay(leavesOn) : longTime(leavesAt)}`,
});

const PackBody = z.strictObject({
  name: z.string().max(200),
  where: z.string().max(2_000),
  partial: z.boolean(),
  files: z.number().int(),
  bytes: z.number().int(),
  /** Where the journal stood when the pack was made. */
  checkpoint: Checkpoint,
  tagManifestSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type PackBody = z.infer<typeof PackBody>;

/** A pack was written and every byte of it read again; its subject is the departure. */
export const packMade = actKind({
  kind: 'pack.made',
  version: 1,
  body: PackBody,
  apply: (db, { envelope, body }) => {
    change(db, 'INSERT OR REPLACE INTO pack VALUES (?, ?, ?, ?)').run(
      envelope.id,
      envelope.subject,
      envelope.at,
      JSON.stringify(body),
    );
  },
  says: (body) => `Made the pack ${body.name}`,
});
