import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder } from '#test/support/open-office.ts';
import { printTable } from './fault-table.ts';
import { migratedProblems, tablesWhole } from './migration/check-migrated.ts';
import { callsAfter, killAt, type CallOf } from './migration/kill-at.ts';
import type { Written } from './migration/later-daybook.ts';
import { whyNoTrace } from './power-cut/record.ts';
import { runSeed, seeded, type Chance } from './seeded.ts';

/**
 * A10: a Daybook two schemas on opens the frozen vault and is killed at one call after another,
 * while it migrates and while it makes the tables again. DAYBOOK_MIGRATION_KILLS asks for more.
 */
const KILLS = Number(process.env['DAYBOOK_MIGRATION_KILLS'] ?? 20);
const SEED = runSeed();
const WHY_NOT = whyNoTrace();
const SKIPPED = WHY_NOT === null ? '' : ` (skipped: ${WHY_NOT})`;
const CHILD = path.resolve('test/faults/migration/migrating-child.ts');
const rows: (readonly (string | number)[])[] = [];

/** Calls spread evenly over all there are, each a little off its place by chance. */
const spread = (calls: readonly CallOf[], count: number, chance: Chance): readonly CallOf[] => {
  const each = calls.length / count;
  return Array.from(
    { length: count },
    (_, n) => calls[Math.floor((n + chance.next()) * each)],
  ).filter((call) => call !== undefined);
};

/** The calls that sync, and those right after: where one step is done and the next begins. */
const betweenSteps = (calls: readonly CallOf[]): readonly CallOf[] =>
  calls.filter(({ name }, index) => /sync/.test(`${name} ${calls[index - 1]?.name ?? ''}`));

interface Killed {
  readonly call: CallOf;
  readonly problems: readonly string[];
}

describe.skipIf(WHY_NOT !== null)(`a migration that is killed, seed ${SEED}${SKIPPED}`, () => {
  let expected = '';

  beforeAll(async () => {
    const top = newFolder('daybook-migrated-');
    callsAfter('laid', [CHILD, top, 'well']);
    expected = await tablesWhole(path.join(top, 'vault'));
  });

  const kill = async (written: Written, call: CallOf): Promise<Killed | null> => {
    const top = newFolder('daybook-migrated-');
    if (!(await killAt(call, [CHILD, top, written]))) return null;
    const problems = await migratedProblems(path.join(top, 'vault'), expected);
    rmSync(top, { recursive: true, force: true });
    return { call, problems };
  };
  const callsOf = (written: Written): readonly CallOf[] =>
    callsAfter('laid', [CHILD, newFolder('daybook-migrated-'), written]);

  afterAll(() => {
    printTable(`Migration (DAYBOOK_FAULT_SEED=${SEED})`, ['', 'calls', 'killed', 'not well'], rows);
  });

  it(`opens after each of ${KILLS} kills, whole and with every row`, async () => {
    const calls = callsOf('well');
    const chance = seeded(SEED);
    const half = Math.ceil(KILLS / 2);
    const chosen = [
      ...spread(betweenSteps(calls), half, chance),
      ...spread(calls, KILLS - half, chance),
    ];
    // Two at a time, as there are cores.
    const lane = async (mine: number): Promise<readonly Killed[]> => {
      const own: Killed[] = [];
      for (const call of chosen.filter((_, index) => index % 2 === mine)) {
        const one = await kill('well', call);
        if (one) own.push(one);
      }
      return own;
    };
    const killed = (await Promise.all([lane(0), lane(1)])).flat();
    const bad = killed.filter(({ problems }) => problems.length > 0);
    rows.push(['written well', calls.length, killed.length, bad.length]);
    expect(killed.length).toBe(KILLS);
    expect(bad).toEqual([]);
  });

  it.each(['without a transaction a step', 'without a transaction a rebuild'] as const)(
    'is seen to leave a vault half done where it is written %s',
    async (written) => {
      const calls = callsOf(written);
      let tried = 0;
      let bad: Killed | null = null;
      for (const call of betweenSteps(calls)) {
        tried += 1;
        const one = await kill(written, call);
        if (one && one.problems.length > 0) {
          bad = one;
          break;
        }
      }
      rows.push([`twin: ${written}`, calls.length, tried, bad === null ? 0 : 1]);
      expect(bad?.problems).not.toBeUndefined();
    },
  );
});
