import { addDays, addHours, dayOf, timeOf } from '#shared/dates.ts';
import type { Day, Instant } from '#shared/words/time.ts';

/** When private offices are taken to open, London time. */
const OPENS = '08:30';

const isWeekend = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
};

/** Clocks change at one in the morning UTC, so by then the day has only one offset: none, or an hour. */
const openingOn = (day: Day): Instant => {
  const inWinter = `${day}T${OPENS}:00.000Z`;
  return timeOf(inWinter) === OPENS ? inWinter : addHours(inWinter, -1);
};

/** The weekdays after one day and before another: those on which an office is there. */
export const weekdaysBetween = (
  after: Day,
  before: Day,
  closed: readonly Day[] = [],
): readonly Day[] => {
  const days: Day[] = [];
  for (let day = addDays(after, 1); day < before; day = addDays(day, 1)) {
    if (!isWeekend(day) && !closed.includes(day)) days.push(day);
  }
  return days;
};

/**
 * When somebody will be there again: 08:30 in London on the next weekday that is not closed. Which
 * days are closed (bank holidays, recess) is the office's to say; none are built in.
 */
export const backAt = (now: Instant, closed: readonly Day[] = []): Instant => {
  let day = dayOf(now);
  while (isWeekend(day) || closed.includes(day) || Date.parse(openingOn(day)) <= Date.parse(now)) {
    day = addDays(day, 1);
  }
  return openingOn(day);
};
