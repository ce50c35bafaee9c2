import { z } from 'zod';
import { Banner } from './classification.ts';
import { Day, Id, Instant, Line, Prose } from './time.ts';

/** The private office: department, name, records lead. */
export const Office = z.object({
  department: Line,
  name: Line,
  /** The highest marking the laptop may hold. */
  ceiling: Banner,
  recordsLead: z.string().trim().max(200),
});
export type Office = z.infer<typeof Office>;

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
export const Person = PersonDetails.extend({ id: Id });
export type Person = z.infer<typeof Person>;

/** One principal in one post, from – to. `to` is null while it lasts. */
export const TenureDetails = z.object({
  principal: Id,
  post: Line,
  from: Day,
  to: Day.nullable(),
  /** Where the papers that Daybook does not hold are: boxes, submissions, diary, hard copy. */
  elsewhere: Prose,
});
export type TenureDetails = z.infer<typeof TenureDetails>;
export const Tenure = TenureDetails.extend({ id: Id, principalName: z.string() });
export type Tenure = z.infer<typeof Tenure>;

/** How a device is owned and managed (¶15–17). 17a counts as corporately managed for ¶9. */
export const DeviceState = z.enum(['corporate', 'private-managed', 'private-unmanaged']);
export type DeviceState = z.infer<typeof DeviceState>;

export const DeviceDetails = z.object({
  name: Line,
  holder: Id,
  state: DeviceState,
});
export type DeviceDetails = z.infer<typeof DeviceDetails>;
export const Device = DeviceDetails.extend({ id: Id });
export type Device = z.infer<typeof Device>;

export const Known = z.enum(['yes', 'no', 'not-known']);
export type Known = z.infer<typeof Known>;

/** A kind of non-corporate communication channel (¶13); offices can add kinds. */
export const ChannelDetails = z.object({
  name: Line,
  endToEndEncrypted: Known,
  outsideUk: Known,
});
export type ChannelDetails = z.infer<typeof ChannelDetails>;
export const Channel = ChannelDetails.extend({ id: Id });
export type Channel = z.infer<typeof Channel>;
