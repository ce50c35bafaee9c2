import type { DateOrder } from '#shared/words/import.ts';
import { isDate } from '#shared/wall-time.ts';
import type { Era, Header } from './shape.ts';

/** The earliest and latest year that is taken for a year of a chat. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;
/** Years that can only be of the Buddhist calendar, which is 543 ahead. */
const BUDDHIST_FROM = 2440;
const BUDDHIST_AHEAD = 543;
/** Years of the Islamic and Persian calendars fall here. */
const OTHER_CALENDAR_FROM = 1300;
const OTHER_CALENDAR_TO = 1599;

/** The year before the first of each Japanese era. */
const YEAR_ZERO = { reiwa: 2018, heisei: 1988, showa: 1925 } as const;

/** A calendar whose years are turned into ordinary ones, or cannot be. */
export type Calendar = 'gregorian' | 'buddhist' | 'japanese' | 'unknown';

/** The ordinary year of a year as written. Years of two digits are of this century. */
export const yearOf = (written: number, era: Era): number => {
  if (era === 'reiwa' || era === 'heisei' || era === 'showa') return YEAR_ZERO[era] + written;
  if (written < 100) return 2000 + written;
  if (era === 'buddhist' || written >= BUDDHIST_FROM) return written - BUDDHIST_AHEAD;
  return written;
};

/** Which calendar a year belongs to. */
export const calendarOf = (written: number, era: Era): Calendar => {
  if (era === 'reiwa' || era === 'heisei' || era === 'showa') return 'japanese';
  if (era === 'islamic') return 'unknown';
  if (era === 'buddhist' || written >= BUDDHIST_FROM) return 'buddhist';
  if (written >= OTHER_CALENDAR_FROM && written <= OTHER_CALENDAR_TO) return 'unknown';
  return 'gregorian';
};

/** A day that exists. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day that three numbers mean in an order; null where there is no such day. */
export const dayOf = (header: Header, order: DateOrder): CalendarDay | null => {
  const { first, second, third, era } = header;
  const written = order === 'year-month-day' ? first : third;
  const month = order === 'month-day-year' ? first : second;
  const rest = order === 'day-month-year' ? first : second;
  const day = order === 'year-month-day' ? third : rest;
  const year = yearOf(written, era);
  if (year < FIRST_YEAR || year > LAST_YEAR || !isDate(year, month, day)) return null;
  return { year, month, day };
};
