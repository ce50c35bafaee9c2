import { z } from 'zod';
import { Day, Id, Instant, Line, Prose } from '#shared/words/time.ts';
import { Checkpoint } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** What goes into a record: one tenure, a period, and what the office writes about its themes. */
export const RecordChoices = z.object({
  tenure: Id,
  from: Day,
  to: Day,
  /** Only these themes; empty for all. */
  themes: z.array(z.string()).max(200),
});
export type RecordChoices = z.infer<typeof RecordChoices>;

export const ThemeNote = z.object({ tenure: Id, theme: Line, lead: Prose });

/** What one file written out of the vault is. */
export const Written = z.object({
  /** Where it is, for people to read. */
  where: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
});
export type Written = z.infer<typeof Written>;

export const record = {
  /** The record as one self-contained HTML page, to look at. */
  preview: method({
    input: RecordChoices,
    output: z.object({ html: z.string(), entries: z.number().int(), madeAt: Instant }),
    failures: ['not-found', 'bad-input'],
  }),
  /** The lead paragraphs the office writes for its themes. */
  themes: method({ input: z.object({ tenure: Id }), output: z.array(ThemeNote), failures: [] }),
  writeTheme: method({
    changes: true,
    input: ThemeNote,
    output: ThemeNote,
    failures: ['not-found'],
  }),
  /** Writes HTML and PDF to a folder the person chose; asks for the passphrase again, and is journalled. */
  export: method({
    changes: true,
    input: z.object({
      task: Id,
      choices: RecordChoices,
      folder: z.string(),
      formats: z.array(z.enum(['html', 'pdf'])).min(1),
      passphrase: z.string().max(1_000),
    }),
    output: z.array(Written),
    failures: ['not-found', 'wrong-passphrase', 'wait', 'cannot-write', 'no-space', 'cancelled'],
  }),
};

export const Departure = z.object({
  id: Id,
  tenure: Id,
  person: Id,
  personName: z.string(),
  leavesOn: Day,
  begunAt: Instant,
  packs: z.array(
    z.object({
      id: Id,
      name: z.string(),
      where: z.string(),
      madeAt: Instant,
      partial: z.boolean(),
      checkpoint: Checkpoint,
      tagManifestSha256: z.string(),
    }),
  ),
});
export type Departure = z.infer<typeof Departure>;

/** What came of checking a pack: every byte read again. */
export const PackCheck = z.object({
  holds: z.boolean(),
  files: z.number().int(),
  bytes: z.number().int(),
  /** Each names exactly what is wrong, and where. */
  problems: z.array(z.string()),
  fingerprint: z.string(),
  /** Whether the fingerprint was compared with one the checker holds. */
  compared: z.enum(['matches', 'differs', 'not-compared']),
  checkpoint: Checkpoint.nullable(),
});
export type PackCheck = z.infer<typeof PackCheck>;

export const leavers = {
  list: method({
    input: z.object({ tenure: Id.nullable() }),
    output: z.array(Departure),
    failures: [],
  }),
  begin: method({
    changes: true,
    input: z.object({ tenure: Id, person: Id, leavesOn: Day }),
    output: Departure,
    failures: ['not-found'],
  }),
  /** Makes the pack in a folder the person chose, then reads every byte of it again. */
  makePack: method({
    changes: true,
    input: z.object({
      task: Id,
      departure: Id,
      folder: z.string(),
      passphrase: z.string().max(1_000),
      /** What is missing and why, for a pack that cannot wait: it says PARTIAL everywhere. Null where all is in it. */
      partial: z.string().trim().min(1).max(2_000).nullable(),
    }),
    output: z.object({ departure: Departure, check: PackCheck }),
    failures: [
      'not-found',
      'wrong-passphrase',
      'wait',
      'folder-not-empty',
      'cannot-write',
      'no-space',
      'not-verified',
      'cancelled',
    ],
  }),
  checkPack: method({
    input: z.object({ task: Id, folder: z.string(), expected: z.string().nullable() }),
    output: PackCheck,
    failures: ['not-found', 'cancelled'],
  }),
};
