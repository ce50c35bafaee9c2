import { z } from 'zod';
import { Id } from '#shared/words/id.ts';

/** What the vault process tells the window unasked. Each payload is parsed on arrival. */
export const events = {
  /** How far long work is. `total` is null where it cannot be known. */
  progress: z.object({
    task: Id,
    what: z.string(),
    done: z.number(),
    total: z.number().nullable(),
  }),
  /** Something was recorded, so lists of these words are stale. */
  changed: z.object({ words: z.array(z.string()) }),
  locked: z.object({ why: z.enum(['asked', 'idle', 'sleep', 'screen-lock', 'ended']) }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<Name extends EventName> = z.infer<Events[Name]>;
