import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { DateOrder, Import, ImportPreview, ParsedRecord } from '#shared/words/import.ts';
import { SuggestionMark } from '#shared/words/suggestion.ts';
import { Zone } from '#shared/words/time.ts';
import { method } from './define.ts';

/** Bringing in: looked at first, and kept only once it is accepted. */
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
      'not-an-export',
      'file-refused',
      'file-unreadable',
      'nothing-new',
      'no-space',
      'cancelled',
    ],
  }),
  letGo: method({ input: z.object({ preview: Id }), output: z.object({}), failures: [] }),
};
