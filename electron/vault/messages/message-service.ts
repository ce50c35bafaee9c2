import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { Message } from '#shared/words/message.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import { readStoredMember } from '../files/stored-member.ts';
import { peopleByLabel } from '../registers/known-people.ts';
import {
  attachmentPlace,
  messageById,
  messagesAfter,
  messagesBefore,
  messagesByIds,
  type PlacedMessage,
} from './message-store.ts';

interface MessageDeps {
  readonly db: ReadDb;
  readonly files: SealedFiles;
}

/** Larger than this is not shown in the window; it is written out instead. */
const SHOWN_MAX_BYTES = 25 * 1024 * 1024;

/** Messages with their senders' labels resolved to people, at reading time. */
export const withPeople = (db: ReadDb, messages: readonly PlacedMessage[]): Message[] => {
  const known = peopleByLabel(db);
  return messages.map(({ place: _place, ...message }) => ({
    ...message,
    person: message.sender === null ? null : (known.get(message.sender) ?? null),
  }));
};

/** Reading what is held. */
export const createMessageService = ({ db, files }: MessageDeps): AppHandlers['messages'] => ({
  list: ({ chat, after, limit }) => {
    const from = after === null ? null : messageById(db, after);
    if (after !== null && from?.chat !== chat) return err({ code: 'not-found', what: 'message' });
    return ok(withPeople(db, messagesAfter(db, chat, { after: from?.place ?? null, limit })));
  },
  before: ({ message, limit }) => {
    const to = messageById(db, message);
    return to
      ? ok(withPeople(db, messagesBefore(db, to, limit)))
      : err({ code: 'not-found', what: 'message' });
  },
  get: ({ ids }) => ok(withPeople(db, messagesByIds(db, ids))),
  attachment: async ({ message, name }) => {
    const place = attachmentPlace(db, message, name);
    if (!place || place.file === null) return err({ code: 'not-found', what: 'attachment' });
    if ((place.bytes ?? 0) > SHOWN_MAX_BYTES)
      return err({ code: 'file-refused', why: 'It is larger than 25 MB.' });
    const bytes = await readStoredMember(files, place, SHOWN_MAX_BYTES);
    return ok({ name, bytes: new Uint8Array(bytes) });
  },
});
