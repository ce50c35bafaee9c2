import { digitValue, isMark, ownCopy } from './characters.ts';
import { type HeaderReader, createHeaderReader } from './header.ts';
import type { Header, Shape } from './shape.ts';
import type { Style } from './style.ts';

const ZERO = 0x30;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const CLOSE = 0x5d;
const NARROW_SPACE = 0x202f;

/** The value of two ordinary digits at a place; -1 for anything else. */
const twoDigitsAt = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
};

/** Where the body begins behind the end of a head; -1 where there is no such end. */
const afterClose = (text: string, at: number, close: Shape['close']): number => {
  const code = text.charCodeAt(at);
  if (close === 'bracket') return code === CLOSE && text.charCodeAt(at + 1) === SPACE ? at + 2 : -1;
  if (close === 'colon') return code === COLON && text.charCodeAt(at + 1) === SPACE ? at + 2 : -1;
  const isDash = code === SPACE && text.charCodeAt(at + 1) === HYPHEN;
  return isDash && text.charCodeAt(at + 2) === SPACE ? at + 3 : -1;
};

/** Reads ` AM` or ` pm` into a header; where the text goes on, or -1. */
const halfInto = (header: Header, text: string, at: number): number => {
  const space = text.charCodeAt(at);
  if (space !== SPACE && space !== NARROW_SPACE) return -1;
  const letter = text.charCodeAt(at + 1) | 0x20;
  if ((text.charCodeAt(at + 2) | 0x20) !== 0x6d) return -1;
  if (letter !== 0x61 && letter !== 0x70) return -1;
  header.half = letter === 0x61 ? 'am' : 'pm';
  return at + 3;
};

/** Reads the heads of one style. */
export interface StyleReader {
  readonly header: Header;
  readonly read: (text: string, from: number, to: number) => boolean;
}

/**
 * A reader for heads of the file's own style, quick where a head is like the one before.
 *
 * Most records fall on the day of the record above, so the characters up to the hour are the same:
 * those are compared at once and only the time is read. Everything else goes to the full reader,
 * so that both always agree.
 */
export const createStyleReader = (style: Style): StyleReader => {
  const full: HeaderReader = createHeaderReader();
  const { header } = full;
  const { close, seconds, halves, dotTime, timeFirst } = style.parts;
  const separator = dotTime ? 0x2e : COLON;
  /** The characters before the hour of the last head read in full; null before the first. */
  let before: string | null = null;
  let beforeStart = 0;

  const learn = (text: string, from: number): void => {
    if (timeFirst) return;
    beforeStart = header.timeFrom - from;
    before = ownCopy(text.slice(from, header.hourFrom));
  };

  const quickTime = (text: string, hourFrom: number): number => {
    const one = text.charCodeAt(hourFrom + 1) === separator;
    const hour = one ? digitValue(text.charCodeAt(hourFrom)) : twoDigitsAt(text, hourFrom);
    let at = hourFrom + (one ? 1 : 2);
    if (hour === -1 || text.charCodeAt(at) !== separator) return -1;
    const minute = twoDigitsAt(text, at + 1);
    at += 3;
    if (minute === -1) return -1;
    if (seconds) {
      if (text.charCodeAt(at) !== separator) return -1;
      const second = twoDigitsAt(text, at + 1);
      if (second === -1) return -1;
      header.secondOfMinute = second;
      at += 3;
    }
    header.hour = hour;
    header.minute = minute;
    return at;
  };

  const quick = (text: string, from: number, to: number): boolean => {
    if (before === null || !text.startsWith(before, from)) return false;
    const hourFrom = from + before.length;
    let at = quickTime(text, hourFrom);
    if (at !== -1 && halves) at = halfInto(header, text, at);
    if (at === -1) return false;
    const bodyFrom = afterClose(text, at, close);
    if (bodyFrom === -1 || bodyFrom > to) return false;
    header.timeFrom = from + beforeStart;
    header.hourFrom = hourFrom;
    header.timeTo = at;
    header.bodyFrom = bodyFrom;
    return true;
  };

  const slow = (text: string, from: number, to: number): boolean => {
    before = null;
    if (!full.read(text, from, to) || header.shape !== style.shape) return false;
    learn(text, from);
    return true;
  };

  const read = (text: string, from: number, to: number): boolean => {
    let start = from;
    let code = text.charCodeAt(start);
    while (isMark(code) && start < to) code = text.charCodeAt((start += 1));
    const candidate = code < 0x3a ? code > 0x2f : code === 0x5b || code > 0x5ff;
    return candidate && (quick(text, start, to) || slow(text, start, to));
  };

  return { header, read };
};
