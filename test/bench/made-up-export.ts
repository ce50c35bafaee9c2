import { closeSync, openSync, writeSync } from 'node:fs';
import { MEGABYTE } from './bench-row.ts';

const WORDS =
  'the minister agreed option two subject to treasury approval please read out to the bill team before six tonight thanks will do train late car at seven draft letter cleared with legal and private office'.split(
    ' ',
  );
const NAMES = [
  'Marian Teale',
  'Idris Penhallow',
  'Callum Wrey',
  'Priya Nandan',
  'Dex Farrow 🌊',
  '+44 7700 900123',
];

/** Numbers that look random and are the same every time. */
export const createNumbers = (): ((below: number) => number) => {
  let state = 20_261_122;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Words as often as in talk: half of them the same few, the rest from many, the last rarely. */
export const createTalk = (below: (below: number) => number): ((words: number) => string) => {
  const wordOf = (): string =>
    below(2) === 0
      ? (WORDS[below(WORDS.length)] ?? '')
      : `w${Math.floor(30_000 ** (below(1_000_000) / 1_000_000)).toString(36)}`;
  return (words) => Array.from({ length: words }, wordOf).join(' ');
};

const two = (number: number): string => String(number).padStart(2, '0');
const head = (time: number): string => {
  const at = new Date(time);
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  return `${day}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - `;
};

interface Extent {
  /** About how many bytes, or exactly how many messages. */
  readonly bytes?: number;
  readonly messages?: number;
  /** Words of the shortest message, and how many different lengths there are. */
  readonly words?: readonly [least: number, lengths: number];
}

/** Writes a made-up Android export: talk, some media left out, some messages of several lines. */
export const writeExport = (path: string, { bytes, messages, words = [4, 28] }: Extent): void => {
  const most = { bytes: bytes ?? Infinity, messages: messages ?? Infinity };
  const below = createNumbers();
  const talk = createTalk(below);
  const file = openSync(path, 'w');
  let time = Date.UTC(2024, 0, 1);
  let written = 0;
  let count = 0;
  const text = (): string => {
    if (below(25) === 0) return '<Media omitted>';
    const more = below(20) === 0 ? '\n\nsecond paragraph' : '';
    return `${talk(words[0] + below(words[1]))}${more}${below(25) === 0 ? ' 👍' : ''}`;
  };
  while (written < most.bytes && count < most.messages) {
    let piece = '';
    while (
      piece.length < MEGABYTE &&
      written + piece.length < most.bytes &&
      count < most.messages
    ) {
      time += below(120_000);
      count += 1;
      piece += `${head(time)}${NAMES[below(NAMES.length)]}: ${text()}\n`;
    }
    written += writeSync(file, piece);
  }
  closeSync(file);
};
