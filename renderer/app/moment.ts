import { useEffect, useState } from 'react';
import { addDays, dayOf, LONDON, shortWeekday } from '#shared/dates.ts';
import type { Day, Instant } from '#shared/words/time.ts';
import { createZoneClock } from '#shared/wall-time.ts';
import { useServices } from './services.ts';

/** The time, once a minute. */
export const useNow = (): Instant => {
  const { now } = useServices();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
};

const OPENS = { hour: 8, minute: 30, second: 0 } as const;
const isWeekend = (day: Day): boolean => ['Sat', 'Sun'].includes(shortWeekday(day));

const nextWorkingDay = (day: Day): Day => {
  const next = addDays(day, 1);
  return isWeekend(next) ? nextWorkingDay(next) : next;
};

let london: ReturnType<typeof createZoneClock> | undefined;

/** When the office is back: 08:30 in London on the next working day. Bank holidays are not known here. */
export const backAt = (now: Instant): Instant => {
  london ??= createZoneClock(LONDON);
  const [year = 0, month = 1, day = 1] = nextWorkingDay(dayOf(now)).split('-').map(Number);
  return new Date(london({ year, month, day, ...OPENS }).epoch * 1_000).toISOString();
};
