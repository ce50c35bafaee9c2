import { z } from 'zod';
import { Filing, FilingDetails } from '#shared/words/filing.ts';
import { Id } from '#shared/words/id.ts';
import { method } from './define.ts';

/** Where entries are on the government system. */
export const filings = {
  list: method({ input: z.object({ tenure: Id }), output: z.array(Filing), failures: [] }),
  file: method({
    changes: true,
    input: FilingDetails,
    output: Filing,
    failures: ['not-found', 'need-to-know'],
  }),
};
