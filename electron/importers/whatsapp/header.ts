import { digitValue, isSpace } from './characters.ts';
import { createCursor, readNumber, readWord, skipMarks, skipSpaces } from './cursor.ts';
import { halfAt } from './meridiem.ts';
import {
  ERAS_AFTER,
  ERAS_BEFORE,
  GLUE,
  type Header,
  SECOND_SIGNS,
  SEPARATORS,
  THIRD_SIGNS,
  emptyHeader,
  shapeNumber,
} from './shape.ts';

const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const COLON = 0x3a;
const DOT = 0x2e;
const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Reads the head of a line, if it has one of any style. */
export interface HeaderReader {
  readonly header: Header;
  /** Whether the line from–to begins a record; `header` then holds what it says. */
  readonly read: (text: string, from: number, to: number) => boolean;
}

/**
 * A reader for the heads of records, in all the styles that phones write.
 *
 * By character code and without regular expressions: most lines are rejected at their first
 * character. It judges form only: whether such a day exists is asked when the order of day and
 * month is known.
 */
export const createHeaderReader = (): HeaderReader => {
  const header = emptyHeader();
  const cursor = createCursor();
  let separator = 0;
  let timeSeparator = 0;
  let glue = 0;
  let halves = false;

  /** A number that is named by an era before it, such as R4. */
  const eraPart = (place: number): boolean => {
    const era = place === 2 ? null : readWord(cursor, ERAS_BEFORE);
    if (era === null) return false;
    header.era = era;
    header.longYear = place === 1 ? 1 : 2;
    return readNumber(cursor);
  };

  const longYear = (place: number): boolean => {
    if (place === 2 || header.longYear !== 0) return false;
    header.longYear = place === 1 ? 1 : 2;
    return true;
  };

  /** A year, day or month. */
  const datePart = (place: number): boolean => {
    if (digitValue(skipMarks(cursor)) === -1) return eraPart(place);
    if (!readNumber(cursor) || cursor.digits === 3) return false;
    if (cursor.digits === 1) header.padded = false;
    return cursor.digits === 4 ? longYear(place) : true;
  };

  /** The separator after the first number; it fixes the one after the second. */
  const firstSeparator = (): boolean => {
    skipMarks(cursor);
    const sign = cursor.text.charAt(cursor.at);
    separator = SEPARATORS.findIndex((one) => one === sign);
    if (separator === -1) return false;
    cursor.at += 1;
    skipSpaces(cursor);
    return true;
  };

  const secondSeparator = (): boolean => {
    const first = SEPARATORS[separator] ?? '/';
    skipMarks(cursor);
    if (cursor.text.charAt(cursor.at) !== (SECOND_SIGNS[first] ?? first)) return false;
    cursor.at += 1;
    skipSpaces(cursor);
    return true;
  };

  /** What may stand behind the last number: a dot or sign, and the era. */
  const dateTail = (): void => {
    const sign = THIRD_SIGNS[SEPARATORS[separator] ?? '/'];
    if (sign !== undefined && cursor.text.charAt(cursor.at) === sign) cursor.at += 1;
    const before = cursor.at;
    skipSpaces(cursor);
    const era = readWord(cursor, ERAS_AFTER);
    if (era === null) cursor.at = before;
    else header.era = era;
  };

  const date = (): boolean => {
    if (!datePart(1)) return false;
    header.first = cursor.value;
    if (!firstSeparator() || !datePart(2)) return false;
    header.second = cursor.value;
    if (!secondSeparator() || !datePart(3)) return false;
    header.third = cursor.value;
    dateTail();
    header.dateSerial += 1;
    return true;
  };

  /** A known word between date and time. */
  const glueWord = (): void => {
    const { text, at } = cursor;
    for (let index = GLUE.length - 1; index > 0; index -= 1) {
      const word = GLUE[index] ?? '';
      const after = text.charCodeAt(at + word.length);
      if (text.startsWith(word, at) && (isSpace(after) || after === COMMA)) {
        glue |= index << 1;
        cursor.at += word.length;
        return;
      }
    }
  };

  const comma = (): void => {
    const code = skipSpaces(cursor);
    if (code !== COMMA && code !== ARABIC_COMMA) return;
    glue |= 1;
    cursor.at += 1;
    skipSpaces(cursor);
  };

  /** A mark of AM or PM here, or nothing. */
  const readHalf = (): void => {
    const before = cursor.at;
    const code = skipSpaces(cursor);
    const found =
      code > 0x60 || (code > 0x40 && code < OPEN) ? halfAt(cursor.text, cursor.at) : null;
    if (found === null || found.end > cursor.end) {
      cursor.at = before;
      return;
    }
    cursor.at = found.end;
    if (found.half === 'none') return;
    header.half = found.half;
    halves = true;
  };

  /** Comma, spaces and words between the two halves of the head. */
  const joint = (): boolean => {
    const start = cursor.at;
    comma();
    if (digitValue(cursor.text.charCodeAt(cursor.at)) === -1) {
      glueWord();
      comma();
      readHalf();
      skipSpaces(cursor);
    }
    return cursor.at > start && cursor.at < cursor.end;
  };

  const twoDigits = (): boolean => readNumber(cursor) && cursor.digits === 2;

  const seconds = (): boolean => {
    const { text, at } = cursor;
    if (text.charCodeAt(at) !== timeSeparator) return true;
    if (digitValue(text.charCodeAt(at + 1)) === -1) return true;
    cursor.at += 1;
    if (!twoDigits()) return false;
    header.secondOfMinute = cursor.value;
    return true;
  };

  const time = (): boolean => {
    header.hourFrom = cursor.at;
    if (!readNumber(cursor) || cursor.digits > 2) return false;
    header.hour = cursor.value;
    timeSeparator = skipMarks(cursor);
    if (timeSeparator !== COLON && timeSeparator !== DOT) return false;
    cursor.at += 1;
    if (!twoDigits()) return false;
    header.minute = cursor.value;
    if (!seconds()) return false;
    if (skipMarks(cursor) !== COLON) readHalf();
    return true;
  };

  const dashOrColon = (): number => {
    let code = skipMarks(cursor);
    const isColon = code === COLON;
    if (!isColon) {
      if (!isSpace(code)) return -1;
      code = skipSpaces(cursor);
      if (code !== HYPHEN && code !== EN_DASH) return -1;
    }
    cursor.at += 1;
    const goesOn = cursor.at < cursor.end;
    if (goesOn && !isSpace(cursor.text.charCodeAt(cursor.at))) return -1;
    return isColon ? 2 : 1;
  };

  const closingBracket = (): number => {
    if (skipSpaces(cursor) !== CLOSE) return -1;
    cursor.at += 1;
    return 0;
  };

  /** The end of the head. Its number in CLOSES, or -1. */
  const close = (bracket: boolean): number => {
    header.timeTo = cursor.at;
    const closing = bracket ? closingBracket() : dashOrColon();
    if (closing === -1) return -1;
    if (cursor.at < cursor.end && isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at += 1;
    header.bodyFrom = cursor.at;
    return closing;
  };

  /** Whether the time comes first: `14:05, …` cannot begin a date. */
  const startsWithTime = (): boolean => {
    const { text, at, end } = cursor;
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
    header.timeFrom = cursor.at;
    halves = false;
    glue = 0;
  };

  const body = (bracket: boolean): boolean => {
    reset();
    const timeFirst = startsWithTime();
    if (timeFirst && !bracket) return false;
    const read = timeFirst ? time() && joint() && date() : date() && joint() && time();
    if (!read) return false;
    const closing = close(bracket);
    if (closing === -1) return false;
    header.shape = shapeNumber({
      close: closing,
      timeFirst,
      seconds: header.secondOfMinute !== -1,
      halves,
      separator,
      longYear: header.longYear,
      dotTime: timeSeparator === DOT,
      glue,
    });
    return true;
  };

  const read = (line: string, from: number, to: number): boolean => {
    cursor.text = line;
    cursor.at = from;
    cursor.end = to;
    const code = skipMarks(cursor);
    if (code === OPEN) {
      cursor.at += 1;
      skipMarks(cursor);
      return body(true);
    }
    return digitValue(code) === -1 ? false : body(false);
  };

  return { header, read };
};
