import { z } from 'zod';
import { Departure } from '#shared/words/departure.ts';
import { RecordedStep } from '#shared/words/departure-step.ts';
import { Id } from '#shared/words/id.ts';
import { LetterKind } from '#shared/words/letter.ts';
import { PackCheck } from '#shared/words/pack.ts';
import { Written } from '#shared/words/record.ts';
import { Day, Instant } from '#shared/words/time.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** Departures: their checklist, papers and packs. */
export const leavers = {
  list: method({
    input: z.object({ tenure: Id.nullable() }),
    output: z.array(Departure),
    failures: [],
  }),
  begin: method({
    changes: true,
    input: z.object({
      tenure: Id,
      person: Id,
      leavesOn: Day,
      leavesAt: Instant.nullable().default(null),
    }),
    output: Departure,
    failures: ['not-found', 'bad-input'],
  }),
  /** Records what became of a step; of a step that was recorded before, what holds now. */
  recordStep: method({
    changes: true,
    input: z.object({ departure: Id, step: RecordedStep }),
    output: Departure,
    failures: ['not-found'],
  }),
  /** One paper of a departure as a self-contained HTML page, to look at. */
  letter: method({
    input: z.object({ departure: Id, letter: LetterKind }),
    output: z.object({ html: z.string() }),
    failures: ['not-found'],
  }),
  /** Writes papers to a folder the person chose, each as HTML and PDF; asks for the passphrase again, and is journalled. */
  writeLetters: method({
    changes: true,
    input: z.object({
      task: Id,
      departure: Id,
      letters: z.array(LetterKind).min(1),
      folder: z.string(),
      passphrase: Passphrase,
    }),
    output: z.array(Written),
    failures: ['not-found', 'wrong-passphrase', 'wait', 'cannot-write', 'no-space', 'cancelled'],
  }),
  /** Makes the pack in a folder the person chose, then reads every byte of it again. */
  makePack: method({
    changes: true,
    input: z.object({
      task: Id,
      departure: Id,
      folder: z.string(),
      passphrase: Passphrase,
      /** What is missing and why, for a pack that cannot wait: it says PARTIAL everywhere. Null where all is in it. */
      partial: z.string().trim().min(1).max(2_000).nullable(),
    }),
    output: z.object({ departure: Departure, check: PackCheck }),
    failures: [
      'not-found',
      'need-to-know',
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
