import { z } from 'zod';
import {
  Assumptions,
  DateOrder,
  FileCounts,
  ImportWarning,
  NotUnderstood,
  ParsedRecord,
} from '#shared/words/import.ts';
import type { FailureOf } from '#shared/failure.ts';
import { Zone } from '#shared/words/time.ts';
import { method, type Contract, type Handlers } from './define.ts';

/** What one reading of a file found, beside its records. */
const ImporterReading = z.object({
  chatName: z.string().nullable(),
  assumptions: Assumptions,
  counts: FileCounts,
  warnings: z.array(ImportWarning),
  notUnderstood: z.array(NotUnderstood),
  senders: z.array(z.object({ label: z.string(), messages: z.number().int() })),
  pieces: z.array(
    z.object({
      from: z.number().int().nonnegative(),
      to: z.number().int().nonnegative(),
      member: z.object({ name: z.string(), encoding: z.enum(['stored', 'deflate']) }).nullable(),
    }),
  ),
  members: z.record(z.string(), z.string()),
});

/** What the vault process asks of an import process. */
export const importerContract = {
  importer: {
    read: method({
      input: z.strictObject({ path: z.string(), zone: Zone, dateOrder: DateOrder.nullable() }),
      output: ImporterReading,
      failures: ['not-an-export', 'file-refused', 'file-unreadable', 'cancelled'],
    }),
  },
} satisfies Contract;
/** Why an export could not be read, as people are told it. */
export type ReadFailure = FailureOf<(typeof importerContract.importer.read.failures)[number]>;
export type ImporterHandlers = Handlers<typeof importerContract>;

/**
 * What an import process asks of the vault: to take records. Ports have no back-pressure, so the
 * answer is the credit for the next batch. What hostile input made is parsed here again.
 */
export const takerContract = {
  taker: {
    take: method({
      input: z.strictObject({ batch: z.array(ParsedRecord).max(1_000) }),
      output: z.object({}),
      failures: [],
    }),
  },
} satisfies Contract;

/** How far a reading is, told unasked. */
export const ImporterProgress = z.object({
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
});
