import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEGABYTE, thousands, type BenchRow } from './bench-row.ts';
import { writeExport } from './made-up-export.ts';

interface Run {
  readonly records: number;
  readonly milliseconds: number;
  readonly grown: number;
}

const RUNS = 3;
const CHILD = fileURLToPath(new URL('parse-child.ts', import.meta.url));

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
  const name = `export of ${megabytes} MB, ${thousands(ours.records)} messages`;
  return [
    {
      what: `parse an ${name}`,
      value: `${thousands(speed(ours))}/s`,
      ratio: speed(ours) / 400_000,
      limit: '≥ 400,000/s',
      holds: speed(ours) >= 400_000,
    },
    {
      what: 'speed of it against whatsapp-chat-parser',
      value: `${thousands(ours.milliseconds)} ms against ${thousands(theirs.milliseconds)} ms`,
      ratio: faster,
      limit: '≥ 4 × its speed',
      holds: faster >= 4,
    },
    {
      what: `memory grown by parsing it`,
      value: `${Math.round(ours.grown / MEGABYTE)} MB (whatsapp-chat-parser ${Math.round(theirs.grown / MEGABYTE)} MB)`,
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
      writeExport(path, { bytes: megabytes * MEGABYTE });
      const rows = rowsOf(megabytes, compare(path));
      rmSync(path);
      return rows;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
