import { addDays, dayOf, LONDON } from '#shared/dates.ts';
import { createZoneClock } from '#shared/wall-time.ts';
import type { Day, Instant } from '#shared/words/time.ts';

/** When private offices are taken to open, London time. */
const OPENS = { hour: 8, minute: 30, second: 0 } as const;

const isWeekend = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
};

const openingOn = (day: Day): Instant => {
  const at = new Date(`${day}T00:00:00Z`);
  const { epoch } = createZoneClock(LONDON)({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    ...OPENS,
  });
  return new Date(epoch * 1000).toISOString();
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
