import { z } from 'zod';
import { Id } from './id.ts';
import { Instant } from './time.ts';

/** A run of talk: the unit in which people read and sort. */
export const TalkWindow = z.object({
  /** The id of its first message. */
  id: z.string(),
  chat: Id,
  from: Instant,
  to: Instant,
  people: z.array(z.string()),
  messages: z.number().int(),
  untriaged: z.number().int(),
  /** Why a person may want to look: the reasons of suggestions, most frequent first. */
  reasons: z.array(z.string()),
});
export type TalkWindow = z.infer<typeof TalkWindow>;
