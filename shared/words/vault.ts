import { z } from 'zod';
import { Failure } from '#shared/failure.ts';
import { Banner } from './classification.ts';
import { Id } from './id.ts';
import { Checkpoint } from './journal.ts';
import { Instant } from './time.ts';

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

/** How the vault stands, as far as the window may know. */
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

/** Characters that a passphrase has at the least. */
export const SHORTEST_PASSPHRASE = 14;

/** A passphrase as it was typed, spaces and all; whether it is strong enough is judged apart. */
export const Passphrase = z.string().max(1_000);

/** How hard a passphrase is to guess, in words. */
export const PassphraseStrength = z.object({
  level: z.enum(['too-weak', 'fair', 'strong']),
  says: z.string(),
});
export type PassphraseStrength = z.infer<typeof PassphraseStrength>;
