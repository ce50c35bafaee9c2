import type { Excerpt } from '#shared/words/search.ts';

/** What the index is asked to put before and after each word that it found. */
export const MARK_START = '\u0001';
export const MARK_END = '\u0002';

/** About as much of a text as two lines of the list show. */
const LONGEST = 220;
const BEFORE = 60;

type Range = [number, number];

/**
 * The ranges that the index marked in a text. A text in which the marks themselves stand is shown
 * whole and plain: nobody writes them, and no marks are better than wrong ones.
 */
export const rangesOf = (text: string, marked: string): Range[] => {
  if (text.includes(MARK_START) || text.includes(MARK_END)) return [];
  const ranges: Range[] = [];
  let added = 0;
  for (let at = marked.indexOf(MARK_START); at !== -1; at = marked.indexOf(MARK_START, at)) {
    const end = marked.indexOf(MARK_END, at);
    if (end === -1) break;
    ranges.push([at - added, end - added - 1]);
    added += 2;
    at = end;
  }
  return ranges;
};

/** A place where a cut splits no word, and no pair of surrogates, near to `at`. */
const cutAt = (text: string, at: number, step: 1 | -1): number => {
  let place = at;
  for (let tries = 0; tries < 20 && place > 0 && place < text.length; tries += 1) {
    if (/\s/u.test(text[place - (step === 1 ? 1 : 0)] ?? ' ')) return place;
    place += step;
  }
  const low = text.charCodeAt(at);
  return low >= 0xdc_00 && low <= 0xdf_ff ? at - 1 : at;
};

/** As much of a text as a list shows: from a little before the first word found, each word marked. */
export const excerptOf = (text: string, ranges: readonly Range[]): Excerpt => {
  if (text.length <= LONGEST) return { text, ranges: [...ranges] };
  const first = ranges[0]?.[0] ?? 0;
  const wanted = Math.min(Math.max(0, first - BEFORE), Math.max(0, text.length - LONGEST));
  const from = wanted === 0 ? 0 : cutAt(text, wanted, 1);
  const end = from + LONGEST >= text.length ? text.length : cutAt(text, from + LONGEST, -1);
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, end)}${end < text.length ? '…' : ''}`,
    ranges: ranges
      .filter(([start, stop]) => start >= from && stop <= end)
      .map(([start, stop]): Range => [start + shift, stop + shift]),
  };
};

/** The part of a text from one place to another, with the ranges in it. */
export const partOf = (ranges: readonly Range[], from: number, to: number): Range[] =>
  ranges
    .filter(([start, stop]) => start >= from && stop <= to)
    .map(([start, stop]): Range => [start - from, stop - from]);
