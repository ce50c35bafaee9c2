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
/** Of them, how many while restoring a copy and disposing, and while migrating. */
const COPIED_CUTS = Math.ceil(CUTS * 0.15);
const MIGRATION_CUTS = Math.ceil(CUTS * 0.1);
const OFFICE_CUTS = CUTS - COPIED_CUTS - MIGRATION_CUTS;
const TWIN_CUTS = 120;
const SEED = runSeed();
const WHY_NOT = whyNoTrace();
const SKIPPED = WHY_NOT === null ? '' : ` (skipped: ${WHY_NOT})`;
const BUSY_OFFICE = 'test/faults/power-cut/busy-office-child.ts';
const COPIED_OFFICE = 'test/faults/power-cut/copied-office-child.ts';
const MIGRATION = 'test/faults/migration/migrating-child.ts';
const JOURNAL = 'test/faults/power-cut/journal-child.ts';

const isLoss = ({ problems }: Outcome): boolean => problems.some((each) => each.startsWith('lost'));
const isUnopenable = ({ problems }: Outcome): boolean =>
  problems.some((each) => each.startsWith('unopenable'));
const isBad = ({ problems }: Outcome): boolean => problems.length > 0;

const rows: (readonly (string | number)[])[] = [];
const tell = (name: string, outcomes: readonly Outcome[]): void => {
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
  {
    cuts: count,
    after,
    ...work
  }: Pick<LaneWork, 'of' | 'without'> & { readonly cuts: number; readonly after?: string },
): Promise<readonly Outcome[]> => {
  const { trace, top, ops } = recording;
  const only = after === undefined ? {} : { after };
  const cuts = someCuts(ops, { count, chance: seeded(SEED), ...only });
  return outcomesOf({ ...work, trace, top, cuts });
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

  it(`loses nothing acknowledged in ${OFFICE_CUTS} states, and every vault opens`, async () => {
    const outcomes = await cutOften(office, { of: 'office', without: null, cuts: OFFICE_CUTS });
    for (const way of WAYS) {
      tell(
        way,
        outcomes.filter(({ cut }) => cut.way === way),
      );
    }
    expect(outcomes.length).toBe(OFFICE_CUTS);
    expect(outcomes.filter(isBad)).toEqual([]);
  });

  it(`loses nothing, and nothing disposed of comes back, in ${COPIED_CUTS} states of a restored copy`, async () => {
    const outcomes = await cutOften(record(COPIED_OFFICE), {
      of: 'copied office',
      without: null,
      cuts: COPIED_CUTS,
      after: 'copied',
    });
    tell('restore and disposal', outcomes);
    expect(outcomes.filter(isBad)).toEqual([]);
  });

  it(`leaves no vault half migrated in ${MIGRATION_CUTS} states`, async () => {
    const outcomes = await cutOften(record(MIGRATION, ['well']), {
      of: 'migration',
      without: null,
      cuts: MIGRATION_CUTS,
      after: 'laid',
    });
    tell('migration', outcomes);
    expect(outcomes.filter(isBad)).toEqual([]);
  });

  it('loses nothing where the database is written as the vault writes it', async () => {
    const outcomes = await cutOften(record(JOURNAL, ['FULL']), {
      of: 'journal',
      without: null,
      cuts: TWIN_CUTS,
    });
    tell('journal, synchronous=FULL', outcomes);
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
    tell('twin: synchronous=NORMAL', outcomes);
    expect(outcomes.filter(isLoss).length).toBeGreaterThan(TWIN_CUTS / 10);
  });

  it.each(['file syncs', 'folder syncs'] as const)('without %s', async (without) => {
    const outcomes = await cutOften(record(BUSY_OFFICE), {
      of: 'office',
      without,
      cuts: TWIN_CUTS,
    });
    tell(`twin: without ${without}`, outcomes);
    expect(outcomes.filter(isBad).length).toBeGreaterThan(TWIN_CUTS / 10);
  });

  it.each([
    ['copied office', COPIED_OFFICE, 'copied'],
    ['migration', MIGRATION, 'laid'],
  ] as const)('without file syncs, in the %s', async (of, child, after) => {
    const outcomes = await cutOften(record(child), {
      of,
      without: 'file syncs',
      cuts: TWIN_CUTS / 3,
      after,
    });
    tell(`twin: ${of} without file syncs`, outcomes);
    expect(outcomes.filter(isBad).length).toBeGreaterThan(TWIN_CUTS / 30);
  });
});
