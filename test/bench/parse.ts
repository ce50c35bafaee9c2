import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  readonly what: string;
  readonly value: string;
  /** How many times better than what it is compared with; null where there is nothing. */
  readonly ratio: number | null;
  /** What is asked for, in words. */
  readonly limit: string;
  readonly holds: boolean;
}

interface Run {
  readonly records: number;
  readonly milliseconds: number;
  readonly grown: number;
}

const MEGABYTE = 1_000_000;
const RUNS = 3;
const CHILD = fileURLToPath(new URL('parse-child.ts', import.meta.url));
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
const createNumbers = (): ((below: number) => number) => {
  let state = 20_261_122;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const two = (number: number): string => String(number).padStart(2, '0');
const head = (time: number): string => {
  const at = new Date(time);
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  return `${day}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - `;
};

/** Writes a made-up Android export of about so many bytes: talk, some media, some long messages. */
export const writeExport = (path: string, bytes: number): void => {
  const below = createNumbers();
  const file = openSync(path, 'w');
  let time = Date.UTC(2024, 0, 1);
  let written = 0;
  const text = (): string => {
    if (below(25) === 0) return '<Media omitted>';
    const words = Array.from({ length: 4 + below(28) }, () => WORDS[below(WORDS.length)]).join(' ');
    const more = below(20) === 0 ? '\n\nsecond paragraph' : '';
    return `${words}${more}${below(25) === 0 ? ' 👍' : ''}`;
  };
  while (written < bytes) {
    let piece = '';
    while (piece.length < MEGABYTE && written + piece.length < bytes) {
      time += below(240_000);
      piece += `${head(time)}${NAMES[below(NAMES.length)]}: ${text()}\n`;
    }
    written += writeSync(file, piece);
  }
  closeSync(file);
};

const run = (parser: 'ours' | 'theirs', path: string): Run =>
  JSON.parse(execFileSync(process.execPath, [CHILD, parser, path], { encoding: 'utf8' })) as Run;

/** The best of several runs in turn, so that a busy moment of the machine hits both alike. */
const compare = (path: string): { ours: Run; theirs: Run } => {
  const runs = Array.from({ length: RUNS }, () => ({
    ours: run('ours', path),
    theirs: run('theirs', path),
  }));
  const best = (of: readonly Run[]): Run => ({
    records: of[0]?.records ?? 0,
    milliseconds: Math.min(...of.map(({ milliseconds }) => milliseconds)),
    grown: Math.min(...of.map(({ grown }) => grown)),
  });
  return {
    ours: best(runs.map(({ ours }) => ours)),
    theirs: best(runs.map(({ theirs }) => theirs)),
  };
};

const speed = ({ records, milliseconds }: Run): number => (records / milliseconds) * 1000;

const rowsOf = (megabytes: number, { ours, theirs }: { ours: Run; theirs: Run }): BenchRow[] => {
  const faster = speed(ours) / speed(theirs);
  const smaller = theirs.grown / Math.max(1, ours.grown);
  const name = `export of ${megabytes} MB, ${ours.records.toLocaleString('en-GB')} messages`;
  return [
    {
      what: `parse an ${name}`,
      value: `${Math.round(speed(ours)).toLocaleString('en-GB')} messages/s`,
      ratio: faster,
      limit: '≥ 400,000/s and ≥ 4 × whatsapp-chat-parser',
      holds: speed(ours) >= 400_000 && faster >= 4,
    },
    {
      what: `memory grown by parsing it`,
      value: `${Math.round(ours.grown / MEGABYTE)} MB`,
      ratio: smaller,
      limit: '≤ 150 MB and ≤ 1/5 of whatsapp-chat-parser',
      holds: ours.grown <= 150 * MEGABYTE && smaller >= 5,
    },
  ];
};

/** Measures parsing against `whatsapp-chat-parser` on the same files, each in a process of its own. */
export const benchParse = (sizes: readonly number[] = [100, 300]): readonly BenchRow[] => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
  try {
    return sizes.flatMap((megabytes) => {
      const path = join(folder, `${megabytes}.txt`);
      writeExport(path, megabytes * MEGABYTE);
      const rows = rowsOf(megabytes, compare(path));
      rmSync(path);
      return rows;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
