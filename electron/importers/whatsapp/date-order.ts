import type { DateOrder, DateOrderDecision } from '#shared/words/import.ts';
import type { Header } from './shape.ts';
import type { Style } from './style.ts';
import { calendarOf, dayOf } from './calendar.ts';

const DAY = 86_400_000;
/** How clear a majority must be before order in time decides. */
const CLEAR = 5;

/** What a file tells of the order of its dates, gathered head by head. */
export interface DateEvidence {
  readonly heads: number;
  /** Heads that only one order can read, by their numbers. */
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** Attachments whose own names carry the day of the record. */
  readonly namesDayFirst: number;
  readonly namesMonthFirst: number;
  /** Times that people's messages jump back by more than a day, in each order. */
  readonly jumpsDayFirst: number;
  readonly jumpsMonthFirst: number;
  readonly latestDayFirst: number;
  readonly latestMonthFirst: number;
  /** Whether the year comes first, and whether numbers below ten carry a nought. */
  readonly yearFirst: boolean;
  readonly padded: boolean;
  /** Dates written one after the other, and how many of them are in a calendar not converted. */
  readonly dates: number;
  readonly unknownCalendar: number;
  readonly calendar: string;
  /** Some of the lines that say day first, and that say month first. */
  readonly dayLines: readonly number[];
  readonly monthLines: readonly number[];
}

/** Gathers evidence on the order of dates. */
export interface DateWitness {
  /** `body`: what was said behind the head, as far as names of files go; null for a notice. */
  readonly hear: (header: Header, line: number, body: string | null) => void;
  readonly evidence: () => DateEvidence;
}

const NAME_DATE =
  /(?:^|[^\d])(?:IMG|VID|AUD|PTT|STK|GIF|DOC|PHOTO|VIDEO|AUDIO|STICKER)-(\d{4})-?(\d{2})-?(\d{2})/;

/** The day that an attachment's name carries. */
const dayInName = (body: string): { year: number; month: number; day: number } | null => {
  if (!body.includes('-20') && !body.includes('-19')) return null;
  const found = NAME_DATE.exec(body.slice(0, 400));
  if (found === null) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
};

const instantOf = (header: Header, order: DateOrder): number | null => {
  const day = dayOf(header, order);
  if (day === null) return null;
  const { hour, minute } = header;
  return Date.UTC(day.year, day.month - 1, day.day, hour, minute);
};

/** Follows one order through a file: how often time jumps back, and how far it reaches. */
const createFollower = (order: DateOrder) => {
  let previous: number | null = null;
  const seen = { jumps: 0, latest: 0 };
  const follow = (header: Header): void => {
    const instant = instantOf(header, order);
    if (instant === null) return;
    if (previous !== null && previous - instant > DAY) seen.jumps += 1;
    if (instant > seen.latest) seen.latest = instant;
    previous = instant;
  };
  return { follow, seen };
};

/**
 * Whether two-digit numbers are year first, as Korean phones write: the first hardly changes and
 * could be a year, the last changes as days do.
 */
const createYearColumn = () => {
  const firsts = new Set<number>();
  const thirds = new Set<number>();
  let long = 0;
  const see = ({ first, third, longYear }: Header): void => {
    if (longYear === 1) long += 1;
    firsts.add(first);
    thirds.add(third);
  };
  const isFirst = (style: Style): boolean => {
    if (style.parts.longYear !== 0) return style.parts.longYear === 1;
    if (long > 0) return true;
    const largest = Math.max(...firsts);
    if (largest > 31) return true;
    if (Math.max(...thirds) > 31) return false;
    return Math.min(...firsts) > 12 && firsts.size <= 3 && thirds.size > 3 * firsts.size;
  };
  return { see, isFirst };
};

/** Whether a number can be a day of the month but not a month. */
const isDayOnly = (number: number): boolean => number > 12 && number <= 31;

