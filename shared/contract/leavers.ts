import { z } from 'zod';
import { Departure } from '#shared/words/departure.ts';
import { Id } from '#shared/words/id.ts';
import { PackCheck } from '#shared/words/pack.ts';
import { Day } from '#shared/words/time.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** Departures, and the packs that they produce. */
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
      passphrase: Passphrase,
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
