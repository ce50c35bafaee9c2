import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { newFolder } from '#test/support/open-office.ts';
import type { Chance } from '../seeded.ts';
import { WAYS, type Cut } from './crash-state.ts';
import type { DiskOp } from './disk-op.ts';
import type { Recording } from './record.ts';

/** What one lane has to do. */
export interface LaneWork extends Pick<Recording, 'trace' | 'top'> {
  readonly of: 'office' | 'copied office' | 'migration' | 'journal';
  /** What the traced program is made to have left out: the harness must see it. */
  readonly without: 'file syncs' | 'folder syncs' | null;
  readonly cuts: readonly Cut[];
}

/** What came of opening a vault after one cut. */
export interface Outcome {
  readonly cut: Cut;
  readonly problems: readonly string[];
}

const node = path.resolve('node_modules/.bin/node');
const lane = path.resolve('test/faults/power-cut/lane-child.ts');

const run = (work: LaneWork): Promise<readonly Outcome[]> =>
  new Promise((resolve, reject) => {
    const file = path.join(newFolder('daybook-lane-'), 'work.json');
    writeFileSync(file, JSON.stringify(work));
    const running = spawn(node, [lane, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const wrong: Buffer[] = [];
    running.stdout.on('data', (data: Buffer) => out.push(data));
    running.stderr.on('data', (data: Buffer) => wrong.push(data));
    running.on('close', (code) => {
      const lines = Buffer.concat(out).toString().split('\n').slice(0, -1);
      if (code === 0) resolve(lines.map((line) => JSON.parse(line) as Outcome));
      else
        reject(
          new Error(
            `a lane ended after ${lines.length} states: ${Buffer.concat(wrong).toString()}`,
          ),
        );
    });
  });

/** Opens the vault after every cut, in as many processes as there are cores. */
export const outcomesOf = async (work: LaneWork): Promise<readonly Outcome[]> => {
  const lanes = Math.max(1, Math.min(availableParallelism(), work.cuts.length));
  const shares = Array.from({ length: lanes }, (_, mine) =>
    run({ ...work, cuts: work.cuts.filter((_cut, index) => index % lanes === mine) }),
  );
  return (await Promise.all(shares)).flat();
};

interface Cutting {
  readonly count: number;
  readonly chance: Chance;
  /** Only what was done after this word was said. */
  readonly after?: string;
}

/**
 * Moments to cut the power at: half anywhere, a third where something had just been acknowledged,
 * the rest about names and syncs, where small files are replaced.
 */
export const someCuts = (
  ops: readonly DiskOp[],
  { count, chance, after }: Cutting,
): readonly Cut[] => {
  const isWord = (op: DiskOp): boolean => op.kind === 'say' && op.text.trim() === after;
  const from = after === undefined ? 0 : ops.findIndex(isWord);
  if (from < 0) throw new Error(`never said: ${after}`);
  const places = (kinds: readonly DiskOp['kind'][]): readonly number[] =>
    ops.flatMap((op, index) => (index >= from && kinds.includes(op.kind) ? [index] : []));
  const said = places(['say']);
  const names = places(['link', 'unlink', 'rename', 'sync', 'cut']);
  const at = (): number => {
    const where = chance.next();
    if (where < 0.5) return from + 1 + chance.below(ops.length - from);
    return where < 0.8 ? chance.pick(said) + 1 : chance.pick(names) + chance.below(2);
  };
  return Array.from({ length: count }, () => ({
    at: at(),
    way: chance.pick(WAYS),
    seed: chance.below(2 ** 31),
  }));
};
