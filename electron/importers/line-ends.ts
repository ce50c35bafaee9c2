const CR = 0x0d;
const LF = 0x0a;
const CARRIAGE_RETURNS = /\r+\n?/g;

/**
 * Text with `\n` for every line end. CRLF, a lone CR and CR CR LF (a known slip of copying) are
 * each one line end.
 */
export const evenEnds = (text: string): string => {
  if (!text.includes('\r')) return text;
  const even = text.replaceAll('\r\n', '\n');
  if (!even.includes('\r')) return even;
  return even.replace(CARRIAGE_RETURNS, (run) =>
    run.endsWith('\n') ? '\n' : '\n'.repeat(run.length),
  );
};

/** Where the line end that begins at a carriage return is over. */
const endOfRun = (text: string, at: number): number => {
  let after = at + 1;
  while (text.charCodeAt(after) === CR) after += 1;
  return text.charCodeAt(after) === LF ? after + 1 : at + 1;
};

/** Told of each line: where it begins, and where it ends, without its line end. */
export type LineVisitor = (from: number, to: number) => void;

/** Lines of a text without a carriage return. */
const visitFeeds = (text: string, visit: LineVisitor): void => {
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    visit(from, to);
    from = to + 1;
  }
};

const visitMixed = (text: string, visit: LineVisitor): void => {
  let nextReturn = text.indexOf('\r');
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf('\n', from);
    const lineFeed = feed === -1 ? text.length : feed;
    if (nextReturn !== -1 && nextReturn < lineFeed) {
      visit(from, nextReturn);
      from = endOfRun(text, nextReturn);
      nextReturn = text.indexOf('\r', from);
    } else {
      visit(from, lineFeed);
      from = lineFeed + 1;
    }
  }
};

/**
 * Goes through the lines of a text, whatever their ends, without making strings of them.
 *
 * Two functions on purpose: in one, V8 moves the search for the next carriage return out of its
 * branch and makes it for every line, which is fifty times slower where there is none.
 */
export const visitLines = (text: string, visit: LineVisitor): void => {
  if (text.includes('\r')) visitMixed(text, visit);
  else visitFeeds(text, visit);
};

/** Where the last whole line of a text ends; 0 where there is none. A CR at the very end is open. */
export const endOfLastLine = (text: string): number => {
  const feed = text.lastIndexOf('\n') + 1;
  if (feed > 0) return feed;
  let last = text.length - 1;
  while (last >= 0 && text.charCodeAt(last) === CR) last -= 1;
  return last < 0 ? 0 : text.lastIndexOf('\r', last) + 1;
};
