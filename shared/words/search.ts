import { z } from 'zod';
import { EntryRef } from './entry.ts';
import { Category, Message } from './message.ts';
import { Day, Instant, Zone } from './time.ts';
import { Id } from './id.ts';

/** In what is looked: attachments by their names. */
export const SearchIn = z.enum(['everything', 'entries', 'messages', 'attachments']);
export type SearchIn = z.infer<typeof SearchIn>;

/** What a search is limited to beside its words; null where it is not. */
export const SearchFilter = z.object({
  tenure: Id,
  in: SearchIn,
  person: Id.nullable(),
  chat: Id.nullable(),
  channel: Id.nullable(),
  category: Category.nullable(),
  /** First and last day, both included, in London. */
  from: Day.nullable(),
  to: Day.nullable(),
});
export type SearchFilter = z.infer<typeof SearchFilter>;

/** What is looked for: the line as it was typed, and the filter beside it. */
export const SearchQuestion = z.object({ line: z.string().max(1_000), filter: SearchFilter });
export type SearchQuestion = z.infer<typeof SearchQuestion>;

/** How a line was read, so that nobody trusts a search that looks for something else. */
export const SearchReading = z.object({
  /** A plain sentence; empty where there is nothing to look for. */
  says: z.string(),
  /** What of the line could not be read as it was perhaps meant. */
  notes: z.array(z.string()),
});
export type SearchReading = z.infer<typeof SearchReading>;

/** Part of a text with the words that were found in it, as pairs of UTF-16 offsets. */
export const Excerpt = z.object({
  text: z.string(),
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** A message in which something was found. */
export const MessageHit = Message.pick({
  id: true,
  chat: true,
  wall: true,
  sender: true,
  person: true,
  kind: true,
  category: true,
}).extend({
  in: z.literal('message'),
  excerpt: Excerpt,
  /** Names of its attachments; empty where none was found in. */
  names: Excerpt.nullable(),
});
export type MessageHit = z.infer<typeof MessageHit>;

/** An entry in which something was found. */
export const EntryHit = z.object({
  in: z.literal('entry'),
  id: Id,
  reference: EntryRef,
  madeAt: Instant,
  madeZone: Zone,
  title: Excerpt,
  /** Where else in it words were found; null where only in its title or reference. */
  excerpt: Excerpt.nullable(),
});
export type EntryHit = z.infer<typeof EntryHit>;

/** One thing found. */
export const SearchHit = z.discriminatedUnion('in', [EntryHit, MessageHit]);
export type SearchHit = z.infer<typeof SearchHit>;

/** How much is found in all. */
export const SearchCounts = z.object({
  /** In what was asked for. */
  hits: z.number().int(),
  /** The same words and filter, looked for in each alone. */
  entries: z.number().int(),
  messages: z.number().int(),
  attachments: z.number().int(),
  /** Of the hits, by chat, in the order in which they are shown. */
  byChat: z.array(z.object({ chat: Id, hits: z.number().int() })),
});
export type SearchCounts = z.infer<typeof SearchCounts>;
