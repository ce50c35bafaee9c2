import type { Basis, EntryDetails, Party } from '#shared/words/entry.ts';
import { blankEntry } from '#shared/blank-entry.ts';
import type { Sight } from '#shared/words/chat.ts';
import type { Message } from '#shared/words/message.ts';
import { LONGEST_PROSE } from '#shared/words/text.ts';
import type { ReadDb } from '../db/connection.ts';
import { messagesByIds } from '../messages/message-store.ts';
import { withPeople } from '../messages/message-service.ts';
import { chats, devices, people, tenures, type HeldChat } from '../registers/register-kinds.ts';

/** How the office comes to know, as the way in which it sees the chat suggests. */
const BASIS: Readonly<Record<Sight, Basis>> = {
  'in-the-group': 'seen',
  forwarded: 'forwarded',
  'phone-handed-over': 'seen',
  told: 'told',
};

/** What an entry starts from. */
export interface DraftSource {
  readonly tenure: string;
  readonly chat: string | null;
  readonly evidence: readonly string[];
  /** Now, as an instant. */
  readonly now: string;
  /** Who decided, where somebody has said so; null is nobody. */
  readonly decidedBy?: Party | null | undefined;
}

const fromChat = (db: ReadDb, chat: HeldChat | null): Partial<EntryDetails> =>
  chat === null
    ? {}
    : {
        basis: BASIS[chat.sight],
        recorderWasIn: chat.sight === 'in-the-group',
        channel: chat.channel,
        chat: chat.id,
        device: chat.device,
        deviceState: chat.device === null ? null : (devices.get(db, chat.device)?.state ?? null),
        timerHours: chat.timerHours,
        drift: chat.kind === 'mixed',
        marking: chat.marking,
      };

const partyOf = (db: ReadDb, id: string | null | undefined): Party | null => {
  const person = id ? people.get(db, id) : null;
  return person ? { person: person.id, name: person.name } : null;
};

/** Who decided, as messages suggest it: the one known person who wrote them, else the principal. */
const deciderOf = (
  db: ReadDb,
  tenure: string,
  messages: readonly Pick<Message, 'person'>[],
): Party | null => {
  const wrote = new Set(messages.map(({ person }) => person));
  const [only] = wrote.size === 1 ? wrote : [];
  return partyOf(db, only) ?? partyOf(db, tenures.get(db, tenure)?.principal);
};

/** People in an exchange that an entry names; the evidence has them all. */
const MOST_OTHERS = 200;

/** What was said, where a field can hold all of it: the record else quotes the evidence itself, never a part of it. */
const wordsOf = (messages: readonly Pick<Message, 'text'>[]): string => {
  const words = messages
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
  return words.length > LONGEST_PROSE ? '' : words;
};

const fromEvidence = (
  db: ReadDb,
  messages: readonly Message[],
  decidedBy: Party | null,
): Partial<EntryDetails> => {
  const first = messages[0];
  if (!first) return {};
  const theirs = messages.filter(({ person }) => person !== null && person === decidedBy?.person);
  const others = new Map(
    messages.flatMap(({ sender, person }) =>
      sender === null || person === decidedBy?.person
        ? []
        : [
            [
              sender,
              { person, name: person === null ? sender : (people.get(db, person)?.name ?? sender) },
            ] as const,
          ],
    ),
  );
  return {
    evidence: messages.map(({ id }) => id),
    // The record quotes them as the words of whoever decided: what others wrote stands in the evidence.
    exactWords: wordsOf(theirs),
    madeAt: (theirs.at(-1) ?? messages.at(-1) ?? first).at,
    basis: 'exported',
    captureMethod: 'export',
    others: [...others.values()].slice(0, MOST_OTHERS),
    drift: messages.some(({ drift }) => drift),
  };
};

/** What an entry starts as: from the tenure, the chat and the messages; the person says the rest. */
export const draftEntry = (db: ReadDb, source: DraftSource): EntryDetails => {
  const messages = withPeople(db, messagesByIds(db, source.evidence));
  const decidedBy =
    source.decidedBy === undefined ? deciderOf(db, source.tenure, messages) : source.decidedBy;
  const chat = source.chat === null ? null : chats.get(db, source.chat);
  const plain: EntryDetails = {
    ...blankEntry(source.now),
    decidedBy,
    // Proposed from the kind: a decision directs work (¶14). People say otherwise where it does not.
    limb: 'direction-of-work',
  };
  const evidence = fromEvidence(db, messages, decidedBy);
  const chatSays = fromChat(db, chat);
  return {
    ...plain,
    ...chatSays,
    ...evidence,
    drift: (chatSays.drift ?? false) || (evidence.drift ?? false),
  };
};
