import { z } from 'zod';
import { Banner } from './classification.ts';
import { Line } from './text.ts';

/** The private office: department, name, records lead. */
export const Office = z.object({
  department: Line,
  name: Line,
  /** The highest marking the laptop may hold. */
  ceiling: Banner,
  recordsLead: z.string().trim().max(200),
});
export type Office = z.infer<typeof Office>;
