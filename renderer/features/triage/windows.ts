import type { TalkWindow } from '#shared/words/talk-window.ts';
import { londonWall } from '#renderer/ui/talk/wall.ts';
import { counted, numberText } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import { namesText, spanText } from '#renderer/ui/talk/span-text.ts';
import type { WindowItem } from '#renderer/ui/talk/WindowList.tsx';

const chatName = (chats: readonly Chat[], id: string): string =>
  chats.find((chat) => chat.id === id)?.name ?? '';

/**
 * A window of talk as the list of them shows it: when, who, how much, and why to look; which chat,
 * where windows of several stand together (`chats` is empty where they do not).
 */
export const windowItem = (window: TalkWindow, chats: readonly Chat[]): WindowItem => ({
  id: window.id,
  when: spanText(londonWall(window.from), londonWall(window.to)),
  where: chatName(chats, window.chat),
  who: namesText(window.people, 2),
  howMuch: `${counted(window.messages, 'message')}, ${
    window.untriaged === 0 ? 'all sorted' : `${numberText(window.untriaged)} not sorted`
  }`,
  why: window.reasons.slice(0, 2).join(' · '),
});

/**
 * The window after or before this one in the list. Where this one has left the list because it is
 * sorted, there is no telling its place, so the first that is left comes next.
 */
export const nextWindow = (
  windows: readonly Pick<TalkWindow, 'id'>[],
  current: string,
  by: 1 | -1,
): string | null => {
  const at = windows.findIndex(({ id }) => id === current);
  if (at === -1) return windows[0]?.id ?? null;
  return windows[at + by]?.id ?? null;
};
