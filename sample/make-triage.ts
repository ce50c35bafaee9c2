import { counted } from '#shared/plural.ts';
import type { Category, Message } from '#shared/words/message.ts';
import { inOrder, type Making } from './making.ts';
import type { Registers } from './make-registers.ts';
import type { ChatKey } from './plan.ts';
import { CHATS } from './chats.ts';
import { lineKey, type PlannedExport, type PlannedLine } from './sample-plan.ts';
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

/** Each message with the line of the talk that it was. */
const pairUp = (
  messages: readonly Message[],
  { lines }: PlannedExport,
): readonly (readonly [Message, PlannedLine])[] => {
  const waiting = new Map<string, PlannedLine[]>();
  for (const line of lines) {
    const key = lineKey(line.label, line.at);
    waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  return messages.flatMap((message) => {
    // An iPhone puts the other party’s name to the notice that begins a chat; nobody said it.
    if (message.kind === 'notice') return [];
    const line = waiting.get(lineKey(message.sender ?? '', message.wall))?.shift();
    return line ? [[message, line] as const] : [];
  });
};

const SORTED: readonly Category[] = ['significant', 'logistical', 'not-selected'];

/** Sorts the messages of the sample as its office did, and finds those that entries rest on. */
export const makeTriage = async (making: Making, { chats }: Registers): Promise<Sorted> => {
  const evidence = new Map<string, string>();
  const counts = new Map<Category, number>();
  const { sort } = making.api.triage;
  const { exports } = making.plan;
  const taken = exports.filter(
    ({ use, chat }, index) =>
      use !== 'offered' && exports.findLastIndex((other) => other.chat === chat) === index,
  );
  await inOrder(making, { step: 'Sorting', items: taken }, async (made) => {
    const messages = await messagesOf(making, held(chats, made.chat));
    const pairs = pairUp(messages, made);
    for (const [{ id }, { tag }] of pairs) if (tag) evidence.set(evidenceKey(made.chat, tag), id);
    const isMixed = CHATS[made.chat].kind === 'mixed';
    for (const category of SORTED) {
      const ids = pairs
        .filter(([, line]) => line.category === category && line.at < untriagedFrom(made.chat))
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
