import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { Chat, ChatDetails } from '#shared/words/chat.ts';
import type { ReadDb } from '../db/connection.ts';
import type { Journal } from '../journal/journal.ts';
import { sendersOf } from '../messages/message-store.ts';
import { peopleByLabel } from '../registers/known-people.ts';
import type { Held } from '../registers/register.ts';
import { channels, chats, devices, people, tenures } from '../registers/register-kinds.ts';
import { chatLookedAt, noLaterThan } from './chat-acts.ts';
import { shownChat } from './chat-store.ts';

interface ChatDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Conversations: what they are, and what became of each look at them. */
export const createChatService = ({ db, journal, newId, now }: ChatDeps): AppHandlers['chats'] => {
  const shown = (chat: Held<ChatDetails>): Chat =>
    shownChat(db, chat, new Date(now()).toISOString());

  const missing = (details: ChatDetails): string | null => {
    if (!people.get(db, details.principal)) return 'person';
    if (!channels.get(db, details.channel)) return 'channel';
    return details.device !== null && !devices.get(db, details.device) ? 'device' : null;
  };

  return {
    list: ({ tenure }) => {
      const principal = tenure === null ? null : (tenures.get(db, tenure)?.principal ?? '');
      return ok(
        chats
          .list(db)
          .filter((chat) => principal === null || chat.principal === principal)
          .map((chat) => shown(chat)),
      );
    },
    get: ({ id }) => {
      const chat = chats.get(db, id);
      return chat ? ok(shown(chat)) : err({ code: 'not-found', what: 'chat' });
    },
    senders: ({ id }) => {
      if (!chats.get(db, id)) return err({ code: 'not-found', what: 'chat' });
      const known = peopleByLabel(db);
      return ok(
        sendersOf(db, id).map((sender) => ({ ...sender, person: known.get(sender.label) ?? null })),
      );
    },
    add: (details) => {
      const what = missing(details);
      if (what) return err({ code: 'not-found', what });
      const id = newId();
      journal.record(chats.added, { subject: id, body: { details } });
      return ok(shown({ ...details, id }));
    },
    amend: ({ id, details }) => {
      const what = missing(details);
      if (what) return err({ code: 'not-found', what });
      const amended = chats.amend(journal, db, { ...details, id });
      return amended.ok ? ok(shown(amended.value)) : amended;
    },
    look: ({ chat: id, ...look }) => {
      const chat = chats.get(db, id);
      if (!chat) return err({ code: 'not-found', what: 'chat' });
      const upTo = noLaterThan(look.upTo, now());
      journal.record(chatLookedAt, { subject: id, body: { ...look, upTo } });
      return ok(shown(chat));
    },
  };
};
