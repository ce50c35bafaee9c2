import { z } from 'zod';
import { DepartureStep } from './departure-step.ts';
import { Id } from './id.ts';
import { Checkpoint } from './journal.ts';
import { Day, Instant } from './time.ts';

/** Somebody’s leaving: the packs that were made for it, and its checklist. */
export const Departure = z.object({
  id: Id,
  tenure: Id,
  person: Id,
  personName: z.string(),
  leavesOn: Day,
  /** From when the post is no longer theirs, where that is known to the minute: chats are split at it. */
  leavesAt: Instant.nullable(),
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
  steps: z.array(DepartureStep),
});
export type Departure = z.infer<typeof Departure>;

/** Whether a departure waits for nothing more: the records officer has its pack. */
export const isReceived = ({ steps }: Pick<Departure, 'steps'>): boolean =>
  steps.some(({ kind, state }) => kind === 'receipt' && state === 'done');
