import { backAt } from '#policy/opening.ts';
import { addDays, dayOf, longTime, timeOf, weekdayDay } from '#shared/dates.ts';
import { counted, listText } from '#shared/plural.ts';
import type { DayState } from '#shared/words/day.ts';
import type { Day, Instant } from '#shared/words/time.ts';
import type { TodayChat } from './today-list.ts';

/** What is said of work after a closing: enough to know that it is not in the sheet. */
const sinceText = ({ entries, amended, filed, looks, imports }: DayState['since']): string => {
  const done = entries + amended + filed + looks + imports;
  if (done === 0) return '';
  const what = entries > 0 ? `${counted(entries, 'entry', 'entries')} logged` : 'more was recorded';
  return ` Since then ${what}: it is not in that sheet, and the day can be closed again.`;
};

/** When a day was last closed, by whom, and where the journal stood. */
export const lastClosedText = ({ last, since }: DayState, now: Instant): string => {
  if (last === null) return 'No day was closed yet.';
  const { day, at, by, checkpoint } = last;
  const stood = `Checkpoint ${checkpoint.code} after ${counted(checkpoint.acts, 'act')}.`;
  return day === dayOf(now)
    ? `Closed today at ${timeOf(at)} by ${by}. ${stood}${sinceText(since)}`
    : `Last closed ${longTime(at)}, by ${by}. ${stood}`;
};

/** Named where they are few. */
const daysText = (days: readonly Day[]): string =>
  days.length > 5 ? counted(days.length, 'working day') : listText(days.map(weekdayDay));

/** After an absence: which days nobody closed, and that nothing of them is apart. Null where there are none. */
export const catchUpText = ({ last, notClosed }: DayState): string | null =>
  last === null || notClosed.length === 0
    ? null
    : `Nobody closed ${daysText(notClosed)}. What was due then is in this one list; the next sheet goes on from ${longTime(last.at)}.`;

/**
 * That nobody is there before the next working day, where messages will disappear until then. Null
 * where the office is back tomorrow, or nothing is at stake.
 */
export const nobodyText = (due: readonly TodayChat[], now: Instant): string | null => {
  const back = backAt(now);
  const isFar = dayOf(back) > addDays(dayOf(now), 1);
  const isAtStake = due.some(
    ({ due: { state } }) => state === 'may-be-losing' || state === 'lost-before-back',
  );
  return isFar && isAtStake
    ? `Nobody until ${weekdayDay(dayOf(back))}, ${timeOf(back)}: ask the duty private secretary to look, or ask for a longer timer.`
    : null;
};
