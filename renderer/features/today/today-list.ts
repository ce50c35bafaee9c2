import { chatsDue, type Due } from '#policy/due.ts';
import { backAt } from '#policy/opening.ts';
import { daysBetween, dayOf } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { EntryTally } from '#shared/words/entry.ts';
import type { Id } from '#shared/words/id.ts';
import type { Instant } from '#shared/words/time.ts';

/** A chat and why it is to be looked at, or not. */
export interface TodayChat {
  readonly chat: Chat;
  readonly due: Due;
}

/** The chats of a tenure as Today shows them. */
export interface TodayList {
  /** What may be lost first comes first. */
  readonly due: readonly TodayChat[];
  readonly notDue: readonly TodayChat[];
}

/** The chats of the day. */
export const todayList = (chats: readonly Chat[], now: Instant): TodayList => {
  const byId = new Map<Id, Chat>(chats.map((chat) => [chat.id, chat]));
  const all = chatsDue(chats, { now, backAt: backAt(now) }).flatMap((due) => {
    const chat = byId.get(due.chat);
    return chat ? [{ chat, due }] : [];
  });
  return {
    due: all.filter(({ due }) => due.state !== 'not-due'),
    notDue: all.filter(({ due }) => due.state === 'not-due'),
  };
};

/** What waits for a person beside the chats. */
export interface Waiting {
  readonly unfiled: number;
  /** Days since the oldest of them was recorded. */
  readonly oldestDays: number;
  readonly untriaged: number;
  /** Messages judged significant on which no entry rests. */
  readonly unlogged: number;
}

/** What waits for a person besides chats. */
export const waitingWork = (
  entries: Pick<EntryTally, 'open' | 'oldestOpen' | 'unlogged'>,
  chats: readonly Pick<Chat, 'untriaged'>[],
  now: Instant,
): Waiting => {
  const { open, oldestOpen, unlogged } = entries;
  return {
    unfiled: open,
    oldestDays: oldestOpen === null ? 0 : Math.max(0, daysBetween(dayOf(oldestOpen), dayOf(now))),
    untriaged: chats.reduce((sum, chat) => sum + chat.untriaged, 0),
    unlogged,
  };
};

/** What a state means, in a word or two that stand beside its colour. */
export const STATE_WORDS: Readonly<Record<Due['state'], string>> = {
  'may-be-losing': 'May be losing',
  'lost-before-back': 'Lost before we are back',
  'look-due': 'Look due',
  'not-due': 'Not due',
};

/** The chat after one in the list, the one before it at the end of it; itself where it stands alone. */
export const chatAfter = (rows: readonly TodayChat[], chat: Id): Id => {
  const at = rows.findIndex((row) => row.chat.id === chat);
  return (rows[at + 1] ?? rows[at - 1])?.chat.id ?? chat;
};
