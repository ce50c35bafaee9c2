import { z } from 'zod';
import { Id } from './id.ts';
import { Line } from './text.ts';
import { Instant } from './time.ts';

/** What a member may do. */
export const MemberRole = z.enum(['private-secretary', 'records-lead', 'read-only']);
export type MemberRole = z.infer<typeof MemberRole>;

/** A person of the office with their own sign-in and signing key. */
export const Member = z.object({
  id: Id,
  name: Line,
  role: MemberRole,
  /** Ed25519 public key, base64. */
  publicKey: z.string(),
  joinedAt: Instant,
  revokedAt: Instant.nullable(),
});
export type Member = z.infer<typeof Member>;
