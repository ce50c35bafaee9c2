import type { LookOutcome } from '#shared/words/look.ts';
import type { Chat, ChatDetails } from '#shared/words/chat.ts';
import type { Instant } from '#shared/words/time.ts';
import { rowOf, type ReadDb } from '../db/connection.ts';
import type { Held } from '../registers/register.ts';
import { countUntriaged, lastMessageAt, countMessages } from '../messages/message-store.ts';
import { WAS_SEEN } from './look-store.ts';

interface LookRow {
  readonly up_to: string;
  readonly outcome: LookOutcome;
}

/** Whatever was recorded is before it. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/**
 * A chat's own things with what follows from its messages and looks, as it stands at an instant where
 * that matters. A look that is then still to come was recorded by a clock that ran ahead: it must keep
 * nobody from looking.
 */
export const shownChat = (
  db: ReadDb,
  chat: Held<ChatDetails>,
  now: Instant = END_OF_TIME,
): Chat => {
  const look = rowOf<LookRow>(
    db,
    `SELECT up_to, outcome FROM look
     WHERE chat = ? AND up_to <= ? AND ${WAS_SEEN}
     ORDER BY up_to DESC, act DESC LIMIT 1`,
    chat.id,
    now,
  );
  return {
    ...chat,
    messages: countMessages(db, chat.id),
    untriaged: countUntriaged(db, chat.id),
    lastMessageAt: lastMessageAt(db, chat.id),
    lastLook: look ? { at: look.up_to, outcome: look.outcome } : null,
  };
};
