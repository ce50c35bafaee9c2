import { z } from 'zod';
import { Checkpoint } from './journal.ts';

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
  /** What the pack says is missing of it, and why; null where it says that it is whole. */
  partial: z.string().nullable(),
});
export type PackCheck = z.infer<typeof PackCheck>;
