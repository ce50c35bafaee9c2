import { z } from 'zod';

/** How strongly the guidance speaks. It never judges: people do. */
export const Weight = z.enum(['note', 'needs-reason', 'not-permitted']);
export type Weight = z.infer<typeof Weight>;

/** One thing the guidance says of an entry, traceable to its paragraph. */
export const Finding = z.object({
  rule: z.string(),
  paragraph: z.string(),
  says: z.string(),
  weight: Weight,
});
export type Finding = z.infer<typeof Finding>;

/** What the guidance said of an entry, under which policy set. */
export const Assessment = z.object({ policySet: z.string(), findings: z.array(Finding) });
export type Assessment = z.infer<typeof Assessment>;
