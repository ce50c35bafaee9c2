import { z } from 'zod';
import { Id } from './id.ts';
import { Instant } from './time.ts';

/** A point of the journal that can be compared for ever: acts in total and twenty characters over the heads. */
export const Checkpoint = z.object({
  acts: z.number().int().nonnegative(),
  code: z.string().regex(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** One act of the journal as it is listed. */
export const JournalLine = z.object({
  id: Id,
  at: Instant,
  by: z.string(),
  kind: z.string(),
  subject: Id,
  /** What was done, in a plain sentence. */
  says: z.string(),
  hash: z.string(),
  bodyHeld: z.boolean(),
});
export type JournalLine = z.infer<typeof JournalLine>;

/** What came of verifying the whole chain. */
export const Verification = z.object({
  acts: z.number().int(),
  checkpoint: Checkpoint,
  problems: z.array(z.string()),
  /** True only where every hash, link, signature and the anchor hold. */
  holds: z.boolean(),
});
export type Verification = z.infer<typeof Verification>;
