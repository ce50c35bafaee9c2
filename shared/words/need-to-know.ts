import { z } from 'zod';
import { Id } from './id.ts';
import { Line } from './text.ts';

/**
 * Who needs to know what an entry holds, and why nobody else does: legal privilege, honours, a person's
 * own affairs, market-sensitive. Others see that something is there, and whom to ask; not what.
 */
export const NeedToKnow = z.strictObject({ members: z.array(Id).min(1).max(100), why: Line });
export type NeedToKnow = z.infer<typeof NeedToKnow>;
