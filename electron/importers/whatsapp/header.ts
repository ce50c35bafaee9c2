import { digitValue, isMark, isSpace } from './characters.ts';
import { type Half, halfAt } from './meridiem.ts';

/** Calendars other than the ordinary one, as a mark beside the year names them. */
export type Era = 'none' | 'buddhist' | 'reiwa' | 'heisei' | 'showa' | 'islamic' | 'gregorian';

/**
 * What the head of a line says. One object is filled again and again: copy what must be kept.
 */
export interface Header {
  /** What may not change within a file, as one number: brackets, separators, seconds, marks. */
  shape: number;
  /** The three numbers of the date, in the order written. */
  first: number;
  second: number;
  third: number;
  /** Which of them has four digits or an era: 0 none, 1 the first, 2 the third. */
  longYear: number;
  /** Whether every one-digit day and month was written with a leading nought, as far as seen. */
  padded: boolean;
  hour: number;
  minute: number;
  /** -1 where the export does not write seconds. */
  secondOfMinute: number;
  half: Half;
  era: Era;
  /** Where the date and time stand. */
  timeFrom: number;
  timeTo: number;
  /** Where the sender or the notice begins. */
  bodyFrom: number;
}

/** The parts of a shape, for choosing and for telling people. */
export interface Shape {
  readonly close: 'bracket' | 'dash' | 'colon';
  readonly timeFirst: boolean;
  readonly seconds: boolean;
  readonly halves: boolean;
  readonly separator: string;
  readonly longYear: number;
}

const SEPARATORS = ['/', '.', '-', '年', '년'] as const;
/** What may follow the second number where years, months and days are named by signs. */
const SECOND_SIGN: Readonly<Record<string, string>> = { 年: '月', 년: '월' };
const THIRD_SIGN: Readonly<Record<string, string>> = { 年: '日', 년: '일', '.': '.' };
/** Words between date and time. The first is none at all. */
const GLUE = [
  '',
  'klo',
  'kl.',
  'kl',
  'à',
  'às',
  'at',
  'um',
  'alle',
  'om',
  'u',
  'ob',
  'г.',
  'г',
  'в',
  'о',
  'м.',
  'a las',
];
const CLOSES = ['bracket', 'dash', 'colon'] as const;
const ERAS_BEFORE: Readonly<Record<string, Era>> = {
  R: 'reiwa',
  H: 'heisei',
  S: 'showa',
  令和: 'reiwa',
  平成: 'heisei',
  昭和: 'showa',
};
const ERAS_AFTER: Readonly<Record<string, Era>> = {
  BE: 'buddhist',
  'พ.ศ.': 'buddhist',
  AH: 'islamic',
  هـ: 'islamic',
  AD: 'gregorian',
};

/** The parts of a shape number. */
export const shapeOf = (shape: number): Shape => ({
  close: CLOSES[shape & 3] ?? 'dash',
  timeFirst: (shape & 4) !== 0,
  seconds: (shape & 8) !== 0,
  halves: (shape & 16) !== 0,
  separator: SEPARATORS[(shape >> 5) & 7] ?? '/',
  longYear: (shape >> 8) & 3,
});

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const COLON = 0x3a;
const DOT = 0x2e;

const emptyHeader = (): Header => ({
  shape: 0,
  first: 0,
  second: 0,
  third: 0,
  longYear: 0,
  padded: true,
  hour: 0,
  minute: 0,
  secondOfMinute: -1,
  half: 'none',
  era: 'none',
  timeFrom: 0,
  timeTo: 0,
  bodyFrom: 0,
});

/** Reads the head of a line, if it has one of any style. */
export interface HeaderReader {
  readonly header: Header;
  /** Whether the line from–to begins a record; `header` then holds what it says. */
  readonly read: (text: string, from: number, to: number) => boolean;
}

/**
 * A reader for the heads of records, in all the styles that phones write.
 *
 * By character code and without regular expressions: it runs once on every line of a file, and
 * most lines are rejected at their first character. It judges form only: whether such a day exists
 * is asked when the order of day and month is known.
 */
