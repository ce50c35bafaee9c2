import type { z } from 'zod';
import type { EntryList, EntryQuestion, ListedEntry } from '#shared/words/entry-list.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { meeting, type Part } from './entry-conditions.ts';
import { ordered, unlessWithheld } from './entry-order.ts';
import { IS_OPEN, ofLatestFiling } from './entry-listing.ts';
import { isWithheld, WITHHELD_TITLE } from './need-to-know-store.ts';

type Question = z.output<typeof EntryQuestion>;

const WITHHELD = isWithheld('listed.entry');

const countOf = (db: ReadDb, { sql, values }: Part): number =>
  rowOf<{ entries: number }>(
    db,
    `SELECT count(*) AS entries FROM entry_listing AS listed WHERE ${sql}`,
    ...values,
  )?.entries ?? 0;

interface Place {
  readonly entry: string;
  /** How many stand in its group; null where there are no groups. */
  readonly together: number | null;
}

/** Which entries stand in the part asked for; where there are conditions, how many meet them. */
const placesOf = (
  db: ReadDb,
  question: Question,
): { readonly entries: readonly Place[]; readonly meeting: number } => {
  const { tenure, conditions, from: passed, count } = question;
  const met = meeting(db, tenure, conditions);
  const { from, by, group } = ordered(db, question);
  // Counted while they are looked for; without conditions that would read every row for nothing.
  const counted = conditions.length > 0 ? 'count(*) OVER ()' : '0';
  const together = group === null ? 'NULL' : `count(*) OVER (PARTITION BY ${group})`;
  const places = rowsOf<Place & { readonly meeting: number }>(
    db,
    `SELECT listed.entry, ${counted} AS meeting, ${together} AS together FROM ${from.sql} WHERE ${met.sql}
     ORDER BY ${by}, listed.reference, listed.entry LIMIT ? OFFSET ?`,
    ...from.values,
    ...met.values,
    count,
    passed,
  );
  // A part past the end has no row that could tell.
  const past = places.length === 0 && passed > 0;
  return { entries: places, meeting: past ? countOf(db, met) : (places[0]?.meeting ?? 0) };
};

const listed = (db: ReadDb, { entry, together }: Place): ListedEntry => {
  const row = rowOf<Omit<ListedEntry, 'open' | 'together'> & { readonly open: number }>(
    db,
    `SELECT entry AS id, reference, iif(${WITHHELD}, @withheld, title) AS title, made_at AS madeAt,
       made_zone AS madeZone, iif(${WITHHELD}, '', decided_by) AS decidedBy,
       ${unlessWithheld('chat')} AS chat, ${unlessWithheld('channel')} AS channel,
       iif(${WITHHELD}, '', theme) AS theme, at AS recordedAt,
       iif(${WITHHELD}, NULL, ${ofLatestFiling('reference')}) AS filedAs, ${IS_OPEN} AS open, evidence,
       iif(${WITHHELD}, 'withheld', iif(EXISTS (SELECT 1 FROM need_to_know
         WHERE need_to_know.entry = listed.entry), 'shown', 'none')) AS "limit"
     FROM entry_listing AS listed WHERE entry = @entry`,
    { entry, withheld: WITHHELD_TITLE },
  );
  if (!row) throw new Error('an entry in no list was listed');
  return { ...row, open: row.open === 1, ...(together !== null && { together }) };
};

/** The part of a list that is asked for, from short rows alone. */
export const listEntries = (db: ReadDb, question: Question): EntryList => {
  const places = placesOf(db, question);
  const all = countOf(db, meeting(db, question.tenure, []));
  return {
    entries: places.entries.map((place) => listed(db, place)),
    meeting: question.conditions.length > 0 ? places.meeting : all,
    all,
  };
};

/** The themes of a tenure's entries, in alphabetical order. */
export const themesOf = (db: ReadDb, tenure: string): string[] =>
  rowsOf<{ theme: string }>(
    db,
    `SELECT DISTINCT theme FROM entry_listing AS listed
     WHERE tenure = ? AND theme <> '' AND NOT ${WITHHELD}`,
    tenure,
  )
    .map(({ theme }) => theme)
    .toSorted((a, b) => a.localeCompare(b, 'en-GB'));
