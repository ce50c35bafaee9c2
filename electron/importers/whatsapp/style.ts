import { type HeaderReader, createHeaderReader } from './header.ts';
import { type Shape, shapeOf } from './shape.ts';
import { isBlank } from './characters.ts';

/** Heads that are looked at before one style is chosen for the whole file. */
const HEADS_TO_SEE = 2_000;
/** How many times more heads another style needs than the one that the file begins with. */
const FIRST_LINE_WORTH = 20;

/** The style in which one file writes the heads of its records. */
export interface Style {
  /** The shape that each head must have. */
  readonly shape: number;
  readonly parts: Shape;
  /** Heads of this style and of all styles among those looked at. */
  readonly heads: number;
  readonly allHeads: number;
  /** Lines looked at, and whether the first that is not blank is a head of this style. */
  readonly lines: number;
  readonly beginsFile: boolean;
}

/** Calls back with each line of a text whose line ends are `\n`, until told to stop. */
export const eachLine = (
  text: string,
  visit: (from: number, to: number) => boolean | void,
): void => {
  let from = 0;
  while (from < text.length) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    if (visit(from, to) === false) return;
    from = to + 1;
  }
};

interface Tally {
  readonly heads: Map<number, number>;
  all: number;
  lines: number;
  first: number | null;
  sawFirstLine: boolean;
}

const count = (
  tally: Tally,
  reader: HeaderReader,
  line: { text: string; from: number; to: number },
): void => {
  tally.lines += 1;
  const { text, from, to } = line;
  if (isBlank(text, from, to)) return;
  const isHead = reader.read(text, from, to);
  if (isHead) {
    const { shape } = reader.header;
    tally.heads.set(shape, (tally.heads.get(shape) ?? 0) + 1);
    tally.all += 1;
    if (!tally.sawFirstLine) tally.first = shape;
  }
  tally.sawFirstLine = true;
};

const mostFrequent = (
  heads: ReadonlyMap<number, number>,
): { shape: number; heads: number } | null => {
  let best: { shape: number; heads: number } | null = null;
  for (const [shape, number] of heads) {
    if (best === null || number > best.heads) best = { shape, heads: number };
  }
  return best;
};

/**
 * The one style of a file; null where no line is a head of any style.
 *
 * A file begins with a record, so the style of its first line counts for much: a long chat pasted
 * into one message does not take the file over. Lines of any other style are then text.
 */
export const chooseStyle = (texts: readonly string[]): Style | null => {
  const reader = createHeaderReader();
  const tally: Tally = { heads: new Map(), all: 0, lines: 0, first: null, sawFirstLine: false };
  for (const text of texts) {
    eachLine(text, (from, to) => {
      count(tally, reader, { text, from, to });
      return tally.all < HEADS_TO_SEE;
    });
    if (tally.all >= HEADS_TO_SEE) break;
  }
  const most = mostFrequent(tally.heads);
  if (most === null) return null;
  const firstHeads = tally.first === null ? 0 : (tally.heads.get(tally.first) ?? 0);
  const keepsFirst = tally.first !== null && firstHeads * FIRST_LINE_WORTH >= most.heads;
  const shape = keepsFirst ? (tally.first ?? most.shape) : most.shape;
  return {
    shape,
    parts: shapeOf(shape),
    heads: keepsFirst ? firstHeads : most.heads,
    allHeads: tally.all,
    lines: tally.lines,
    beginsFile: tally.first === shape,
  };
};

/** Whether a style looks like chance in a file that is something else. */
export const looksLikeChance = ({ heads, lines, beginsFile }: Style): boolean =>
  !beginsFile && (heads < 2 || heads * 50 < lines);

/** A style in words: `iPhone, 24-hour with seconds, written with dots`. */
export const styleInWords = ({ parts }: Style): string => {
  const phone = { bracket: 'iPhone', dash: 'Android', colon: 'older iPhone' }[parts.close];
  const origin = parts.timeFirst ? 'WhatsApp Web, time first' : phone;
  const clock = parts.halves ? '12-hour clock' : '24-hour clock';
  return `${origin}, ${clock}${parts.seconds ? ' with seconds' : ''}`;
};
