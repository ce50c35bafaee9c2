import { Text } from '@mantine/core';
import { dayOf, daysBetween } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Names } from '#renderer/app/names.ts';
import type { EntryGroup, ListedEntry } from '#shared/words/entry-list.ts';
import type { Day } from '#shared/words/time.ts';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';

/** Days after which an unfiled entry is shown as ageing. */
const AGEING_DAYS = 3;

/** How long an open entry has waited for filing, in whole days since it was logged. */
export const waitingDays = ({ recordedAt }: Pick<ListedEntry, 'recordedAt'>, today: Day): number =>
  Math.max(0, daysBetween(dayOf(recordedAt), today));

/** What stands under *filed*: the reference, or how long it has waited. */
export const filedWords = (entry: ListedEntry, today: Day): string => {
  if (entry.filedAs === null) {
    const days = waitingDays(entry, today);
    return days === 0 ? 'Not filed, today' : `Not filed, ${counted(days, 'day')}`;
  }
  return entry.open ? `${entry.filedAs}, evidence not` : entry.filedAs;
};

function Filed({ entry, today }: { readonly entry: ListedEntry; readonly today: Day }) {
  const ageing = entry.filedAs === null && waitingDays(entry, today) >= AGEING_DAYS;
  const colour = entry.open ? (ageing ? 'var(--daybook-ageing)' : 'dimmed') : 'inherit';
  return (
    <Text span inherit c={colour}>
      {filedWords(entry, today)}
    </Text>
  );
}

/** Its title; that it is limited stands before what may be read, and in place of what may not. */
function What({ entry: { title, limit } }: { readonly entry: ListedEntry }) {
  if (limit === 'none') return title;
  return limit === 'withheld' ? (
    <Text span inherit c="dimmed">
      {title}
    </Text>
  ) : (
    `Need to know: ${title}`
  );
}

type EntryNames = Pick<Names, 'chat' | 'channel'>;

/** Where it was said: the chat, else the channel. */
export const whereWords = (entry: ListedEntry, names: EntryNames): string =>
  names.chat(entry.chat) || names.channel(entry.channel);

/** What is left of the columns while an entry is shown beside them. */
const BESIDE_PANEL: ReadonlySet<string> = new Set(['reference', 'made', 'title', 'filed']);

/** The columns that there is room for beside the panel of an entry. */
export const besidePanel = <Row,>(columns: readonly Column<Row>[]): readonly Column<Row>[] =>
  columns
    .filter(({ id }) => BESIDE_PANEL.has(id))
    // The first column stands at the edge of the screen, further in.
    .map((column) => (column.id === 'reference' ? { ...column, width: '124px' } : column));

/** Columns that say no more than the headings of the groups. */
const SAID_BY: Partial<Readonly<Record<EntryGroup, string>>> = {
  theme: 'theme',
  person: 'decidedBy',
};

/** The columns without the one that the headings of the groups stand for. */
export const underHeadings = <Row,>(
  columns: readonly Column<Row>[],
  group: EntryGroup | null,
): readonly Column<Row>[] =>
  group === null ? columns : columns.filter(({ id }) => id !== SAID_BY[group]);

/** The columns of the log; its orders have their names. */
export const entryColumns = (names: EntryNames, today: Day): readonly Column<ListedEntry>[] => [
  {
    id: 'reference',
    head: 'Reference',
    width: '104px',
    cell: ({ reference }) => reference,
  },
  {
    id: 'made',
    head: 'Made',
    width: '136px',
    cell: ({ madeAt, madeZone }) => <UkTime at={madeAt} zone={madeZone} />,
  },
  { id: 'title', head: 'What was decided', cell: (entry) => <What entry={entry} /> },
  {
    id: 'decidedBy',
    head: 'Decided by',
    width: '112px',
    cell: ({ decidedBy }) => decidedBy,
  },
  {
    id: 'where',
    head: 'Chat or channel',
    width: '140px',
    cell: (entry) => whereWords(entry, names),
  },
  {
    id: 'theme',
    head: 'Theme',
    width: '120px',
    cell: ({ theme }) => theme,
  },
  {
    id: 'filed',
    head: 'Filed',
    width: '144px',
    cell: (entry) => <Filed entry={entry} today={today} />,
  },
];
