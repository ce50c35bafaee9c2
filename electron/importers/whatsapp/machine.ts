import type { NotUnderstood, ParsedRecord } from '#shared/words/import.ts';
import { evenEnds, visitLines } from '../line-ends.ts';
import { isBlank } from './characters.ts';
import { type LineCounts, createLineCounts } from './line-counts.ts';
import { createStyleReader } from './quick-head.ts';
import type { RecordMaker } from './record-maker.ts';
import type { Style } from './style.ts';

/** Takes a file's text piece by piece and makes its records. */
export interface LineMachine {
  /** Whole lines only; the very last may lack its end. */
  readonly take: (text: string) => void;
  readonly end: () => void;
  /** Records made since the last call. */
  readonly records: () => ParsedRecord[];
  readonly counts: LineCounts;
  /** Characters of the longest record so far. */
  readonly longest: () => number;
}

/** What the machine is made of: how a head is read, and what becomes of a record. */
export interface LineMachineParts {
  readonly style: Style;
  readonly maker: RecordMaker;
  /** Told of lines that are part of no record. */
  readonly onNotUnderstood: (line: NotUnderstood) => void;
}

/**
 * The line machine: each line begins a record, goes on with one, is a blank edge of the file, or
 * is not understood. Every line is counted as exactly one of the four.
 *
 * A line in the style of the file whose day or time does not exist is not understood, and neither
 * is what follows it up to the next record: whose it is cannot be known.
 */
export const createLineMachine = (parts: LineMachineParts): LineMachine => {
  const { style, maker, onNotUnderstood } = parts;
  const reader = createStyleReader(style);
  const counts = createLineCounts();
  let made: ParsedRecord[] = [];
  let chunk = '';
  let line = 0;
  let longest = 0;
  /** Whether a record is being read: not before the first, nor after a head not understood. */
  let isOpen = false;
  let linesOfOpen = 0;
  /** Blank lines since the last line with something on it. */
  let blanks = 0;
  /** The open record's text from earlier pieces, and the same without its last blank lines. */
  let earlier: string | null = null;
  let earlierSolid = '';
  /** Its part in this piece, from–to; `solidTo` leaves out blank lines; -1 where it has none. */
  let textFrom = 0;
  let textTo = -1;
  let solidTo = -1;

  /** What the open record has in this piece; only lines that were joined can hold line ends. */
  const here = (to: number): string => {
    const text = chunk.slice(textFrom, to);
    return linesOfOpen === 1 && blanks === 0 ? text : evenEnds(text);
  };

  const textUpTo = (to: number): string => {
    if (earlier === null) return here(to);
    return to === -1 ? earlier : `${earlier}\n${here(to)}`;
  };

  const close = (text: string): void => {
    if (!isOpen) return;
    if (text.length > longest) longest = text.length;
    made.push(maker.finish(text, linesOfOpen, earlier !== null));
    isOpen = false;
  };

  const blankLinesNotUnderstood = (): void => {
    for (let number = line - blanks; number < line; number += 1) {
      counts.notUnderstoodLines += 1;
      onNotUnderstood({ line: number, text: '' });
    }
  };

  /** Blank lines that turned out to stand before something. */
  const settleBlanks = (): void => {
    if (isOpen) {
      counts.continuations += blanks;
      linesOfOpen += blanks;
    } else if (counts.notUnderstoodLines === 0 && counts.firstLines === 0) {
      counts.blankEdges += blanks;
    } else blankLinesNotUnderstood();
    blanks = 0;
  };

  const leave = (from: number, to: number): void => {
    counts.notUnderstoodLines += 1;
    onNotUnderstood({ line, text: chunk.slice(from, to) });
  };

  const begin = (from: number, to: number): void => {
    if (blanks > 0) settleBlanks();
    close(textUpTo(textTo));
    const place = maker.begin(chunk, reader.header, { line, to });
    if (place === -1) {
      leave(from, to);
      return;
    }
    isOpen = true;
    counts.firstLines += 1;
    linesOfOpen = 1;
    earlier = null;
    textFrom = place;
    textTo = to;
    solidTo = to;
  };

  const goOn = (from: number, to: number): void => {
    if (blanks > 0) settleBlanks();
    if (!isOpen) {
      leave(from, to);
      return;
    }
    counts.continuations += 1;
    linesOfOpen += 1;
    textTo = to;
    solidTo = to;
  };

  const takeLine = (from: number, to: number): void => {
    line += 1;
    counts.lines += 1;
    if (reader.read(chunk, from, to)) begin(from, to);
    else if (isBlank(chunk, from, to)) {
      blanks += 1;
      textTo = to;
    } else goOn(from, to);
  };

  /** Keeps what the open record has in this piece, before the piece is let go. */
  const carryOver = (): void => {
    if (isOpen) {
      const whole = textUpTo(textTo);
      if (solidTo !== -1) earlierSolid = blanks === 0 ? whole : textUpTo(solidTo);
      if (whole.length > longest) longest = whole.length;
      earlier = whole;
    }
    textFrom = 0;
    textTo = -1;
    solidTo = -1;
    chunk = '';
  };

  const take = (text: string): void => {
    chunk = text;
    maker.look(text);
    visitLines(text, takeLine);
    carryOver();
  };

  const end = (): void => {
    counts.blankEdges += blanks;
    blanks = 0;
    close(earlierSolid);
  };

  const records = (): ParsedRecord[] => {
    const ready = made;
    made = [];
    return ready;
  };

  return { take, end, records, counts, longest: () => longest };
};
