import { z } from 'zod';
import { counted } from '#shared/plural.ts';
import { change } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from './act.ts';

const Confirmation = z.strictObject({
  member: z.uuid(),
  /** Ed25519 over the canonical JSON of what is disposed of, base64. */
  signature: z.string(),
});

/** What two members agreed to remove, and by whose authority. */
export const DisposalOrder = z.strictObject({
  acts: z.array(z.uuid()).max(100_000),
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(100_000),
  authority: z.string().min(1).max(2_000),
  reason: z.string().min(1).max(2_000),
  /** What stays to be said of each: its label, such as an entry's reference. */
  markers: z.array(z.strictObject({ act: z.uuid(), label: z.string().max(200) })),
});
export type DisposalOrder = z.infer<typeof DisposalOrder>;

/** What stays to be said of what is gone, by the act that said it. */
export const markerProjection: Projection = {
  name: 'marker',
  create: `CREATE TABLE marker (
      disposal TEXT NOT NULL,
      act      TEXT NOT NULL,
      label    TEXT NOT NULL,
      PRIMARY KEY (disposal, act)
    ) STRICT, WITHOUT ROWID`,
  subject: 'disposal',
  key: ['disposal', 'act'],
};

/**
 * Bodies and sealed files that are gone. The journal removes them when it takes this act in; only
 * the markers are applied, since what was made of the rest is made again without them.
 */
export const disposed = actKind({
  kind: 'disposed',
  version: 1,
  body: DisposalOrder.extend({ confirmedBy: Confirmation }),
  apply: (db, { envelope, body }) => {
    const put = change(db, 'INSERT OR REPLACE INTO marker VALUES (?, ?, ?)');
    for (const { act, label } of body.markers) put.run(envelope.subject, act, label);
  },
  says: (body) =>
    `Disposed of ${counted(body.acts.length, 'act')} and ${counted(body.files.length, 'file')}, by authority of ${body.authority}`,
});

/** A sealed file that another stands for, without the lines that were removed. */
export const fileReplaced = actKind({
  kind: 'file.replaced',
  version: 1,
  body: z.strictObject({
    was: z.string().regex(/^[0-9a-f]{64}$/),
    now: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    reason: z.string().min(1).max(2_000),
  }),
  apply: () => {},
  says: (body) => `Replaced a sealed file: ${body.reason}`,
});

/** A laptop's copy of the vault began: its letter, and the head that was lost where it is a restored one. */
export const laptopStarted = actKind({
  kind: 'laptop.started',
  version: 1,
  body: z.strictObject({
    letter: z.string().regex(/^[A-Z]{1,2}$/),
    name: z.string().max(200),
    lostHead: z
      .strictObject({ device: z.uuid(), n: z.number().int(), hash: z.string() })
      .nullable(),
  }),
  apply: (db, { envelope, body }) => {
    change(db, 'INSERT OR REPLACE INTO laptop (device, letter, name) VALUES (?, ?, ?)').run(
      envelope.subject,
      body.letter,
      body.name,
    );
  },
  says: (body) => `Began to keep the vault on ${body.name}, letter ${body.letter}`,
});

/** The laptops that have kept this vault, and their letters. */
export const laptopProjection: Projection = {
  name: 'laptop',
  create: `CREATE TABLE laptop (device TEXT PRIMARY KEY, letter TEXT NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  subject: 'device',
  key: ['device'],
};
