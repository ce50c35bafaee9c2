import type { TalkWindow } from '#shared/words/talk-window.ts';
import { suggest } from '#policy/suggest.ts';
import type { ReadDb } from '../db/connection.ts';
import { messagesAfter, type PlacedMessage } from '../messages/message-store.ts';

/** A silence this long ends a window of talk. */
const SILENCE_MS = 45 * 60_000;
/** A window longer than this is cut, so that it can be read at once. */
const LONGEST = 200;
const PAGE = 500;

/** Messages of one window, in reading order. */
export type Talk = readonly PlacedMessage[];

const isBreak = (before: PlacedMessage, next: PlacedMessage, length: number): boolean =>
  length >= LONGEST || Date.parse(next.at) - Date.parse(before.at) >= SILENCE_MS;

/** A chat's talk cut into windows at silences; the same cuts whatever has been sorted. */
export const talkOf = function* (db: ReadDb, chat: string): Generator<Talk> {
  let after: number | null = null;
  let talk: PlacedMessage[] = [];
  for (;;) {
    const page: PlacedMessage[] = messagesAfter(db, chat, { after, limit: PAGE });
    for (const message of page) {
      const before = talk.at(-1);
      if (before && isBreak(before, message, talk.length)) {
        yield talk;
        talk = [];
      }
      talk.push(message);
    }
    after = page.at(-1)?.place ?? null;
    if (page.length < PAGE) break;
  }
  if (talk.length > 0) yield talk;
};

/** The window of talk that starts with this message. */
export const talkFrom = (db: ReadDb, first: PlacedMessage): Talk => {
  const talk: PlacedMessage[] = [];
  const page = messagesAfter(db, first.chat, { after: first.place - 1, limit: LONGEST + 1 });
  for (const message of page) {
    const before = talk.at(-1);
    if (before && isBreak(before, message, talk.length)) break;
    talk.push(message);
  }
  return talk;
};

const isUntriaged = ({ category, kind }: PlacedMessage): boolean =>
  category === 'untriaged' && kind !== 'notice';

const frequentFirst = (reasons: readonly string[]): string[] => {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([reason]) => reason);
};

/** What the list of windows shows of one; null where it holds nothing. */
export const windowOf = (talk: Talk): TalkWindow | null => {
  const first = talk[0];
  const last = talk.at(-1);
  if (!first || !last) return null;
  const people = new Set(talk.flatMap(({ sender }) => (sender === null ? [] : [sender])));
  const reasons = suggest(talk.filter(isUntriaged).map(({ text }) => text))
    .flat()
    .map(({ reason }) => reason);
  return {
    id: first.id,
    chat: first.chat,
    from: first.at,
    to: last.at,
    people: [...people],
    messages: talk.filter(({ kind }) => kind !== 'notice').length,
    untriaged: talk.filter(isUntriaged).length,
    reasons: frequentFirst(reasons),
  };
};
