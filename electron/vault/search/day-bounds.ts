import { LONDON } from '#shared/dates.ts';
import { createZoneClock } from '#shared/wall-time.ts';
import type { Day } from '#shared/words/time.ts';

const london = createZoneClock(LONDON);

/** Milliseconds since 1970 at which a day begins in London. */
export const startOfDay = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return london.at({ year, month, day: date, hour: 0, minute: 0, second: 0 }).epoch * 1_000;
};
