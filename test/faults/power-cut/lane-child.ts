import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
  existsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from '../seeded.ts';
import { migratedProblems, tablesWhole } from '../migration/check-migrated.ts';
import { copiedProblems } from './check-copied.ts';
import { officeProblems, type CheckInput } from './check-office.ts';
import { journalProblems } from './check-journal.ts';
import { stateAfter, type Cut, type DiskState } from './crash-state.ts';
import { saidBefore, type DiskOp } from './disk-op.ts';
import type { LaneWork, Outcome } from './lanes.ts';
import { saidOf } from './office-said.ts';
import { opsOf } from './record.ts';

/*
 * Builds one state after another and says what is wrong with each. Several of these run side by
 * side; each is given its work in a file and prints an outcome a line.
 */
const memory = '/dev/shm';
const bench = mkdtempSync(path.join(existsSync(memory) ? memory : tmpdir(), 'daybook-cut-'));

const lay = (state: DiskState, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const [place, content] of state) {
    if (content === null) mkdirSync(path.join(folder, place), { recursive: true });
    else writeFileSync(path.join(folder, place), content, { mode: 0o600 });
  }
};

/** The same trace as a careless program would have left it. */
const careless = (ops: readonly DiskOp[], without: LaneWork['without']): readonly DiskOp[] => {
  if (without === null) return ops;
  const folders = new Set([
    0,
    ...ops.flatMap((op) => (op.kind === 'link' && op.isFolder ? [op.node] : [])),
  ]);
  // A sync is kept in its place, of nothing, so that moments stay comparable.
  return ops.map((op) =>
    op.kind === 'sync' && folders.has(op.node) === (without === 'folder syncs')
      ? { ...op, node: -1 }
      : op,
  );
};

const [file = ''] = process.argv.slice(2);
const work = JSON.parse(readFileSync(file, 'utf8')) as LaneWork;
const ops = careless(opsOf(work), work.without);
const secret = saidOf(saidBefore(ops, ops.length)).all('keychain')[0] ?? '';

/** What the tables of a whole migration hold: the same for every cut. */
let whole: Promise<string> | null = null;
const migratedWhole = (): Promise<string> => {
  const top = path.join(bench, 'whole');
  const everything: Cut = { at: ops.length, way: 'everything', seed: 0 };
  lay(stateAfter(ops, everything, seeded(0)), top);
  return tablesWhole(path.join(top, 'vault'));
};

type Check = (top: string, input: CheckInput) => Promise<readonly string[]>;
const CHECKS: Readonly<Record<LaneWork['of'], Check>> = {
  office: (_top, input) => officeProblems(input),
  'copied office': copiedProblems,
  journal: (top, { said }) => journalProblems(top, said),
  migration: async (_top, { folder }) =>
    migratedProblems(folder, await (whole ??= migratedWhole())),
};

const problemsAfter = async (cut: Cut): Promise<readonly string[]> => {
  const chance = seeded(cut.seed);
  const top = path.join(bench, String(cut.seed));
  lay(stateAfter(ops, cut, chance), top);
  const said = saidOf(saidBefore(ops, cut.at));
  try {
    const folder = path.join(top, 'vault');
    return await CHECKS[work.of](top, { folder, said, secret, thorough: chance.next() < 0.05 });
  } catch (cause) {
    return [`defect: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`];
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
};

for (const cut of work.cuts) {
  const outcome: Outcome = { cut, problems: await problemsAfter(cut) };
  writeSync(1, `${JSON.stringify(outcome)}\n`);
}
rmSync(bench, { recursive: true, force: true });
