import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { Instant } from '#shared/words/time.ts';
import { method } from './define.ts';

/** The copy off the laptop: the encrypted vault in a folder that the department names. */
export const copy = {
  state: method({
    input: z.object({}),
    output: z.object({ folder: z.string().nullable(), copiedAt: Instant.nullable() }),
    failures: [],
  }),
  /** `folder` is a token that main gave for a folder the person chose. */
  make: method({
    input: z.object({ task: Id, folder: z.string().nullable() }),
    output: z.object({ folder: z.string(), copiedAt: Instant, files: z.number().int() }),
    failures: ['not-found', 'no-space', 'cannot-write', 'unsafe-folder', 'cancelled'],
  }),
  /** Makes this laptop's vault from a copy. */
  restore: method({
    input: z.object({ task: Id, folder: z.string() }),
    output: z.object({}),
    failures: ['not-found', 'vault-exists', 'copy-not-whole', 'no-space', 'cancelled'],
    whileLocked: true,
  }),
};
