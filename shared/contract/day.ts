import { z } from 'zod';
import { Bundle, ClosedDay, DaySheet, DayState } from '#shared/words/day.ts';
import { Id } from '#shared/words/id.ts';
import { Passphrase } from '#shared/words/vault.ts';
import { method } from './define.ts';

/** The end of a day: what is written out for filing, and the closing. */
export const day = {
  /** When a day was last closed, what was done since, and which bundles have no reference yet. */
  state: method({ input: z.object({ tenure: Id }), output: DayState, failures: ['not-found'] }),
  /** Writes entries for filing into a folder the person chose; asks for the passphrase again, and is journalled. */
  bundle: method({
    changes: true,
    input: z.object({
      task: Id,
      tenure: Id,
      entries: z.array(Id).min(1).max(1_000),
      evidence: z.boolean(),
      folder: z.string(),
      passphrase: Passphrase,
    }),
    output: Bundle,
    failures: [
      'not-found',
      'need-to-know',
      'wrong-passphrase',
      'wait',
      'cannot-write',
      'no-space',
      'cancelled',
    ],
  }),
  /** The sheet of today as it stands, or the one of a day that was closed; nothing is recorded. */
  sheet: method({
    input: z.object({ tenure: Id, closed: Id.nullable() }),
    output: z.object({
      sheet: DaySheet,
      /** The same as a page to print. */
      html: z.string(),
    }),
    failures: ['not-found'],
  }),
  /** Records that the day was closed with its sheet as it stands. It closes nothing off. */
  close: method({
    changes: true,
    input: z.object({ tenure: Id }),
    output: ClosedDay,
    failures: ['not-found'],
  }),
};
