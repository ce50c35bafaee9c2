import type { DateOrder, DateOrderDecision, ParsedRecord } from '#shared/words/import.ts';

const ORDERS: Readonly<Record<DateOrder, string>> = {
  'day-month-year': 'day, month, year',
  'month-day-year': 'month, day, year',
  'year-month-day': 'year, month, day',
};

const HOW: Readonly<Record<DateOrderDecision['by'], string>> = {
  'year-first': 'the year stands first',
  dots: 'dates with dots put the day first',
  'number-above-12': 'a number above 12 can only be a day',
  'attachment-names': 'the names of attached files say so',
  'order-in-time': 'only so do the messages follow in time',
  'not-in-the-future': 'otherwise some messages would be in the future',
  hint: 'it is the usual order where this phone was set up',
  assumed: 'nothing in the file tells; the usual order is assumed',
  chosen: 'you chose it',
};

/** `day, month, year`. */
export const orderWords = (order: DateOrder): string => ORDERS[order];

/** How the order of dates was found, in words. */
export const orderReason = ({ by }: DateOrderDecision): string => HOW[by];

/** The other way to read the dates of a file; a year that stands first leaves no choice. */
export const otherOrder = (order: DateOrder): DateOrder | null =>
  ({
    'day-month-year': 'month-day-year' as const,
    'month-day-year': 'day-month-year' as const,
    'year-month-day': null,
  })[order];

const CLOCK_CHANGES = {
  none: '',
  repeated: ' (the clocks went back: this time came twice)',
  skipped: ' (the clocks went forward: this time did not exist)',
} as const;

/** What the preview says about how clocks changed at a record; empty where they did not. */
export const clockWords = ({ clockChange }: Pick<ParsedRecord, 'clockChange'>): string =>
  CLOCK_CHANGES[clockChange];

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size for people: `812 bytes`, `1.4 MB`. Thousands, as file managers count. */
export const sizeText = (bytes: number): string => {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1000 ** step;
  return `${step === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${UNITS[step]}`;
};
