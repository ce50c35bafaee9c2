import { z } from 'zod';

/**
 * Every failure that people must be told about in words. Anything else is a defect: let it throw.
 *
 * The window turns each code into sentences in one exhaustive switch, so a new code does not
 * compile until it has words.
 */
export const Failure = z.discriminatedUnion('code', [
  z.object({ code: z.literal('locked') }),
  z.object({ code: z.literal('bad-input'), fields: z.array(z.string()) }),
  z.object({ code: z.literal('defect'), incident: z.string() }),
  z.object({ code: z.literal('not-found'), what: z.string() }),
  z.object({ code: z.literal('cancelled') }),
  z.object({ code: z.literal('role-forbids'), role: z.string() }),
  // opening the vault
  z.object({ code: z.literal('wrong-passphrase'), waitSeconds: z.number() }),
  z.object({ code: z.literal('wait'), waitSeconds: z.number() }),
  z.object({ code: z.literal('no-vault') }),
  z.object({ code: z.literal('vault-exists') }),
  z.object({ code: z.literal('vault-open-elsewhere') }),
  z.object({ code: z.literal('vault-newer'), held: z.number(), known: z.number() }),
  z.object({ code: z.literal('vault-damaged'), file: z.string(), detail: z.string() }),
  z.object({ code: z.literal('records-missing'), expected: z.number(), found: z.number() }),
  z.object({
    code: z.literal('wrong-recovery'),
    detail: z.string(),
    /** What is wrong with the words of each sheet; empty where nothing is. */
    sheets: z.tuple([z.string(), z.string()]).optional(),
  }),
  z.object({ code: z.literal('weak-passphrase'), why: z.string() }),
  z.object({ code: z.literal('bad-recipient'), detail: z.string() }),
  z.object({ code: z.literal('keychain-unavailable') }),
  z.object({ code: z.literal('no-space') }),
  z.object({ code: z.literal('disk-error'), why: z.string() }),
  z.object({ code: z.literal('unsafe-folder'), why: z.string() }),
  z.object({ code: z.literal('cannot-write'), where: z.string(), why: z.string() }),
  // bringing in
  z.object({
    code: z.literal('not-an-export'),
    looksLike: z.string(),
    detail: z.string(),
  }),
  z.object({ code: z.literal('file-refused'), why: z.string() }),
  z.object({ code: z.literal('file-unreadable'), why: z.string() }),
  z.object({ code: z.literal('file-changed') }),
  z.object({ code: z.literal('nothing-new') }),
  // the log
  z.object({ code: z.literal('secret-refused') }),
  z.object({ code: z.literal('nothing-changed') }),
  z.object({ code: z.literal('stays-logged'), why: z.string() }),
  /** What is asked for is limited to others. */
  z.object({
    code: z.literal('need-to-know'),
    entries: z.array(z.string()),
    /** Whom to ask. */
    members: z.array(z.string()),
  }),
  // what comes out
  z.object({ code: z.literal('not-verified'), problems: z.array(z.string()) }),
  z.object({ code: z.literal('folder-not-empty'), where: z.string() }),
  z.object({ code: z.literal('copy-not-whole'), where: z.string(), why: z.string() }),
  z.object({ code: z.literal('last-member') }),
]);
export type Failure = z.infer<typeof Failure>;
export type FailureCode = Failure['code'];
export type FailureOf<Code extends FailureCode> = Extract<Failure, { readonly code: Code }>;
