/** Turns text as it comes into pieces of whole lines with `\n` between them. */
export interface LineGatherer {
  /** Whole lines that are ready; empty while a line goes on. */
  readonly add: (text: string) => string;
  /** The last line, which may lack its end. */
  readonly end: () => string;
  /** Characters of the line that is still going on. */
  readonly waiting: () => number;
}

const CARRIAGE_RETURNS = /\r+\n?/g;
const CR = 0x0d;

/** CRLF, a lone CR and CR CR LF (a known slip of copying) are each one line end. */
const evenEnds = (text: string): string => {
  if (!text.includes('\r')) return text;
  const even = text.replaceAll('\r\n', '\n');
  if (!even.includes('\r')) return even;
  return even.replace(CARRIAGE_RETURNS, (run) =>
    run.endsWith('\n') ? '\n' : '\n'.repeat(run.length),
  );
};

/**
 * Gathers whole lines. A line of any length costs no more than its length: what waits is joined
 * once, when its end comes.
 */
export const createLineGatherer = (): LineGatherer => {
  let waiting: string[] = [];
  let length = 0;
  /** Carriage returns at the end of the last piece, whose line feed may be in the next. */
  let held = '';

  const hold = (text: string): void => {
    if (text === '') return;
    waiting.push(text);
    length += text.length;
  };

  const add = (text: string): string => {
    let all = held + text;
    held = '';
    let cut = all.length;
    while (cut > 0 && all.charCodeAt(cut - 1) === CR) cut -= 1;
    if (cut < all.length) {
      held = all.slice(cut);
      all = all.slice(0, cut);
    }
    const even = evenEnds(all);
    const last = even.lastIndexOf('\n');
    if (last === -1) {
      hold(even);
      return '';
    }
    const ready =
      waiting.length === 0 ? even.slice(0, last + 1) : waiting.join('') + even.slice(0, last + 1);
    waiting = [];
    length = 0;
    hold(even.slice(last + 1));
    return ready;
  };

  const end = (): string => {
    const ready = waiting.join('') + evenEnds(held);
    waiting = [];
    length = 0;
    held = '';
    return ready;
  };

  return { add, end, waiting: () => length };
};
