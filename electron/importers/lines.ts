import { endOfLastLine } from './line-ends.ts';

/** Turns text as it comes into pieces of whole lines, their line ends as they were. */
export interface LineGatherer {
  /** Whole lines that are ready; empty while a line goes on. */
  readonly add: (text: string) => string;
  /** The last line, which may lack its end. */
  readonly end: () => string;
  /** Characters of the line that is still going on. */
  readonly waiting: () => number;
}

/**
 * Gathers whole lines. A line of any length costs no more than its length: what waits is joined
 * once, when its end comes.
 */
export const createLineGatherer = (): LineGatherer => {
  let waiting: string[] = [];
  let length = 0;

  const hold = (text: string): void => {
    if (text === '') return;
    waiting.push(text);
    length += text.length;
  };

  const taken = (): string => {
    const text = waiting.length === 1 ? (waiting[0] ?? '') : waiting.join('');
    waiting = [];
    length = 0;
    return text;
  };

  /** A carriage return that the last piece ended with may belong to a line feed in this one. */
  const joinOpenReturn = (text: string): string => {
    const last = waiting.at(-1);
    if (last === undefined || !last.endsWith('\r')) return text;
    return taken() + text;
  };

  const add = (text: string): string => {
    const all = joinOpenReturn(text);
    const end = endOfLastLine(all);
    if (end === 0) {
      hold(all);
      return '';
    }
    const lines = end === all.length ? all : all.slice(0, end);
    const ready = waiting.length === 0 ? lines : taken() + lines;
    hold(all.slice(end));
    return ready;
  };

  return { add, end: taken, waiting: () => length };
};