export const createHeaderReader = (): HeaderReader => {
  const header = emptyHeader();
  let text = '';
  let at = 0;
  let end = 0;
  let value = 0;
  let digits = 0;
  let separator = 0;
  let timeSeparator = 0;
  let glue = 0;
  let halves = 0;

  const skipMarks = (): number => {
    let code = text.charCodeAt(at);
    while (isMark(code) && at < end) code = text.charCodeAt((at += 1));
    return at < end ? code : -1;
  };

  const skipSpaces = (): number => {
    let code = skipMarks();
    while (code !== -1 && isSpace(code)) {
      at += 1;
      code = skipMarks();
    }
    return code;
  };

  /** A number of at most four digits. */
  const number = (): boolean => {
    let code = skipMarks();
    value = 0;
    digits = 0;
    let digit = digitValue(code);
    while (digit !== -1 && digits < 5) {
      value = value * 10 + digit;
      digits += 1;
      at += 1;
      code = skipMarks();
      digit = code === -1 ? -1 : digitValue(code);
    }
    return digits > 0 && digits < 5;
  };

  const wordAt = (words: Readonly<Record<string, Era>>): Era | null => {
    for (const word of Object.keys(words)) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return words[word] ?? null;
      }
    }
    return null;
  };

  /** A year, day or month: a number, perhaps with an era before it. */
  const datePart = (place: number): boolean => {
    const code = skipMarks();
    if (place !== 2 && digitValue(code) === -1) {
      const era = wordAt(ERAS_BEFORE);
      if (era === null) return false;
      header.era = era;
      header.longYear = place === 1 ? 1 : 2;
      return number();
    }
    if (!number() || digits === 3) return false;
    if (digits === 4) {
      if (place === 2 || header.longYear !== 0) return false;
      header.longYear = place === 1 ? 1 : 2;
    } else if (digits === 1) header.padded = false;
    return true;
  };

  /** The separator after the first number; it fixes the one after the second. */
  const firstSeparator = (): boolean => {
    separator = SEPARATORS.indexOf(text.charAt(at) as (typeof SEPARATORS)[number]);
    if (separator === -1 || skipMarks() === -1) return false;
    at += 1;
    skipSpaces();
    return true;
  };

  const secondSeparator = (): boolean => {
    const first = SEPARATORS[separator] ?? '/';
    skipMarks();
    if (text.charAt(at) !== (SECOND_SIGN[first] ?? first)) return false;
    at += 1;
    skipSpaces();
    return true;
  };

  /** What may stand behind the last number: a dot or sign, and the era. */
  const dateTail = (): void => {
    const sign = THIRD_SIGN[SEPARATORS[separator] ?? '/'];
    if (sign !== undefined && text.charAt(at) === sign) at += 1;
    const before = at;
    skipSpaces();
    const era = wordAt(ERAS_AFTER);
    if (era === null) at = before;
    else header.era = era;
  };

  const date = (): boolean => {
    if (!datePart(1)) return false;
    header.first = value;
    if (skipMarks() === -1 || !firstSeparator() || !datePart(2)) return false;
    header.second = value;
    if (!secondSeparator() || !datePart(3)) return false;
    header.third = value;
    dateTail();
    return true;
  };

  /** A known word between date and time; leaves the place where it is when there is none. */
  const glueWord = (): void => {
    for (let index = GLUE.length - 1; index > 0; index -= 1) {
      const word = GLUE[index] ?? '';
      const after = text.charCodeAt(at + word.length);
      if (text.startsWith(word, at) && (isSpace(after) || after === 0x2c)) {
        glue |= index << 1;
        at += word.length;
        return;
      }
    }
  };

  /** Comma, spaces and words between the two halves of the head. */
  const joint = (): boolean => {
    const start = at;
    glue = 0;
    for (let comma = 0; comma < 2; comma += 1) {
      const code = skipSpaces();
      if (code === 0x2c || code === 0x60c) {
        glue |= 1;
        at += 1;
        skipSpaces();
      }
      if (comma === 0 && digitValue(text.charCodeAt(at)) === -1) glueWord();
    }
    readHalf();
    return at > start && at < end;
  };

  /** A mark of AM or PM here, or nothing. */
  const readHalf = (): void => {
    const before = at;
    const code = skipSpaces();
    if (code === -1 || code === 0x5d || code === HYPHEN || digitValue(code) !== -1) {
      at = before;
      return;
    }
    const found = halfAt(text, at);
    if (found === null || found.end > end) {
      at = before;
      return;
    }
    at = found.end;
    if (found.half === 'none') return;
    header.half = found.half;
    halves = 1;
  };

  const twoDigits = (): boolean => number() && digits === 2;

  const seconds = (): boolean => {
    if (text.charCodeAt(at) !== timeSeparator || digitValue(text.charCodeAt(at + 1)) === -1)
      return true;
    at += 1;
    if (!twoDigits()) return false;
    header.secondOfMinute = value;
    return true;
  };

  const time = (): boolean => {
    if (!number() || digits > 2) return false;
    header.hour = value;
    timeSeparator = skipMarks();
    if (timeSeparator !== COLON && timeSeparator !== DOT) return false;
    at += 1;
    if (!twoDigits()) return false;
    header.minute = value;
    if (!seconds()) return false;
    if (skipMarks() !== COLON) readHalf();
    return true;
  };

  /** The end of the head: `]`, ` - ` or `: `. Its number in CLOSES, or -1. */
  const close = (bracket: boolean): number => {
    header.timeTo = at;
    let code = skipMarks();
    if (bracket) {
      code = skipSpaces();
      if (code !== 0x5d) return -1;
      at += 1;
    } else if (code === COLON) {
      at += 1;
      if (at < end && !isSpace(text.charCodeAt(at))) return -1;
    } else {
      if (!isSpace(code)) return -1;
      code = skipSpaces();
      if (code !== HYPHEN && code !== EN_DASH) return -1;
      at += 1;
      if (at < end && !isSpace(text.charCodeAt(at))) return -1;
    }
    if (at < end && isSpace(text.charCodeAt(at))) at += 1;
    header.bodyFrom = at;
    return bracket ? 0 : code === COLON ? 2 : 1;
  };

  const timeAndDate = (timeFirst: boolean): boolean =>
    timeFirst ? time() && joint() && date() : date() && joint() && time();

  /** Whether the time comes first: `14:05, …` cannot begin a date. */
  const startsWithTime = (): boolean => {
    let ahead = at;
    while (ahead < end && ahead < at + 3 && digitValue(text.charCodeAt(ahead)) !== -1) ahead += 1;
    return text.charCodeAt(ahead) === COLON;
  };

  const reset = (): void => {
    header.longYear = 0;
    header.padded = true;
    header.secondOfMinute = -1;
    header.half = 'none';
    header.era = 'none';
    halves = 0;
  };

  const read = (line: string, from: number, to: number): boolean => {
    text = line;
    at = from;
    end = to;
    let code = skipMarks();
    const bracket = code === 0x5b;
    if (bracket) {
      at += 1;
      code = skipMarks();
    }
    if (digitValue(code) === -1 && !bracket) return false;
    reset();
    header.timeFrom = at;
    const timeFirst = startsWithTime();
    if (timeFirst && !bracket) return false;
    if (!timeAndDate(timeFirst)) return false;
    const closing = close(bracket);
    if (closing === -1) return false;
    header.shape =
      closing |
      (timeFirst ? 4 : 0) |
      (header.secondOfMinute === -1 ? 0 : 8) |
      (halves << 4) |
      (separator << 5) |
      (header.longYear << 8) |
      ((timeSeparator === DOT ? 1 : 0) << 10) |
      (glue << 11);
    return true;
  };

  return { header, read };
};
