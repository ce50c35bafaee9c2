import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { MemberRole } from '#shared/words/member.ts';
import { Office } from '#shared/words/office.ts';
import { TenureDetails } from '#shared/words/tenure.ts';
import { Line } from '#shared/words/text.ts';
import {
  HolderWords,
  Passphrase,
  PassphraseStrength,
  RecoveryChoice,
  VaultState,
} from '#shared/words/vault.ts';
import { OPENING_FAILURES } from './opening.ts';
import { method } from './define.ts';

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
    failures: [...OPENING_FAILURES, 'wrong-passphrase', 'wait'],
    whileLocked: true,
  }),
  /** The department's slot, to be opened with stock `age` where its key lives. */
  departmentSlot: method({
    input: z.object({}),
    output: z.object({ age: z.string(), recipients: z.array(z.string()) }),
    failures: ['no-vault', 'vault-damaged', 'vault-newer', 'not-found'],
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
    failures: [...OPENING_FAILURES, 'wrong-recovery', 'weak-passphrase'],
    whileLocked: true,
  }),
  changePassphrase: method({
    changes: true,
    ownSignIn: true,
    input: z.object({ current: Passphrase, next: Passphrase }),
    output: z.object({}),
    failures: ['wrong-passphrase', 'wait', 'weak-passphrase', 'no-space'],
  }),
  /** Makes the keychain slot and gives the wrapping key to main, never to the window. */
  keychain: method({
    changes: true,
    ownSignIn: true,
    input: z.object({ on: z.boolean() }),
    output: z.object({ on: z.boolean() }),
    failures: ['keychain-unavailable'],
  }),
};
