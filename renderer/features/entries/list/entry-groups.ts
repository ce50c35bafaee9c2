import type { Names } from '#renderer/app/names.ts';
import type { RowHeading } from '#renderer/ui/RowTable.tsx';
import { dayOf, weekdayDay } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { EntryGroup, ListedEntry } from '#shared/words/entry-list.ts';

/** How the groups of the log are chosen. */
export const GROUP_WORDS: Readonly<Record<EntryGroup, string>> = {
  day: 'By day',
  theme: 'By theme',
  person: 'By who decided',
  chat: 'By chat',
  channel: 'By channel',
};

type GroupNames = Pick<Names, 'chat' | 'channel'>;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('en-GB');

const HEADINGS: Readonly<
  Record<EntryGroup, (entry: ListedEntry, names: GroupNames) => RowHeading>
> = {
  day: ({ madeAt }) => {
    const day = dayOf(madeAt);
    return { key: day, says: `${weekdayDay(day)} ${day.slice(0, 4)}` };
  },
  theme: ({ theme }) => ({ key: folded(theme), says: theme || 'No theme' }),
  person: ({ decidedBy }) => ({ key: folded(decidedBy), says: decidedBy || 'Nobody named' }),
  chat: ({ chat }, names) => ({ key: chat ?? '', says: names.chat(chat) || 'In no chat' }),
  channel: ({ channel }, names) => ({
    key: channel ?? '',
    says: names.channel(channel) || 'No channel said',
  }),
};

/** What an entry of the log stands under, and how many do, where its entries are in groups. */
export const headingIn =
  (group: EntryGroup, names: GroupNames) =>
  (entry: ListedEntry): RowHeading => {
    const { key, says } = HEADINGS[group](entry, names);
    const { together } = entry;
    return {
      key,
      says: together === undefined ? says : `${says}: ${counted(together, 'entry', 'entries')}`,
    };
  };
