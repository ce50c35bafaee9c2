import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { WriteDb } from '../db/connection.ts';
import { canonicalJson } from './canonical.ts';
import { isClock } from './clock.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What stands for the hash of an act before the first. */
export const NO_HASH = '0'.repeat(64);

/**
 * The part of an act that is kept for ever: who did what kind of thing to what, when, and in which
 * place of the chain. What it says is in the body, which can be withheld or removed.
 */
export const Envelope = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  /** The laptop's copy of the vault, and the gapless number of the act on it. */
  device: z.uuid(),
  n: z.number().int().positive(),
  at: z.iso.datetime(),
  clock: z.string().refine(isClock),
  /** How far the other laptops' acts had been seen. */
  seen: z.record(z.uuid(), z.number().int().positive()),
  actor: z.uuid(),
  kind: z.string().regex(/^[a-z]+(\.[a-z-]+)?$/),
  kindVersion: z.number().int().positive(),
  tenure: z.uuid().nullable(),
  subject: z.uuid(),
  bodyHash: Hash,
  prev: Hash,
});
export type Envelope = z.infer<typeof Envelope>;

/** An act as it is stored, sent and checked: the exact envelope text, its signature, and perhaps its body. */
export interface StoredAct {
  readonly envelope: string;
  readonly signature: Buffer;
  readonly body: { readonly salt: Buffer; readonly text: string } | null;
}

/** An act as its kind applies it. */
export interface Act<Body> {
  readonly envelope: Envelope;
  readonly body: Body;
}

/** What an act's kind may look up while it applies: what has gone since. */
export interface ApplyContext {
  /** The sealed file that stands for this one now; null where it was removed. */
  readonly standsFor: (file: string) => string | null;
  /** The bytes of a sealed file that the act names. */
  readonly readSealed: (file: string) => Buffer;
}

/** One kind of act: what it carries and what it does. The same `apply` serves recording, rebuilding and merging. */
export interface ActKind<Body> {
  /** `entry.logged` */
  readonly kind: string;
  readonly version: number;
  readonly body: z.ZodType<Body>;
  /** Touches only rows of the act's subject, never refuses, and reads only the act and those rows. */
  readonly apply: (db: WriteDb, act: Act<Body>, context: ApplyContext) => void;
  /** The act in a plain sentence, for the journal screen. */
  readonly says: (body: Body) => string;
}

/** Any kind, for tables of kinds. */
export type AnyKind = ActKind<never>;

/** Says what a kind of act is, with the type of its body. */
export const actKind = <Body>(kind: ActKind<Body>): ActKind<Body> => kind;

/** SHA-256 of the exact text of an envelope: what the next act names and the member signs. */
export const hashOf = (envelope: string): Buffer => createHash('sha256').update(envelope).digest();

/** SHA-256 of salt ‖ body: without the salt nobody can guess at a short body. */
export const bodyHashOf = (salt: Buffer, body: string): string =>
  createHash('sha256').update(salt).update(body).digest('hex');

/** An envelope as it is signed and stored. */
export const envelopeText = (envelope: Envelope): string => canonicalJson(envelope);
