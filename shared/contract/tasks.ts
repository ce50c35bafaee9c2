import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { method } from './define.ts';

/** Long work, named by the window when it asks for it. */
export const tasks = {
  cancel: method({
    input: z.object({ task: Id }),
    output: z.object({}),
    failures: [],
    whileLocked: true,
  }),
};
