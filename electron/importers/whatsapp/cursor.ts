import { digitValue, isMark, isSpace } from './characters.ts';

/** A place in a line, and the small steps that the reader of heads takes from it. */
export interface Cursor {
  text: string;
  at: number;
  end: number;
  /** The last number read, and how many digits it had. */
  value: number;
  digits: number;
}

/** A cursor at the beginning of nothing; `at` and `end` are set for each line. */
export const createCursor = (): Cursor => ({ text: '', at: 0, end: 0, value: 0, digits: 0 });

/** The character here, behind any marks; -1 at the end of the line. */
export const skipMarks = (cursor: Cursor): number => {
  const { text, end } = cursor;
  while (cursor.at < end) {
    const code = text.charCodeAt(cursor.at);
    if (!isMark(code)) return code;
    cursor.at += 1;
  }
  return -1;
};

/** The character here, behind any spaces and marks; -1 at the end of the line. */
export const skipSpaces = (cursor: Cursor): number => {
  let code = skipMarks(cursor);
  while (code !== -1 && isSpace(code)) {
    cursor.at += 1;
    code = skipMarks(cursor);
  }
  return code;
};

/** Reads a number of one to four digits of any script. */
export const readNumber = (cursor: Cursor): boolean => {
  cursor.value = 0;
  cursor.digits = 0;
  let digit = digitValue(skipMarks(cursor));
  while (digit !== -1 && cursor.digits < 5) {
    cursor.value = cursor.value * 10 + digit;
    cursor.digits += 1;
    cursor.at += 1;
    digit = digitValue(skipMarks(cursor));
  }
  return cursor.digits > 0 && cursor.digits < 5;
};

/** Steps over one of some words; what it stands for, or null. */
export const readWord = <Meaning>(
  cursor: Cursor,
  words: readonly (readonly [string, Meaning])[],
): Meaning | null => {
  for (const [word, meaning] of words) {
    if (cursor.text.startsWith(word, cursor.at)) {
      cursor.at += word.length;
      return meaning;
    }
  }
  return null;
};
