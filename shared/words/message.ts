import { z } from 'zod';
import { Id } from './id.ts';
import { Instant } from './time.ts';

/** What one record of an export is. A notice is a line the messaging app wrote itself. */
export const RecordKind = z.enum([
  'message',
  'notice',
  'call',
  'deleted',
  'poll',
  'location',
  'view-once',
  'waiting',
]);
export type RecordKind = z.infer<typeof RecordKind>;

/** How exact a time is. */
export const Precision = z.enum(['minute', 'second', 'millisecond']);
export type Precision = z.infer<typeof Precision>;

/** What people decide of a message. What is not government business is *not selected*. */
export const Category = z.enum(['untriaged', 'significant', 'logistical', 'not-selected']);
export type Category = z.infer<typeof Category>;

/** A file that came with a message. */
export const Attachment = z.object({
  name: z.string(),
  /** SHA-256 of the file's bytes, hex; null where the export did not hold it. */
  sha256: z.string().nullable(),
  bytes: z.number().int().nullable(),
});
export type Attachment = z.infer<typeof Attachment>;

/** A message as it is held. */
export const Message = z.object({
  /** Keyed hash: the same message of the same chat has the same id in every import. */
  id: z.string(),
  chat: Id,
  at: Instant,
  /** The wall time with its offset, as imported. */
  wall: z.string(),
  precision: Precision,
  sender: z.string().nullable(),
  person: Id.nullable(),
  text: z.string(),
  kind: RecordKind,
  edited: z.boolean(),
  category: Category,
  drift: z.boolean(),
  attachments: z.array(Attachment),
  omitted: z.array(z.string()),
});
export type Message = z.infer<typeof Message>;
