import { dayOf, startOfDay } from '#shared/dates.ts';
import type { DayFacts, DayState, NotedChat } from '#shared/words/day.ts';
import { weekdaysBetween } from '#policy/opening.ts';
import { shownChat } from '../chats/chat-store.ts';
import { looksAt } from '../chats/look-store.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { openEntries } from '../entries/entry-store.ts';
import { chats, tenures } from '../registers/register-kinds.ts';
import { countsOf } from './day-counts.ts';
import { factsOf } from './day-facts.ts';
import { lastClosed, waitingBundles } from './day-store.ts';

/** The newest closing of a day before this one. */
const closedBefore = (
  db: ReadDb,
  tenure: string,
  day: string,
): { readonly day: string; readonly at: string } | null =>
  rowOf<{ day: string; at: string }>(
    db,
    'SELECT day, at FROM closed_day WHERE tenure = ? AND day < ? ORDER BY at DESC LIMIT 1',
    tenure,
    day,
  ) ?? null;

/** How many entries were logged of each chat in a span of time. */
const notedOf = (
  db: ReadDb,
  span: { readonly tenure: string; readonly after: string; readonly until: string },
): NotedChat[] =>
  rowsOf<NotedChat>(
    db,
    `SELECT chat.id AS chat, count(*) AS entries
     FROM entry_listing AS listed JOIN chat ON chat.id = listed.chat
     WHERE listed.tenure = @tenure AND listed.at > @after AND listed.at <= @until
     GROUP BY chat.id ORDER BY chat.id`,
    { ...span },
  );

/** A millisecond before an instant, so that what happens at it is after. */
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** The facts of today as they stand at an instant; null where there is no such tenure. */
export const gatherDay = (db: ReadDb, tenure: string, now: string): DayFacts | null => {
  const principal = tenures.get(db, tenure)?.principal;
  if (principal === undefined) return null;
  const day = dayOf(now);
  const before = closedBefore(db, tenure, day);
  const after = before?.at ?? justBefore(startOfDay(day));
  const ofPrincipal = chats.list(db).filter((chat) => chat.principal === principal);
  return factsOf({
    now,
    before,
    after,
    chats: ofPrincipal.map((chat) => shownChat(db, chat, now)),
    looks: looksAt(db, ofPrincipal),
    noted: notedOf(db, { tenure, after, until: now }),
    counts: countsOf(db, { tenure, principal, after, until: now }),
    open: openEntries(db, tenure),
    bundles: waitingBundles(db, tenure).map(({ id }) => id),
  });
};

/** How the closing of days stands at an instant; null where there is no such tenure. */
export const dayState = (
  db: ReadDb,
  tenure: string,
  now: string,
): Pick<DayState, 'last' | 'since' | 'notClosed' | 'waiting'> | null => {
  const principal = tenures.get(db, tenure)?.principal;
  if (principal === undefined) return null;
  const last = lastClosed(db, tenure, now);
  const after = last?.at ?? justBefore(startOfDay(dayOf(now)));
  return {
    last,
    since: countsOf(db, { tenure, principal, after, until: now }),
    notClosed: last ? [...weekdaysBetween(last.day, dayOf(now))] : [],
    waiting: waitingBundles(db, tenure),
  };
};
