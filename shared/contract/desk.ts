import { z } from 'zod';
import { method } from './define.ts';

/** What a member left on the desk: a draft a form, and how the window was. Outside the journal. */
export const desk = {
  /** Keeps what is being typed in a form, so that it survives a lock; null lets it go. */
  keep: method({
    input: z.object({ form: z.string().max(100), draft: z.string().max(200_000).nullable() }),
    output: z.object({}),
    failures: [],
  }),
  kept: method({
    input: z.object({ form: z.string().max(100) }),
    output: z.object({ draft: z.string().nullable() }),
    failures: [],
  }),
};
