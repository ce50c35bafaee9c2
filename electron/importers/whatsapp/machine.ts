import type { NotUnderstood, ParsedRecord } from '#shared/words/message.ts';
import { isBlank } from './characters.ts';
import { createHeaderReader } from './header.ts';
import { type LineCounts, createLineCounts } from './line-counts.ts';
import type { OpenHead, RecordMaker } from './record-maker.ts';
import type { Style } from './style.ts';

/** Takes a file's text piece by piece and makes its records. */
export interface LineMachine {
  /** Whole lines only, each ended by `\n`; the very last may lack it. */
  readonly take: (text: string) => void;
  readonly end: () => void;
  /** Records made since the last call. */
  readonly records: () => ParsedRecord[];
  readonly counts: LineCounts;
  /** Characters of the longest record so far. */
  readonly longest: () => number;
}

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
  const reader = createHeaderReader();
  const counts = createLineCounts();
  let made: ParsedRecord[] = [];
  let chunk = '';
  let line = 0;
  let longest = 0;
  /** The record being read; null before the first and after a head that is not understood. */
  let open: OpenHead | null = null;
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

  const textUpTo = (to: number): string => {
    if (earlier === null) return chunk.slice(textFrom, to);
    return to === -1 ? earlier : `${earlier}\n${chunk.slice(textFrom, to)}`;
  };

  const close = (text: string): void => {
    if (open === null) return;
    if (text.length > longest) longest = text.length;
    made.push(maker.finish(open, text, linesOfOpen));
    open = null;
  };

  const blankLinesNotUnderstood = (): void => {
    for (let number = line - blanks; number < line; number += 1) {
      counts.notUnderstoodLines += 1;
      onNotUnderstood({ line: number, text: '' });
    }
  };

  /** Blank lines that turned out to stand before something. */
  const settleBlanks = (): void => {
    if (blanks === 0) return;
    if (open !== null) {
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
    settleBlanks();
    close(textUpTo(textTo));
    open = maker.begin(chunk, reader.header, { line, to });
    if (open === null) {
      leave(from, to);
      return;
    }
    counts.firstLines += 1;
    linesOfOpen = 1;
    earlier = null;
    textFrom = open.textFrom;
    textTo = to;
    solidTo = to;
  };

  const goOn = (from: number, to: number): void => {
    settleBlanks();
    if (open === null) {
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
    if (reader.read(chunk, from, to) && reader.header.shape === style.shape) begin(from, to);
    else if (isBlank(chunk, from, to)) {
      blanks += 1;
      textTo = to;
    } else goOn(from, to);
  };

  /** Keeps what the open record has in this piece, before the piece is let go. */
  const carryOver = (): void => {
    if (open !== null) {
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
    let from = 0;
    while (from < text.length) {
      const next = text.indexOf('\n', from);
      const to = next === -1 ? text.length : next;
      takeLine(from, to);
      from = to + 1;
    }
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
