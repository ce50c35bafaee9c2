import { z } from 'zod';
import { Id } from './id.ts';
import { Line } from './text.ts';

/** Anyone who appears: role, organisation, numbers and handles, external or not. */
export const PersonDetails = z.object({
  name: Line,
  role: z.string().trim().max(200),
  organisation: z.string().trim().max(200),
  external: z.boolean(),
  /** The labels, numbers and handles under which they appear in exports. */
  handles: z.array(Line).max(50),
});
export type PersonDetails = z.infer<typeof PersonDetails>;

/** A person of the register. */
export const Person = PersonDetails.extend({ id: Id });
export type Person = z.infer<typeof Person>;
