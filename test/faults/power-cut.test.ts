import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printTable } from './fault-table.ts';
import { stateAfter, WAYS } from './power-cut/crash-state.ts';
import { outcomesOf, someCuts, type LaneWork, type Outcome } from './power-cut/lanes.ts';
import { record, whyNoTrace, type Recording } from './power-cut/record.ts';
import { runSeed, seeded } from './seeded.ts';

/**
 * A2: what a vault did to the disk is recorded call by call; then the power is cut at many moments,
 * and of what was not synced some is there and some is not. Nothing acknowledged may be lost and no
 * vault may be left that does not open. DAYBOOK_POWER_CUTS asks for more states.
 */
const CUTS = Number(process.env['DAYBOOK_POWER_CUTS'] ?? 1_000);
const TWIN_CUTS = 120;
const SEED = runSeed();
const WHY_NOT = whyNoTrace();
const SKIPPED = WHY_NOT === null ? '' : ` (skipped: ${WHY_NOT})`;
const BUSY_OFFICE = 'test/faults/power-cut/busy-office-child.ts';
const JOURNAL = 'test/faults/power-cut/journal-child.ts';

const isLoss = ({ problems }: Outcome): boolean => problems.some((each) => each.startsWith('lost'));
const isUnopenable = ({ problems }: Outcome): boolean =>
  problems.some((each) => each.startsWith('unopenable'));
const isBad = ({ problems }: Outcome): boolean => problems.length > 0;

const rows: (readonly (string | number)[])[] = [];
const count = (name: string, outcomes: readonly Outcome[]): void => {
  const other = outcomes.filter((each) => isBad(each) && !isLoss(each) && !isUnopenable(each));
  rows.push([
    name,
    outcomes.length,
    outcomes.filter(isLoss).length,
    outcomes.filter(isUnopenable).length,
    other.length,
  ]);
};

const cutOften = (
  recording: Recording,
  { cuts, ...work }: Pick<LaneWork, 'of' | 'without'> & { readonly cuts: number },
): Promise<readonly Outcome[]> => {
  const { trace, top, ops } = recording;
  return outcomesOf({ ...work, trace, top, cuts: someCuts(ops, cuts, seeded(SEED)) });
};

afterAll(() => {
  const heads = ['', 'states', 'lost', 'unopenable', 'other'];
  printTable(`Power cuts (DAYBOOK_FAULT_SEED=${SEED})`, heads, rows);
});

describe.skipIf(WHY_NOT !== null)(`the power cut, seed ${SEED}${SKIPPED}`, () => {
  let office: Recording;

  beforeAll(() => {
    office = record(BUSY_OFFICE);
  });

  it('is made of everything the program did: replayed whole, it gives what the program left', () => {
    const { ops, top } = office;
    const state = stateAfter(ops, { at: ops.length, way: 'everything', seed: 0 }, seeded(0));
    const left = readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect([...state].flatMap(([place, content]) => (content ? [place] : [])).toSorted()).toEqual(
      left.map((file) => path.relative(top, file)).toSorted(),
    );
    for (const file of left) {
      expect(state.get(path.relative(top, file))?.equals(readFileSync(file))).toBe(true);
    }
  });

  it(`loses nothing acknowledged in ${CUTS} states, and every vault opens`, async () => {
    const outcomes = await cutOften(office, { of: 'office', without: null, cuts: CUTS });
    for (const way of WAYS) {
      count(
        way,
        outcomes.filter(({ cut }) => cut.way === way),
      );
    }
    expect(outcomes.length).toBe(CUTS);
    expect(outcomes.filter(isBad)).toEqual([]);
  });

  it('loses nothing where the database is written as the vault writes it', async () => {
    const outcomes = await cutOften(record(JOURNAL, ['FULL']), {
      of: 'journal',
      without: null,
      cuts: TWIN_CUTS,
    });
    count('journal, synchronous=FULL', outcomes);
    expect(outcomes.filter(isBad)).toEqual([]);
  });
});

describe.skipIf(WHY_NOT !== null)(`the same harness sees what is lost${SKIPPED}`, () => {
  it('with synchronous=NORMAL', async () => {
    const outcomes = await cutOften(record(JOURNAL, ['NORMAL']), {
      of: 'journal',
      without: null,
      cuts: TWIN_CUTS,
    });
    count('twin: synchronous=NORMAL', outcomes);
    expect(outcomes.filter(isLoss).length).toBeGreaterThan(TWIN_CUTS / 10);
  });

  it.each(['file syncs', 'folder syncs'] as const)('without %s', async (without) => {
    const outcomes = await cutOften(record(BUSY_OFFICE), {
      of: 'office',
      without,
      cuts: TWIN_CUTS,
    });
    count(`twin: without ${without}`, outcomes);
    expect(outcomes.filter(isBad).length).toBeGreaterThan(TWIN_CUTS / 10);
  });
});
