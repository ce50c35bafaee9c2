import { z } from 'zod';
import { SearchCounts, SearchHit, SearchQuestion, SearchReading } from '#shared/words/search.ts';
import { method } from './define.ts';

/** Looking for words in what is held. A line is never wrong: the answer says how it was read. */
export const search = {
  /**
   * Hits in an order that is the same each time: entries, newest first; then messages by the name of
   * their chat, newest first. `after` is the last hit of the page before.
   */
  find: method({
    input: SearchQuestion.extend({
      after: z.object({ in: z.enum(['entry', 'message']), id: z.string().max(64) }).nullable(),
      limit: z.number().int().min(1).max(200),
    }),
    output: z.object({ reading: SearchReading, hits: z.array(SearchHit), more: z.boolean() }),
    failures: ['not-found'],
  }),
  /** How many there are. Asked beside the first page, which need not wait for it. */
  count: method({ input: SearchQuestion, output: SearchCounts, failures: [] }),
};
