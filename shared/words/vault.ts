import { z } from 'zod';
import { Failure } from '#shared/failure.ts';
import { Banner } from './classification.ts';
import { Id, Instant } from './time.ts';

/** A point of the journal that can be compared for ever: acts in total and twenty characters over the heads. */
export const Checkpoint = z.object({
  acts: z.number().int().nonnegative(),
  code: z.string().regex(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** What the lock screen may say, and nothing else. */
export const LockedVault = z.object({
  state: z.literal('locked'),
  office: z.string(),
  department: z.string(),
  banner: Banner,
  demo: z.boolean(),
  /** Who can sign in, by name; the last one first. */
  members: z.array(z.object({ id: Id, name: z.string() })),
  lastClosed: z.object({ at: Instant, checkpoint: Checkpoint }).nullable(),
  /** Whether this laptop's keychain holds a way in for the last member. */
  keychain: z.boolean(),
  waitSeconds: z.number(),
  /** Ways of recovery that were set up. */
  recovery: z.array(z.enum(['department', 'sheet'])),
});
export type LockedVault = z.infer<typeof LockedVault>;

export const VaultState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  /** There is a vault, but it cannot be opened by this program as it stands. Nothing was touched. */
  z.object({ state: z.literal('refused'), failure: Failure }),
  LockedVault,
  z.object({
    state: z.literal('open'),
    office: z.string(),
    department: z.string(),
    banner: Banner,
    demo: z.boolean(),
    member: z.object({ id: Id, name: z.string(), role: z.string() }),
    /** What was noticed at opening, in plain sentences; empty when all is well. */
    notices: z.array(z.string()),
  }),
]);
export type VaultState = z.infer<typeof VaultState>;

/** What people choose for recovery at set-up. A vault without it is a demo vault and says so everywhere. */
export const RecoveryChoice = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('department'),
    recipients: z.array(z.string().trim()).min(1).max(10),
  }),
  z.object({ kind: z.literal('sheet') }),
  z.object({ kind: z.literal('demo') }),
]);
export type RecoveryChoice = z.infer<typeof RecoveryChoice>;

/** Twenty-four words, as printed for one holder of a recovery sheet. */
export const HolderWords = z.string().trim().max(1_000);

export const PassphraseStrength = z.object({
  level: z.enum(['too-weak', 'fair', 'strong']),
  says: z.string(),
});
export type PassphraseStrength = z.infer<typeof PassphraseStrength>;

/** One act of the journal as it is listed. */
export const JournalLine = z.object({
  id: Id,
  at: Instant,
  by: z.string(),
  kind: z.string(),
  subject: Id,
  /** What was done, in a plain sentence. */
  says: z.string(),
  hash: z.string(),
  bodyHeld: z.boolean(),
});
export type JournalLine = z.infer<typeof JournalLine>;

/** What came of verifying the whole chain. */
export const Verification = z.object({
  acts: z.number().int(),
  checkpoint: Checkpoint,
  problems: z.array(z.string()),
  /** True only where every hash, link, signature and the anchor hold. */
  holds: z.boolean(),
});
export type Verification = z.infer<typeof Verification>;
