import { z } from 'zod';
import { Sender } from '#shared/words/chat.ts';
import {
  Assumptions,
  Category,
  DateOrder,
  FileCounts,
  Import,
  ImportWarning,
  Message,
  NotUnderstood,
  ParsedRecord,
} from '#shared/words/message.ts';
import { Id, Instant, Zone } from '#shared/words/time.ts';
import { method } from './define.ts';

/** What a file would yield, shown before anything of it is kept. */
export const ImportPreview = z.object({
  /** Names this preview until it is accepted or let go. */
  preview: Id,
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  chatName: z.string().nullable(),
  assumptions: Assumptions,
  counts: FileCounts,
  /** With a chat chosen: how many are already held. */
  alreadyHeld: z.number().int(),
  newMessages: z.number().int(),
  senders: z.array(Sender),
  first: ParsedRecord.nullable(),
  last: ParsedRecord.nullable(),
  /** The first and last as the other date order would read them; null where it cannot. */
  flipped: z.object({ first: z.string(), last: z.string() }).nullable(),
  warnings: z.array(ImportWarning),
  notUnderstood: z.array(NotUnderstood),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** A run of talk: the unit in which people read and sort. */
export const TalkWindow = z.object({
  /** The id of its first message. */
  id: z.string(),
  chat: Id,
  from: Instant,
  to: Instant,
  people: z.array(z.string()),
  messages: z.number().int(),
  untriaged: z.number().int(),
  /** Why a person may want to look: the reasons of suggestions, most frequent first. */
  reasons: z.array(z.string()),
});
export type TalkWindow = z.infer<typeof TalkWindow>;

export const SuggestionMark = z.object({
  rule: z.string(),
  reason: z.string(),
  /** Places in the text, as pairs of UTF-16 offsets. */
  ranges: z.array(z.tuple([z.number().int(), z.number().int()])),
  alarm: z.boolean(),
});
export type SuggestionMark = z.infer<typeof SuggestionMark>;

export const imports = {
  list: method({ input: z.object({ chat: Id.nullable() }), output: z.array(Import), failures: [] }),
  /** Reads a file that the person chose or dropped. Nothing of it is written. */
  preview: method({
    input: z.object({
      task: Id,
      file: z.string(),
      chat: Id,
      zone: Zone,
      dateOrder: DateOrder.nullable(),
    }),
    output: ImportPreview,
    failures: ['not-found', 'not-an-export', 'file-refused', 'file-unreadable', 'cancelled'],
  }),
  /** The records of a preview, by position, for sorting before anything is kept (mixed chats). */
  records: method({
    input: z.object({
      preview: Id,
      from: z.number().int().min(0),
      limit: z.number().int().min(1).max(2_000),
    }),
    output: z.object({
      total: z.number().int(),
      records: z.array(ParsedRecord.extend({ suggestions: z.array(SuggestionMark) })),
    }),
    failures: ['not-found'],
  }),
  /**
   * Brings it in as one act. An official chat comes in whole (`selected` null); of a mixed chat
   * only the records whose `n` are selected are ever written.
   */
  accept: method({
    changes: true,
    input: z.object({
      task: Id,
      preview: Id,
      selected: z.array(z.number().int().positive()).nullable(),
    }),
    output: Import,
    failures: [
      'not-found',
      'file-changed',
      'file-unreadable',
      'nothing-new',
      'no-space',
      'cancelled',
    ],
  }),
  letGo: method({ input: z.object({ preview: Id }), output: z.object({}), failures: [] }),
};

export const messages = {
  /** Messages of a chat in time order, from a position on. */
  list: method({
    input: z.object({
      chat: Id,
      after: z.string().nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.array(Message),
    failures: ['not-found'],
  }),
  /** Those that stand before one, in time order: the page above it. */
  before: method({
    input: z.object({ message: z.string(), limit: z.number().int().min(1).max(500) }),
    output: z.array(Message),
    failures: ['not-found'],
  }),
  get: method({
    input: z.object({ ids: z.array(z.string()).max(1_000) }),
    output: z.array(Message),
    failures: [],
  }),
  /** One attachment's bytes, for showing an image from memory. At most 25 MB. */
  attachment: method({
    input: z.object({ message: z.string(), name: z.string() }),
    output: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    failures: ['not-found', 'file-refused'],
  }),
};

/** The list of windows holds so many at most; more come as these are sorted. */
export const MOST_WINDOWS = 300;

export const triage = {
  /** Windows of talk that hold something untriaged, oldest first; or all of one chat. */
  windows: method({
    input: z.object({ tenure: Id, chat: Id.nullable(), all: z.boolean() }),
    output: z.array(TalkWindow),
    failures: [],
  }),
  window: method({
    input: z.object({ id: z.string() }),
    output: z.object({
      window: TalkWindow,
      messages: z.array(Message.extend({ suggestions: z.array(SuggestionMark) })),
    }),
    failures: ['not-found'],
  }),
  /** Sorts the messages named, and only those. */
  sort: method({
    changes: true,
    input: z.object({
      messages: z.array(z.string()).min(1).max(10_000),
      category: Category,
      drift: z.boolean().nullable(),
    }),
    output: z.object({ act: Id, sorted: z.number().int() }),
    failures: ['not-found', 'nothing-changed'],
  }),
  /** Takes back the sorting of one act, by the reverse act. */
  undo: method({
    changes: true,
    input: z.object({ act: Id }),
    output: z.object({ act: Id, sorted: z.number().int() }),
    failures: ['not-found', 'nothing-changed'],
  }),
};
