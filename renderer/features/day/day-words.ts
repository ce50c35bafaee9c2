import { dayOf, longTime, timeOf, weekdayDay } from '#shared/dates.ts';
import { counted, listText } from '#shared/plural.ts';
import type { ClosedDay, DaySheet } from '#shared/words/day.ts';
import type { Day } from '#shared/words/time.ts';

/** `18:40 by Priya Nandan`, with the day where it is another. */
const whenClosed = ({ day, at, by }: ClosedDay): string =>
  `${dayOf(at) === day ? timeOf(at) : longTime(at)} by ${by}`;

/** That a day was closed before, and that closing it again takes nothing away. */
export const closedBefore = (closed: readonly ClosedDay[]): string =>
  `Closed at ${listText(closed.map(whenClosed))}. Closing it again adds a new sheet; the earlier one stays.`;

/** `Monday 16 November and Tuesday 17 November`; so many, where there are more than five. */
export const daysText = (days: readonly Day[]): string =>
  days.length > 5 ? counted(days.length, 'working day') : listText(days.map(weekdayDay));

/** What the sheet covers, where that is more than the day itself. */
export const coversText = ({ since, notClosed }: DaySheet): string | null => {
  if (since === null) return null;
  const missed =
    notClosed.length === 0
      ? ''
      : ` Nobody closed ${daysText(notClosed)}; what was done then is in this sheet.`;
  return `It covers what was done since ${longTime(since)}, when a day was last closed.${missed}`;
};
