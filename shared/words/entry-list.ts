import { z } from 'zod';
import { EntryFlag, EntryKind, EntryRef, Outcome } from './entry.ts';
import { DeviceState } from './device.ts';
import { Id } from './id.ts';
import { Day, Instant, Zone } from './time.ts';

/** Words of an entry that a list can be narrowed by; `words` is all of them in which one would look. */
export const EntryText = z.enum([
  'words',
  'theme',
  'by',
  'person',
  'chat',
  'channel',
  'tag',
  'ref',
  'filed',
]);
export type EntryText = z.infer<typeof EntryText>;

export const EntryState = z.enum([
  'filed',
  'open',
  'amended',
  'incident',
  'sensitive',
  'drift',
  'overtaken',
  'limited',
  'unreported',
]);
export type EntryState = z.infer<typeof EntryState>;

/** What must hold of an entry, or with `not` must not, for it to be listed. */
export const EntryCondition = z.discriminatedUnion('on', [
  /** It contains these words; case and accents do not matter. */
  z.object({ on: z.literal('text'), of: EntryText, has: z.string().max(500), not: z.boolean() }),
  z.object({ on: z.literal('state'), state: EntryState, not: z.boolean() }),
  z.object({ on: z.literal('kind'), among: z.array(EntryKind), not: z.boolean() }),
  z.object({ on: z.literal('outcome'), among: z.array(Outcome), not: z.boolean() }),
  z.object({ on: z.literal('flag'), among: z.array(EntryFlag), not: z.boolean() }),
  /** Null for a device of which nobody has said how it is owned. */
  z.object({ on: z.literal('device'), among: z.array(DeviceState.nullable()), not: z.boolean() }),
  /** The day in London on which it was made. */
  z.object({
    on: z.literal('made'),
    when: z.enum(['after', 'before', 'on']),
    day: Day,
    not: z.boolean(),
  }),
]);
export type EntryCondition = z.infer<typeof EntryCondition>;

/** What a list can be put in the order of. */
export const EntryOrder = z.enum([
  'reference',
  'made',
  'title',
  'decidedBy',
  'where',
  'theme',
  'filed',
]);
export type EntryOrder = z.infer<typeof EntryOrder>;

/** Under what the entries of a list stand together; within it they keep the order asked for. */
export const EntryGroup = z.enum(['day', 'theme', 'person', 'chat', 'channel']);
export type EntryGroup = z.infer<typeof EntryGroup>;

/** A part of the entries of a tenure. Entries that are equal in the order keep that of their references. */
export const EntryQuestion = z.object({
  tenure: Id,
  conditions: z.array(EntryCondition).max(100).default([]),
  order: EntryOrder.default('reference'),
  falling: z.boolean().default(false),
  /** Days from the latest back, unless the order is that of when they were made; else by name, what has none last. */
  group: EntryGroup.nullable().default(null),
  /** How many are passed over, and how many asked for. */
  from: z.number().int().nonnegative().default(0),
  count: z.number().int().positive().max(200).default(200),
});
export type EntryQuestion = z.input<typeof EntryQuestion>;

/** What a list shows of an entry. */
export const ListedEntry = z.object({
  id: Id,
  reference: EntryRef,
  title: z.string(),
  madeAt: Instant,
  madeZone: Zone,
  /** Empty where nobody is named. */
  decidedBy: z.string(),
  chat: Id.nullable(),
  channel: Id.nullable(),
  theme: z.string(),
  recordedAt: Instant,
  /** The reference of its latest filing. */
  filedAs: z.string().nullable(),
  /** Open until it and its evidence are filed. */
  open: z.boolean(),
  /** Messages that are its evidence. */
  evidence: z.number().int(),
  /** How many of the list stand in its group; absent where there are no groups. */
  together: z.number().int().optional(),
  /** Whether it is limited to those who need to know; of what is withheld only that it is there is said. */
  limit: z.enum(['none', 'shown', 'withheld']),
});
export type ListedEntry = z.infer<typeof ListedEntry>;

export const EntryList = z.object({
  /** Those asked for, in order. */
  entries: z.array(ListedEntry),
  /** How many meet the conditions. */
  meeting: z.number().int(),
  /** How many the tenure has. */
  all: z.number().int(),
});
export type EntryList = z.infer<typeof EntryList>;
