import { z } from 'zod';
import { Basis, Party } from './entry.ts';
import { Id } from './id.ts';
import { Line } from './text.ts';
import { Instant } from './time.ts';

/** How many entries are logged at once at most. */
export const MOST_IN_LOT = 200;

/** For how many minutes an entry can be taken back by who logged it. */
export const TAKE_BACK_MINUTES = 10;

/**
 * One of several entries that are logged at once. What is null or not said comes from the chat, as
 * in a quick entry; what is said here stands before what the chat would say.
 */
export const LotEntry = z.object({
  title: Line,
  madeAt: Instant,
  learntAt: Instant.nullable(),
  decidedBy: Party.nullable(),
  chat: Id.nullable(),
  channel: Id.nullable(),
  /** Who told the office, where it was in no chat of it. */
  from: z.string().trim().max(200),
  device: Id.nullable(),
  basis: Basis.nullable(),
});
export type LotEntry = z.infer<typeof LotEntry>;
