import type { LookOutcome } from '#shared/words/look.ts';
import type { Chat, ChatDetails } from '#shared/words/chat.ts';
import { rowOf, type ReadDb } from '../db/connection.ts';
import type { Held } from '../registers/register.ts';
import { countUntriaged, lastMessageAt, countMessages } from '../messages/message-store.ts';
import { WAS_SEEN } from './look-store.ts';

interface LookRow {
  readonly up_to: string;
  readonly outcome: LookOutcome;
}

/** A chat's own things with what follows from its messages and looks. */
export const shownChat = (db: ReadDb, chat: Held<ChatDetails>): Chat => {
  const look = rowOf<LookRow>(
    db,
    `SELECT up_to, outcome FROM look
     WHERE chat = ? AND ${WAS_SEEN}
     ORDER BY up_to DESC, act DESC LIMIT 1`,
    chat.id,
  );
  return {
    ...chat,
    messages: countMessages(db, chat.id),
    untriaged: countUntriaged(db, chat.id),
    lastMessageAt: lastMessageAt(db, chat.id),
    lastLook: look ? { at: look.up_to, outcome: look.outcome } : null,
  };
};
