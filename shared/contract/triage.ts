import { z } from 'zod';
import { Id } from '#shared/words/id.ts';
import { Category, Message } from '#shared/words/message.ts';
import { SuggestionMark } from '#shared/words/suggestion.ts';
import { TalkWindow } from '#shared/words/talk-window.ts';
import { method } from './define.ts';

/** The list of windows holds so many at most; more come as these are sorted. */
export const MOST_WINDOWS = 300;

/** Sorting what was brought in. */
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
