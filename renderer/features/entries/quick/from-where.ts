import type { Chat } from '#shared/words/chat.ts';

/** The third field of a quick entry: a chat of the office, or from whom it came. */
export interface FromWhere {
  readonly chat: string | null;
  readonly from: string;
}

const same = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('en-GB') === b.trim().toLocaleLowerCase('en-GB');

/** What was typed, as a chat where one is called so, else as whom it came from. */
export const fromWhere = (text: string, chats: readonly Pick<Chat, 'id' | 'name'>[]): FromWhere => {
  const chat = chats.find(({ name }) => same(name, text));
  return chat ? { chat: chat.id, from: '' } : { chat: null, from: text.trim() };
};

/** What follows from the third field, said below it. */
export const whereFollows = (
  { chat, from }: FromWhere,
  chats: readonly Pick<Chat, 'id' | 'kind' | 'sight'>[],
): string => {
  if (chat !== null && chats.some(({ id }) => id === chat)) {
    return 'Channel, device, marking and people come from the chat.';
  }
  return from === ''
    ? 'A chat of the office, or who told you.'
    : `No chat is called so: it is recorded as told by ${from}.`;
};
