import type { Entry } from '#shared/words/entry.ts';
import type { EntryNames } from './entry-filter.ts';

export const SORT_COLUMNS = [
  'reference',
  'made',
  'title',
  'decidedBy',
  'where',
  'theme',
  'filed',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface EntrySort {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** Newest first: what was logged last is what people come back to. */
export const FIRST_SORT: EntrySort = { by: 'made', descending: true };

const keyOf = (by: SortColumn, names: EntryNames): ((entry: Entry) => string) => {
  switch (by) {
    case 'reference':
      return ({ reference }) => reference;
    case 'made':
      return ({ madeAt }) => madeAt;
    case 'title':
      return ({ title }) => title;
    case 'decidedBy':
      return ({ decidedBy }) => decidedBy?.name ?? '';
    case 'where':
      return ({ chat, channel }) => names.chat(chat) || names.channel(channel);
    case 'theme':
      return ({ theme }) => theme;
    case 'filed':
      // Unfiled first and oldest first among them: these age.
      return ({ filings, madeAt }) => filings.at(-1)?.filedOn ?? ` ${madeAt}`;
  }
};

const order = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Entries in order; equal ones stay in order of their references, so that nothing jumps. */
export const sortedEntries = (
  entries: readonly Entry[],
  { by, descending }: EntrySort,
  names: EntryNames,
): Entry[] => {
  const key = keyOf(by, names);
  const sign = descending ? -1 : 1;
  return entries.toSorted(
    (a, b) =>
      sign * order.compare(key(a), key(b)) || sign * order.compare(a.reference, b.reference),
  );
};

/** The sort after a press on a column: the other way round, or this column from its natural end. */
export const nextSort = (now: EntrySort, by: SortColumn): EntrySort =>
  now.by === by ? { by, descending: !now.descending } : { by, descending: by === 'made' };
