import type { z } from 'zod';
import type { EntryOrder, EntryQuestion } from '#shared/words/entry-list.ts';
import type { ReadDb } from '../db/connection.ts';
import { channels, chats } from '../registers/register-kinds.ts';
import type { Part } from './entry-conditions.ts';
import { ofLatestFiling } from './entry-listing.ts';
import { isWithheld } from './need-to-know-store.ts';

type Asked = Pick<z.output<typeof EntryQuestion>, 'group' | 'order' | 'falling'>;

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Where each chat and channel stands among their names: an entry holds the id alone. */
const whereRanks = (db: ReadDb): string =>
  JSON.stringify(
    Object.fromEntries(
      [...chats.list(db), ...channels.list(db)]
        .toSorted((a, b) => collator.compare(a.name, b.name))
        .map(({ id }, rank) => [id, rank]),
    ),
  );

/** Nothing where the entry is kept from whoever reads. */
export const unlessWithheld = (column: string): string =>
  `iif(${isWithheld('listed.entry')}, NULL, ${column})`;

const ORDERS: Readonly<Record<Exclude<EntryOrder, 'where'>, string>> = {
  // A number is put in order as one: the 10,000th of a year comes after the 9,999th.
  reference: `rtrim(listed.reference, '0123456789') @way, length(listed.reference) @way,
    listed.reference @way`,
  made: 'listed.made_at @way',
  title: `${unlessWithheld('listed.title_order')} @way`,
  decidedBy: `${unlessWithheld('listed.by_order')} @way`,
  theme: `${unlessWithheld('listed.theme_order')} @way`,
  // What is not filed comes before what is, and of that what has waited longest.
  filed: `coalesce(${ofLatestFiling('filedOn')}, ' ' || listed.at) @way`,
};

/** The Sunday at whose one o'clock, in universal time, the clocks of London change; EU and UK law alike since 1996. */
const clockChange = (month: '03' | '10'): string =>
  `date(substr(listed.made_at, 1, 4) || '-${month}-25', 'weekday 0') || 'T01:00:00.000Z'`;

/** The day in London on which an entry was made, which no function of SQLite knows. */
const LONDON_DAY = `CASE
  WHEN listed.made_at >= ${clockChange('03')} AND listed.made_at < ${clockChange('10')}
  THEN date(listed.made_at, '+1 hour') ELSE substr(listed.made_at, 1, 10) END`;

/** A column of words in order, after which comes what has none, or none that may be seen. */
const orNone = (column: string): string => {
  const words = `nullif(${unlessWithheld(column)}, '')`;
  return `${words} IS NULL, ${words}`;
};

/** Tables of ranks that an order or a grouping by name needs, each with what is bound in it. */
const ranked = (db: ReadDb, name: string, of: string): Part => ({
  sql: `LEFT JOIN (SELECT key, value FROM json_each(?)) AS ${name} ON ${name}.key = ${of}`,
  values: [whereRanks(db)],
});

interface Ordered {
  readonly joins: readonly Part[];
  readonly by: string;
}

interface Grouped extends Ordered {
  /** What is the same of the entries of one group; null where there are none. */
  readonly of: string | null;
}

const WORDS = { theme: 'listed.theme_order', person: 'listed.by_order' } as const;

const grouped = (db: ReadDb, { group, order, falling }: Asked): Grouped => {
  if (group === null) return { joins: [], by: '', of: null };
  if (group === 'day') {
    const way = order === 'made' && !falling ? 'ASC' : 'DESC';
    return { joins: [], by: `${LONDON_DAY} ${way}, `, of: LONDON_DAY };
  }
  return group === 'chat' || group === 'channel'
    ? {
        joins: [ranked(db, 'grouped', unlessWithheld(`listed.${group}`))],
        by: 'grouped.value IS NULL, grouped.value, ',
        of: 'grouped.value',
      }
    : { joins: [], by: `${orNone(WORDS[group])}, `, of: unlessWithheld(WORDS[group]) };
};

const inOrder = (db: ReadDb, { order, falling }: Asked): Ordered => {
  const way = falling ? 'DESC' : 'ASC';
  return order === 'where'
    ? {
        joins: [ranked(db, 'place', unlessWithheld('coalesce(listed.chat, listed.channel)'))],
        by: `place.value ${way}`,
      }
    : { joins: [], by: ORDERS[order].replaceAll('@way', way) };
};

/** What the rows of a list come from, and the order they are put in: first that of its groups. */
export const ordered = (
  db: ReadDb,
  question: Asked,
): { readonly from: Part; readonly by: string; readonly group: string | null } => {
  const [group, order] = [grouped(db, question), inOrder(db, question)];
  const joins = [...group.joins, ...order.joins];
  return {
    from: {
      sql: ['entry_listing AS listed', ...joins.map(({ sql }) => sql)].join(' '),
      values: joins.flatMap(({ values }) => values),
    },
    by: `${group.by}${order.by}`,
    group: group.of,
  };
};
