import { z } from 'zod';
import {
  HolderWords,
  JournalLine,
  PassphraseStrength,
  RecoveryChoice,
  Verification,
  VaultState,
} from '#shared/words/vault.ts';
import { Member, MemberRole, Office, TenureDetails } from '#shared/words/office.ts';
import { Id, Instant, Line } from '#shared/words/time.ts';
import { method } from './define.ts';

const Passphrase = z.string().max(1_000);

/** Making, opening and closing the vault. */
export const vault = {
  state: method({ input: z.object({}), output: VaultState, failures: [], whileLocked: true }),
  /** Five generated words, never kept unless they are used. */
  suggestPassphrase: method({
    input: z.object({}),
    output: z.object({ words: z.string() }),
    failures: [],
    whileLocked: true,
  }),
  judgePassphrase: method({
    input: z.object({ passphrase: Passphrase }),
    output: PassphraseStrength,
    failures: [],
    whileLocked: true,
  }),
  /** Whether this is an age recipient, and its fingerprint to be compared by voice. */
  checkRecipient: method({
    input: z.object({ recipient: z.string().trim().max(500) }),
    output: z.object({ fingerprint: z.string() }),
    failures: ['bad-recipient'],
    whileLocked: true,
  }),
  /** Makes the vault, its first member, and opens it. The sheet's words are given once and never again. */
  create: method({
    input: z.object({
      office: Office,
      member: z.object({ name: Line, role: MemberRole }),
      passphrase: Passphrase,
      recovery: RecoveryChoice,
      /** The first tenure, with the principal by name. */
      tenure: TenureDetails.omit({ principal: true }).extend({
        principalName: Line,
        principalRole: z.string().trim().max(200),
      }),
    }),
    output: z.object({ sheet: z.tuple([z.string(), z.string()]).nullable() }),
    failures: [
      'vault-exists',
      'weak-passphrase',
      'bad-recipient',
      'no-space',
      'disk-error',
      'unsafe-folder',
      'cannot-write',
    ],
    whileLocked: true,
  }),
  unlock: method({
    input: z.object({ member: Id.nullable(), passphrase: Passphrase }),
    output: z.object({}),
    failures: [
      'no-vault',
      'wrong-passphrase',
      'wait',
      'vault-open-elsewhere',
      'vault-newer',
      'vault-damaged',
      'records-missing',
      'no-space',
      'disk-error',
    ],
    whileLocked: true,
  }),
  /** The department's slot, to be opened with stock `age` where its key lives. */
  departmentSlot: method({
    input: z.object({}),
    output: z.object({ age: z.string(), recipients: z.array(z.string()) }),
    failures: ['no-vault', 'vault-damaged', 'not-found'],
    whileLocked: true,
  }),
  /** Opens by what the department or the two holders give, and makes a new passphrase for a member. */
  recover: method({
    input: z.object({
      by: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('department'), code: HolderWords }),
        z.object({ kind: z.literal('sheet'), first: HolderWords, second: HolderWords }),
      ]),
      member: z.object({ id: Id.nullable(), name: Line }),
      passphrase: Passphrase,
    }),
    output: z.object({}),
    failures: [
      'no-vault',
      'wrong-recovery',
      'weak-passphrase',
      'vault-open-elsewhere',
      'vault-newer',
      'vault-damaged',
      'records-missing',
      'no-space',
      'disk-error',
    ],
    whileLocked: true,
  }),
  changePassphrase: method({
    changes: true,
    input: z.object({ current: Passphrase, next: Passphrase }),
    output: z.object({}),
    failures: ['wrong-passphrase', 'weak-passphrase', 'no-space'],
  }),
  /** Makes the keychain slot and gives the wrapping key to main, never to the window. */
  keychain: method({
    changes: true,
    input: z.object({ on: z.boolean() }),
    output: z.object({ on: z.boolean() }),
    failures: ['keychain-unavailable'],
  }),
  /** Writes what is open to disk, notes the checkpoint and lets go; main then ends the process. */
  close: method({ input: z.object({}), output: z.object({}), failures: [] }),
};

/** The people of the office with their own sign-in. */
export const members = {
  list: method({ input: z.object({}), output: z.array(Member), failures: [] }),
  add: method({
    changes: true,
    input: z.object({ name: Line, role: MemberRole, passphrase: Passphrase }),
    output: Member,
    failures: ['weak-passphrase', 'no-space'],
  }),
  /** Removes the sign-in and re-keys the vault. */
  revoke: method({
    changes: true,
    input: z.object({ member: Id }),
    output: Member,
    failures: ['not-found', 'last-member', 'no-space', 'disk-error'],
  }),
};

/** Who did what when, and whether the chain holds. */
export const journal = {
  list: method({
    input: z.object({ before: Instant.nullable(), limit: z.number().int().min(1).max(500) }),
    output: z.array(JournalLine),
    failures: [],
  }),
  verify: method({
    input: z.object({ task: Id }),
    output: Verification,
    failures: ['cancelled'],
  }),
};

/** The copy off the laptop: the encrypted vault in a folder that the department names. */
export const copy = {
  state: method({
    input: z.object({}),
    output: z.object({ folder: z.string().nullable(), copiedAt: Instant.nullable() }),
    failures: [],
  }),
  /** `folder` is a token that main gave for a folder the person chose. */
  make: method({
    input: z.object({ task: Id, folder: z.string().nullable() }),
    output: z.object({ folder: z.string(), copiedAt: Instant, files: z.number().int() }),
    failures: ['not-found', 'no-space', 'cannot-write', 'unsafe-folder', 'cancelled'],
  }),
  /** Makes this laptop's vault from a copy. */
  restore: method({
    input: z.object({ task: Id, folder: z.string() }),
    output: z.object({}),
    failures: ['not-found', 'vault-exists', 'vault-damaged', 'no-space', 'cancelled'],
    whileLocked: true,
  }),
};
