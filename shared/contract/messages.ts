import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { Message } from '#shared/words/message.ts';
import { method } from './define.ts';

/** What was brought in, line by line. */
export const messages = {
  /** Messages of a chat in time order, from a position on. */
  list: method({
    input: z.object({
      chat: Id,
      after: z.string().nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.array(Message),
    failures: ['not-found'],
  }),
  /** Those that stand before one, in time order: the page above it. */
  before: method({
    input: z.object({ message: z.string(), limit: z.number().int().min(1).max(500) }),
    output: z.array(Message),
    failures: ['not-found'],
  }),
  get: method({
    input: z.object({ ids: z.array(z.string()).max(1_000) }),
    output: z.array(Message),
    failures: [],
  }),
  /** One attachment's bytes, for showing an image from memory. At most 25 MB. */
  attachment: method({
    input: z.object({ message: z.string(), name: z.string() }),
    output: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    failures: ['not-found', 'file-refused'],
  }),
};