/** A witness for one file of one style. Notices are heard for numbers only: they stand out of order. */
export const createDateWitness = (style: Style): DateWitness => {
  const dayFirst = createFollower('day-month-year');
  const monthFirst = createFollower('month-day-year');
  const years = createYearColumn();
  const said = {
    heads: 0,
    dates: 0,
    day: 0,
    month: 0,
    namesDay: 0,
    namesMonth: 0,
    padded: true,
    unknown: 0,
  };
  const dayLines: number[] = [];
  const monthLines: number[] = [];
  let calendar = 'gregorian';
  let serial = -1;

  const hearNumbers = ({ first, second }: Header, line: number): void => {
    if (style.parts.longYear === 1) return;
    if (isDayOnly(first) && second <= 12) {
      said.day += 1;
      if (dayLines.length < 5) dayLines.push(line);
    } else if (isDayOnly(second) && first <= 12) {
      said.month += 1;
      if (monthLines.length < 5) monthLines.push(line);
    }
  };

  const hearName = (header: Header, body: string): void => {
    const named = dayInName(body);
    if (named === null || header.first === header.second) return;
    if (named.day === header.first && named.month === header.second) said.namesDay += 1;
    if (named.month === header.first && named.day === header.second) said.namesMonth += 1;
  };

  /** What a date tells that is not the date of the head before. */
  const hearDate = (header: Header, isSaid: boolean): void => {
    if (isSaid) serial = header.dateSerial;
    said.dates += 1;
    years.see(header);
    if (!header.padded) said.padded = false;
    const kind = calendarOf(header.longYear === 1 ? header.first : header.third, header.era);
    if (kind === 'unknown') said.unknown += 1;
    else if (kind !== 'gregorian') calendar = kind;
    if (!isSaid) return;
    dayFirst.follow(header);
    monthFirst.follow(header);
  };

  return {
    hear: (header, line, body) => {
      said.heads += 1;
      hearNumbers(header, line);
      if (body !== null) hearName(header, body);
      if (header.dateSerial !== serial) hearDate(header, body !== null);
    },
    evidence: () => ({
      heads: said.heads,
      onlyDayFirst: said.day,
      onlyMonthFirst: said.month,
      namesDayFirst: said.namesDay,
      namesMonthFirst: said.namesMonth,
      jumpsDayFirst: dayFirst.seen.jumps,
      jumpsMonthFirst: monthFirst.seen.jumps,
      latestDayFirst: dayFirst.seen.latest,
      latestMonthFirst: monthFirst.seen.latest,
      yearFirst: years.isFirst(style),
      padded: said.padded,
      dates: said.dates,
      unknownCalendar: said.unknown,
      calendar,
      dayLines,
      monthLines,
    }),
  };
};

type Answer = Pick<DateOrderDecision, 'order' | 'by'>;
const dayMonth = (by: DateOrderDecision['by']): Answer => ({ order: 'day-month-year', by });
const monthDay = (by: DateOrderDecision['by']): Answer => ({ order: 'month-day-year', by });

const byNumbers = ({ onlyDayFirst, onlyMonthFirst }: DateEvidence): Answer | null => {
  if (onlyDayFirst === onlyMonthFirst) return null;
  return onlyDayFirst > onlyMonthFirst ? dayMonth('number-above-12') : monthDay('number-above-12');
};

const byNames = ({ namesDayFirst, namesMonthFirst }: DateEvidence): Answer | null => {
  if (namesDayFirst === namesMonthFirst) return null;
  return namesDayFirst > namesMonthFirst
    ? dayMonth('attachment-names')
    : monthDay('attachment-names');
};

const byTime = ({ jumpsDayFirst: day, jumpsMonthFirst: month }: DateEvidence): Answer | null => {
  if (month > 0 && day * CLEAR <= month) return dayMonth('order-in-time');
  if (day > 0 && month * CLEAR <= day) return monthDay('order-in-time');
  return null;
};

const byExportTime = (evidence: DateEvidence, exportedAt: number | null): Answer | null => {
  if (exportedAt === null) return null;
  const limit = exportedAt + DAY;
  const dayLater = evidence.latestDayFirst > limit;
  const monthLater = evidence.latestMonthFirst > limit;
  if (dayLater === monthLater) return null;
  return dayLater ? monthDay('not-in-the-future') : dayMonth('not-in-the-future');
};

const byHint = (evidence: DateEvidence, style: Style): Answer | null => {
  const { halves, longYear, separator } = style.parts;
  if (separator !== '/') return null;
  if (halves && longYear === 0 && !evidence.padded) return monthDay('hint');
  if (longYear === 2 && evidence.padded && !halves) return dayMonth('hint');
  return null;
};

const decide = (evidence: DateEvidence, style: Style, exportedAt: number | null): Answer => {
  if (evidence.yearFirst) return { order: 'year-month-day', by: 'year-first' };
  const { onlyDayFirst, onlyMonthFirst } = evidence;
  if (style.parts.separator === '.' && onlyMonthFirst <= onlyDayFirst) return dayMonth('dots');
  return (
    byNumbers(evidence) ??
    byNames(evidence) ??
    byTime(evidence) ??
    byExportTime(evidence, exportedAt) ??
    byHint(evidence, style) ??
    dayMonth('assumed')
  );
};

/** How the order of dates is found: what people chose, and when the file was made, if known. */
export interface OrderQuestion {
  readonly style: Style;
  readonly chosen: DateOrder | null;
  /** Milliseconds since 1970; null where not known. */
  readonly exportedAt: number | null;
}

/** One order for the whole file, how it was found, and whether the other would read it as well. */
export const decideDateOrder = (
  evidence: DateEvidence,
  question: OrderQuestion,
): DateOrderDecision => {
  const { style, chosen, exportedAt } = question;
  const found = decide(evidence, style, exportedAt);
  const answer: Answer = chosen === null ? found : { order: chosen, by: 'chosen' };
  const { onlyDayFirst, onlyMonthFirst, yearFirst } = evidence;
  const other = answer.order === 'day-month-year' ? onlyDayFirst : onlyMonthFirst;
  return { ...answer, canFlip: !yearFirst && other === 0 };
};
