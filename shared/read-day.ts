import { addDays } from './dates.ts';
import { isDate } from './wall-time.ts';
import type { Day } from '#shared/words/time.ts';

export type DayReading =
  | { readonly ok: true; readonly day: Day; readonly used: number }
  | { readonly ok: false; readonly why: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH_NAMES =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/u;
const WEEKDAY_NAMES =
  /^(sun(day)?|mon(day)?|tue(s(day)?)?|wed(nesday)?|thu(r(s(day)?)?)?|fri(day)?|sat(urday)?)$/u;

/** A day in numbers, as it was typed. It may not exist. */
interface Typed {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ok = (day: Day, used: number): DayReading => ({ ok: true, day, used });
const no = (why: string): DayReading => ({ ok: false, why });
const two = (number: number): string => String(number).padStart(2, '0');
const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const yearOf = (day: Day): number => Number(day.slice(0, 4));

const checked = ({ year, month, day }: Typed, used: number): DayReading => {
  if (month < 1 || month > 12) {
    return no(`There is no month ${month}. Write the day first: 22/11.`);
  }
  return isDate(year, month, day)
    ? ok(`${year}-${two(month)}-${two(day)}`, used)
    : no(`There is no ${day}/${month} in ${year}.`);
};

/** Two digits are this century: nothing that Daybook holds is older. */
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** Without a year, the latest such day that is not after today. */
const latest = (typed: Omit<Typed, 'year'>, today: Day, used: number): DayReading => {
  const thisYear = checked({ ...typed, year: yearOf(today) }, used);
  const isLeapDay = typed.month === 2 && typed.day === 29;
  if (!thisYear.ok && !isLeapDay) return thisYear;
  if (thisYear.ok && thisYear.day <= today) return thisYear;
  return checked({ ...typed, year: yearOf(today) - 1 }, used);
};

const byNumbers = (word: string, today: Day): DayReading | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(word);
  if (iso) return checked({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, 1);
  const parts = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\2?$/u.exec(word);
  if (!parts) return null;
  const [day, month] = [Number(parts[1]), Number(parts[3])];
  return parts[4] === undefined
    ? latest({ month, day }, today, 1)
    : checked({ year: fullYear(parts[4]), month, day }, 1);
};

const byMonthName = (words: readonly string[], today: Day): DayReading | null => {
  const [first = '', second = '', third = ''] = words;
  const dayFirst = MONTH_NAMES.test(second);
  const [dayWord, monthWord] = dayFirst ? [first, second] : [second, first];
  const day = /^(\d{1,2})(st|nd|rd|th)?$/u.exec(dayWord);
  if (!day || !MONTH_NAMES.test(monthWord)) return null;
  const month = MONTHS.indexOf(monthWord.slice(0, 3)) + 1;
  return /^\d{4}$/u.test(third)
    ? checked({ year: Number(third), month, day: Number(day[1]) }, 3)
    : latest({ month, day: Number(day[1]) }, today, 2);
};

const byName = (word: string, today: Day): DayReading | null => {
  if (word === 'today') return ok(today, 1);
  if (word === 'yesterday') return ok(addDays(today, -1), 1);
  if (!WEEKDAY_NAMES.test(word)) return null;
  const wanted = WEEKDAYS.indexOf(word.slice(0, 3));
  return ok(addDays(today, -((weekdayOf(today) - wanted + 7) % 7)), 1);
};

/**
 * The day that the first of these lower-case words name, day first as in the United Kingdom:
 * `22/11`, `22/11/26`, `22 nov`, `22 november 2026`, `2026-11-22`, `yesterday`, `fri`. Null where
 * they name none. A day without a year, or a weekday, is the latest that is not after today.
 */
export const readDay = (words: readonly string[], today: Day): DayReading | null => {
  const [first = '', ...rest] = words;
  const named = byName(first, today);
  if (named && WEEKDAY_NAMES.test(first)) {
    // `Fri 20 Nov`: the weekday only repeats what the date says.
    const full = readDay(rest, today);
    if (full && rest.length > 0) return full.ok ? ok(full.day, full.used + 1) : full;
  }
  return named ?? byNumbers(first, today) ?? byMonthName(words, today);
};

/** One day typed in a field of its own, such as `22 Nov` or `22/11/2026`, as `2026-11-22`. */
export const readDayField = (
  text: string,
  today: Day,
): { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly why: string } => {
  const words = text.trim().toLowerCase().replaceAll(',', ' ').split(/\s+/u);
  const read = readDay(words, today);
  if (!read || (read.ok && read.used < words.length)) {
    return { ok: false, why: 'Write a day, such as 22 November 2026 or 22/11/2026.' };
  }
  return read.ok ? { ok: true, day: read.day } : read;
};
