import { addDays } from '#shared/dates.ts';
import type { EntryHit } from '#shared/words/search.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { startOfDay } from './day-bounds.ts';
import { excerptOf, MARK_END, MARK_START, partOf, rangesOf } from './excerpt.ts';
import { matchText } from './match-text.ts';
import { isWithheld } from '../entries/need-to-know-store.ts';
import type { Wanted } from './query.ts';
import type { Scope } from './scope.ts';
import { entryChannelToken, entryChatToken, peopleTokens } from './tokens.ts';

interface Asked {
  readonly tenure: string;
  readonly match: string | null;
  readonly from: string;
  readonly to: string;
}

const instant = (ms: number): string => new Date(ms).toISOString();

/** What the index of entries is asked; null where no entry can be meant. */
const askedOf = (wanted: Wanted | null, scope: Scope): Asked | null => {
  const { tenure, onlyChats, onlyChannels, people, category, from, to } = scope;
  if (category !== null || scope.nothing) return null;
  return {
    tenure,
    match: matchText(
      wanted,
      ['words'],
      [
        ...(onlyChats ? [onlyChats.map(entryChatToken)] : []),
        ...(onlyChannels ? [onlyChannels.map(entryChannelToken)] : []),
        ...people.map(peopleTokens),
      ],
    ),
    from: from === null ? '' : instant(startOfDay(from)),
    to: to === null ? '~' : instant(startOfDay(addDays(to, 1))),
  };
};

const WHERE = `tenure = @tenure AND made_at >= @from AND made_at < @to
  AND NOT ${isWithheld('entry.id')}
  AND (@match IS NULL OR no IN (SELECT rowid FROM entry_fts WHERE entry_fts MATCH @match))`;

/** How many entries are found; all within the limits where no words are wanted. */
export const countEntries = (db: ReadDb, wanted: Wanted | null, scope: Scope): number => {
  const asked = askedOf(wanted, scope);
  if (!asked) return 0;
  const sql = `SELECT count(*) AS hits FROM entry INDEXED BY entry_by_made WHERE ${WHERE}`;
  return rowOf<{ hits: number }>(db, sql, asked)?.hits ?? 0;
};

interface HitRow {
  readonly id: string;
  readonly reference: string;
  readonly details: string;
  readonly words: string;
  readonly marked: string;
}

/** The line of an entry's words, beyond reference and title, in which the first word was found. */
const elsewhereOf = (words: string, ranges: readonly [number, number][], from: number) => {
  const first = ranges.find(([start]) => start >= from);
  if (!first) return null;
  const start = words.lastIndexOf('\n', first[0]) + 1;
  const end = words.indexOf('\n', first[1]);
  const stop = end === -1 ? words.length : end;
  return excerptOf(words.slice(start, stop), partOf(ranges, start, stop));
};

const toHit = ({ id, reference, details, words, marked }: HitRow): EntryHit => {
  const { title, madeAt, madeZone } = JSON.parse(details) as {
    title: string;
    madeAt: string;
    madeZone: string;
  };
  const ranges = rangesOf(words, marked);
  const start = reference.length + 1;
  const end = start + title.length;
  return {
    in: 'entry',
    id,
    reference,
    madeAt,
    madeZone,
    title: { text: title, ranges: partOf(ranges, start, end) },
    excerpt: elsewhereOf(words, ranges, end),
  };
};

/** The rows named, in the order in which they are named. */
const hitsByNo = (db: ReadDb, nos: readonly number[], match: string | null): EntryHit[] => {
  const named = JSON.stringify(nos);
  const columns = 'e.no, e.id, e.reference, e.details, e.words';
  const rows =
    match === null
      ? rowsOf<HitRow & { no: number }>(
          db,
          `SELECT ${columns}, e.words AS marked FROM entry e
           WHERE e.no IN (SELECT value FROM json_each(?))`,
          named,
        )
      : rowsOf<HitRow & { no: number }>(
          db,
          `SELECT ${columns}, highlight(entry_fts, 0, ?, ?) AS marked
           FROM entry_fts JOIN entry e ON e.no = entry_fts.rowid
           WHERE entry_fts MATCH ? AND entry_fts.rowid IN (SELECT value FROM json_each(?))`,
          MARK_START,
          MARK_END,
          match,
          named,
        );
  const byNo = new Map(rows.map((row) => [row.no, row]));
  return nos.flatMap((no) => {
    const row = byNo.get(no);
    return row ? [toHit(row)] : [];
  });
};

/** Where an entry stands among the hits: what is shown after it is less than this. */
export interface EntryPlace {
  readonly madeAt: string;
  readonly reference: string;
  readonly id: string;
}

/** Where an entry stands in the order of the hits, for going on after it. */
export const entryPlace = (db: ReadDb, id: string): EntryPlace | null =>
  rowOf<{ madeAt: string; reference: string; id: string }>(
    db,
    'SELECT made_at AS madeAt, reference, id FROM entry WHERE id = ?',
    id,
  ) ?? null;

/** Entries in which words are found, newest first, after a place. */
export const findEntries = (
  db: ReadDb,
  { wanted, scope }: { readonly wanted: Wanted | null; readonly scope: Scope },
  { after, limit }: { readonly after: EntryPlace | null; readonly limit: number },
): EntryHit[] => {
  const asked = askedOf(wanted, scope);
  if (!asked || limit === 0) return [];
  const nos = rowsOf<{ no: number }>(
    db,
    `SELECT no FROM entry INDEXED BY entry_by_made WHERE ${WHERE}
       AND (@madeAt IS NULL OR (made_at, reference, id) < (@madeAt, @reference, @id))
     ORDER BY made_at DESC, reference DESC, id DESC LIMIT @limit`,
    { ...asked, madeAt: null, reference: null, id: null, ...after, limit },
  ).map(({ no }) => no);
  return hitsByNo(db, nos, asked.match);
};
