import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { JournalLine, Verification } from '#shared/words/journal.ts';
import { Instant } from '#shared/words/time.ts';
import { method } from './define.ts';

/** Who did what when, and whether the chain holds. */
export const journal = {
  list: method({
    input: z.object({ before: Instant.nullable(), limit: z.number().int().min(1).max(500) }),
    output: z.array(JournalLine),
    failures: [],
  }),
  verify: method({
    input: z.object({ task: Id }),
    output: Verification,
    failures: ['cancelled'],
  }),
};
