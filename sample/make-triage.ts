import { counted } from '#shared/plural.ts';
import type { Category, Message } from '#shared/words/message.ts';
import { EXPORTS } from './exports.ts';
import { inOrder, type Making } from './making.ts';
import type { Registers } from './make-registers.ts';
import type { ChatKey } from './plan.ts';
import type { Said } from './said.ts';
import { CHATS } from './chats.ts';
import { held, worked } from './worked.ts';

/** Ids of the messages that entries rest on, by their tags and chats. */
export type Evidence = ReadonlyMap<string, string>;

/** What came of sorting. */
export interface Sorted {
  readonly evidence: Evidence;
  readonly counts: ReadonlyMap<Category, number>;
}

/** Names a tagged line of a chat. */
export const evidenceKey = (chat: ChatKey, tag: string): string => `${chat}/${tag}`;

const PAGE = 500;
/** The last days stay as they came, so that there is something to sort. */
const untriagedFrom = (chat: ChatKey): string =>
  chat === 'bill' || chat === 'pus' || chat === 'brace' ? '2026-11-19' : '2026-11-10';

const messagesOf = async ({ api }: Making, chat: string): Promise<readonly Message[]> => {
  const all: Message[] = [];
  for (;;) {
    const after = all.at(-1)?.id ?? null;
    const page = worked('messages', await api.messages.list({ chat, after, limit: PAGE }));
    all.push(...page);
    if (page.length < PAGE) return all;
  }
};

const keyOf = (label: string, at: string): string => `${label}|${at.slice(0, 16)}`;

/** Each message with the line of the talk that it was. */
const pairUp = (
  messages: readonly Message[],
  made: (typeof EXPORTS)[number],
): readonly (readonly [Message, Said])[] => {
  const waiting = new Map<string, Said[]>();
  for (const said of made.said()) {
    const key = keyOf(made.labelOf(said), said.at);
    waiting.set(key, [...(waiting.get(key) ?? []), said]);
  }
  return messages.flatMap((message) => {
    // An iPhone puts the other party’s name to the notice that begins a chat; nobody said it.
    if (message.kind === 'notice') return [];
    const said = waiting.get(keyOf(message.sender ?? '', message.wall))?.shift();
    return said ? [[message, said] as const] : [];
  });
};

const SORTED: readonly Category[] = ['significant', 'logistical', 'not-selected'];

/** Sorts the messages of the sample as its office did, and finds those that entries rest on. */
export const makeTriage = async (making: Making, { chats }: Registers): Promise<Sorted> => {
  const evidence = new Map<string, string>();
  const counts = new Map<Category, number>();
  const { sort } = making.api.triage;
  const taken = EXPORTS.filter(
    ({ use, chat }, index) =>
      use !== 'offered' && EXPORTS.findLastIndex((other) => other.chat === chat) === index,
  );
  await inOrder(making, { step: 'Sorting', items: taken }, async (made) => {
    const messages = await messagesOf(making, held(chats, made.chat));
    const pairs = pairUp(messages, made);
    for (const [{ id }, { tag }] of pairs) if (tag) evidence.set(evidenceKey(made.chat, tag), id);
    const isMixed = CHATS[made.chat].kind === 'mixed';
    for (const category of SORTED) {
      const ids = pairs
        .filter(([, said]) => said.category === category && said.at < untriagedFrom(made.chat))
        .map(([{ id }]) => id);
      if (ids.length === 0) continue;
      const asked = { messages: ids, category, drift: isMixed ? true : null };
      const { sorted } = worked(made.name, await sort(asked));
      counts.set(category, (counts.get(category) ?? 0) + sorted);
    }
    return `${CHATS[made.chat].name}: ${counted(messages.length, 'record')}`;
  });
  return { evidence, counts };
};
