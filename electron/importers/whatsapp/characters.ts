/*
 * Characters that exports sprinkle over their text.
 *
 * Marks (zero-width and direction characters) and odd spaces are looked through when headers and
 * phrases are recognised; what people wrote keeps them. U+200D is never a mark: it joins emoji.
 */

/** Whether a UTF-16 unit is a mark that shows nothing: direction, zero-width, byte order. */
export const isMark = (code: number): boolean =>
  code > 0x200a &&
  (code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff);

/** Whether a UTF-16 unit is a space for the purpose of headers. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x09;

/** First characters of the runs of ten digits that phones write dates with. */
const DIGIT_RUNS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const;

/** The value of a decimal digit of any script that phones write dates with; -1 for anything else. */
export const digitValue = (code: number): number => {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of DIGIT_RUNS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
};

const MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const ODD_SPACES = /[\u00a0\u202f\u2009\t]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const PLAIN = /^[\x20-\x7e\n]*$/;

/** Text as phrases are compared: no marks, ordinary spaces and quotes, no space at the ends. */
export const plainly = (text: string): string =>
  PLAIN.test(text)
    ? text.trim()
    : text
        .replace(MARKS, '')
        .replace(ODD_SPACES, ' ')
        .replace(SINGLE_QUOTES, "'")
        .replace(DOUBLE_QUOTES, '"')
        .trim();

/** A sender's label as it is kept: no marks, ordinary spaces. */
export const tidyLabel = (text: string): string =>
  PLAIN.test(text) ? text.trim() : text.replace(MARKS, '').replace(ODD_SPACES, ' ').trim();

/** Text without the U+200E that the messaging app put in front of it. Other marks are people's own. */
export const withoutLeadingLrm = (text: string): string => {
  let from = 0;
  while (text.charCodeAt(from) === 0x200e) from += 1;
  return from === 0 ? text : text.slice(from);
};

/** Whether text holds direction overrides, which can make it read otherwise than it is written. */
export const hasOverrides = (text: string): boolean => /[\u202d\u202e]/.test(text);

/** Whether a line holds nothing that can be seen. */
export const isBlank = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && !isMark(code)) return false;
  }
  return true;
};

/** A copy that does not keep alive the longer string that it was cut from. */
export const ownCopy = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
