import { Buffer } from 'node:buffer';
import type { EntryDetails } from '#shared/words/entry.ts';

// Filters stand as words of their own in a column of the index beside the text. Asked for in the
// same question as the words they cost next to nothing; asked of another table, line by line, a
// search over a million messages takes a second. Their letters and digits are one token each.

/** What stands for a thing that has an id: `person0190…`. */
const idToken = (word: 'chat' | 'channel' | 'person', id: string): string =>
  `${word}${id.replaceAll('-', '')}`;

/** What stands for a label under which somebody appears: exactly that label, in its own letters. */
const labelToken = (label: string): string => `as${Buffer.from(label, 'utf8').toString('hex')}`;

/** What stands for a chat among this laptop's messages. */
export const chatToken = (chatNo: number): string => `chat${chatNo}`;

/**
 * The tokens of a message, in SQL over its columns: its chat, and the label of who sent it, as
 * `chatToken` and `labelToken` write them. The index takes capitals and small letters as one.
 */
export const MESSAGE_TOKENS = `'chat' || chat_no || coalesce(' as' || hex(sender), '')`;

/** The tokens of an entry: chat, channel, who decided and who took part. */
export const entryTokens = ({ chat, channel, decidedBy, others }: EntryDetails): string =>
  [
    ...(chat === null ? [] : [idToken('chat', chat)]),
    ...(channel === null ? [] : [idToken('channel', channel)]),
    ...[...(decidedBy ? [decidedBy] : []), ...others].map(({ person, name }) =>
      person === null ? labelToken(name) : idToken('person', person),
    ),
  ].join(' ');

/** The tokens by which any of some people are found: in messages by their labels, in entries also by id. */
export const peopleTokens = (
  people: readonly { readonly id: string; readonly labels: readonly string[] }[],
): readonly string[] =>
  people.flatMap(({ id, labels }) => [idToken('person', id), ...labels.map(labelToken)]);

/** The tokens by which entries are found through their chat, and through their channel. */
export const entryChatToken = (chat: string): string => idToken('chat', chat);
export const entryChannelToken = (channel: string): string => idToken('channel', channel);
