import { z } from 'zod';
import { Marking } from './classification.ts';
import { Id } from './id.ts';
import { LookOutcome } from './look.ts';
import { Line } from './text.ts';
import { Instant } from './time.ts';

/**
 * *official*: made for government business; what comes in is kept whole and sorted afterwards.
 * *mixed*: sorted first, in memory; only what is selected is ever written (¶18, ¶35).
 */
export const ChatKind = z.enum(['official', 'mixed']);
export type ChatKind = z.infer<typeof ChatKind>;

/** How the office gets to see a chat. */
export const Sight = z.enum(['in-the-group', 'forwarded', 'phone-handed-over', 'told']);
export type Sight = z.infer<typeof Sight>;

/** A one-to-one or group conversation. */
export const ChatDetails = z.object({
  /** Whose conversation it is. A chat belongs to a principal; a message's tenure follows from its time. */
  principal: Id,
  name: Line,
  channel: Id,
  kind: ChatKind,
  group: z.boolean(),
  sight: Sight,
  /** Hours after which messages disappear; null where no timer runs (¶24). */
  timerHours: z
    .number()
    .int()
    .positive()
    .max(24 * 400)
    .nullable(),
  exportPossible: z.boolean(),
  /** How often it is to be looked at, in days (¶23). */
  lookEveryDays: z.number().int().min(1).max(90),
  device: Id.nullable(),
  members: z.array(Id).max(1_000),
  /** What entries from this chat are marked unless someone says otherwise. */
  marking: Marking,
});
export type ChatDetails = z.infer<typeof ChatDetails>;

/** A chat as it is shown: with what is held of it and when it was last looked at. */
export const Chat = ChatDetails.extend({
  id: Id,
  messages: z.number().int(),
  untriaged: z.number().int(),
  lastMessageAt: Instant.nullable(),
  lastLook: z.object({ at: Instant, outcome: LookOutcome }).nullable(),
});
export type Chat = z.infer<typeof Chat>;

/** Someone who wrote, by the label that exports give them; null for a person where nobody has said who it is. */
export const Sender = z.object({
  label: z.string(),
  messages: z.number().int(),
  person: Id.nullable(),
});
export type Sender = z.infer<typeof Sender>;
