import { describe, expect, it } from 'vitest';
import { assessEntry } from '#policy/assess.ts';
import { NCCC_2023 } from '#policy/sets.ts';
import { cellFor, tableFor } from '#policy/table.ts';
import { OFFICIAL, type Marking } from '#shared/words/classification.ts';
import type { Limb } from '#shared/words/entry.ts';
import type { Weight } from '#shared/words/assessment.ts';
import type { DeviceState } from '#shared/words/device.ts';
import { PolicySet, Verdict, type TableCell } from '#shared/words/policy.ts';
import { anEntry, NOWHERE, SENSITIVE } from './an-entry.ts';

const SECRET: Marking = { ...OFFICIAL, tier: 'secret' };
const TOP_SECRET: Marking = { ...OFFICIAL, tier: 'top-secret' };
const HANDLED: Marking = { ...OFFICIAL, handling: ['RECIPIENTS ONLY'] };
const DESCRIBED: Marking = { ...OFFICIAL, descriptors: ['COMMERCIAL'] };
const CAVEATED: Marking = { ...OFFICIAL, caveat: 'UK EYES ONLY' };

const significant: Limb = 'direction-of-work';
const trivial = null;

const MUST_NOT = 'Must not be used';
const CARE = 'Particular care, and keep the record';
const EXCEPTIONAL = 'Only in exceptional circumstances';
const DISCRETION = 'Permitted, at your discretion';
const SECURITY = 'Permitted, with an eye to security';

type Line = [Limb | null, Marking, DeviceState, string, string, Weight];

/** ¶9 to ¶11, read aloud: the information, the device → the paragraph, the words, the weight. */
const GUIDANCE: readonly Line[] = [
  // ¶9a: on a corporately managed device, significant and/or additionally marked
  [significant, OFFICIAL, 'corporate', '¶9a', CARE, 'note'],
  [significant, SENSITIVE, 'corporate', '¶9a', CARE, 'note'],
  [trivial, SENSITIVE, 'corporate', '¶9a', CARE, 'note'],
  [trivial, HANDLED, 'corporate', '¶9a', CARE, 'note'],
  [trivial, DESCRIBED, 'corporate', '¶9a', CARE, 'note'],
  [trivial, CAVEATED, 'corporate', '¶9a', CARE, 'note'],
  // ¶17a: privately owned but corporately managed is corporately managed
  [significant, OFFICIAL, 'private-managed', '¶9a', CARE, 'note'],
  [significant, SENSITIVE, 'private-managed', '¶9a', CARE, 'note'],
  [trivial, SENSITIVE, 'private-managed', '¶9a', CARE, 'note'],
  // ¶9b: on a corporately managed device, logistical or not significant
  [trivial, OFFICIAL, 'corporate', '¶9b', DISCRETION, 'note'],
  [trivial, OFFICIAL, 'private-managed', '¶9b', DISCRETION, 'note'],
  // ¶10a: on a private unmanaged device, significant and/or additionally marked
  [significant, OFFICIAL, 'private-unmanaged', '¶10a', EXCEPTIONAL, 'needs-reason'],
  [significant, SENSITIVE, 'private-unmanaged', '¶10a', EXCEPTIONAL, 'needs-reason'],
  [trivial, SENSITIVE, 'private-unmanaged', '¶10a', EXCEPTIONAL, 'needs-reason'],
  [trivial, HANDLED, 'private-unmanaged', '¶10a', EXCEPTIONAL, 'needs-reason'],
  [trivial, DESCRIBED, 'private-unmanaged', '¶10a', EXCEPTIONAL, 'needs-reason'],
  [trivial, CAVEATED, 'private-unmanaged', '¶10a', EXCEPTIONAL, 'needs-reason'],
  // ¶10b: on a private unmanaged device, logistical or not significant
  [trivial, OFFICIAL, 'private-unmanaged', '¶10b', SECURITY, 'note'],
  // ¶11: SECRET and TOP SECRET, on any device, significant or not
  [significant, SECRET, 'corporate', '¶11', MUST_NOT, 'not-permitted'],
  [significant, SECRET, 'private-managed', '¶11', MUST_NOT, 'not-permitted'],
  [significant, SECRET, 'private-unmanaged', '¶11', MUST_NOT, 'not-permitted'],
  [trivial, SECRET, 'corporate', '¶11', MUST_NOT, 'not-permitted'],
  [trivial, SECRET, 'private-managed', '¶11', MUST_NOT, 'not-permitted'],
  [trivial, SECRET, 'private-unmanaged', '¶11', MUST_NOT, 'not-permitted'],
  [significant, TOP_SECRET, 'corporate', '¶11', MUST_NOT, 'not-permitted'],
  [significant, TOP_SECRET, 'private-managed', '¶11', MUST_NOT, 'not-permitted'],
  [significant, TOP_SECRET, 'private-unmanaged', '¶11', MUST_NOT, 'not-permitted'],
  [trivial, TOP_SECRET, 'corporate', '¶11', MUST_NOT, 'not-permitted'],
  [trivial, TOP_SECRET, 'private-managed', '¶11', MUST_NOT, 'not-permitted'],
  [trivial, TOP_SECRET, 'private-unmanaged', '¶11', MUST_NOT, 'not-permitted'],
];

/** Lines of the guidance that a set answers otherwise than it says. */
const disagreements = (set: PolicySet): readonly Line[] =>
  GUIDANCE.filter(([limb, marking, deviceState, paragraph, says, weight]) => {
    const entry = anEntry({ limb, marking, deviceState });
    const [heading] = assessEntry(entry, NOWHERE, set).findings;
    return heading?.paragraph !== paragraph || heading.says !== says || heading.weight !== weight;
  });

const withCell = (changed: TableCell, change: Partial<TableCell>): PolicySet => ({
  ...NCCC_2023,
  table: {
    ...NCCC_2023.table,
    cells: NCCC_2023.table.cells.map((cell) => (cell === changed ? { ...cell, ...change } : cell)),
  },
});

const strictness = (paragraph: string) =>
  NCCC_2023.table.cells
    .filter((cell) => cell.paragraph === paragraph)
    .map(({ verdict }) => Verdict.options.indexOf(verdict));

describe('the table of ¶9 to ¶11', () => {
  it.each(GUIDANCE)('limb %s, %o, on a %s device: %s %s', (...line) => {
    const [limb, marking, deviceState, paragraph, says, weight] = line;
    const [heading] = assessEntry(anEntry({ limb, marking, deviceState }), NOWHERE).findings;
    expect(heading).toMatchObject({ paragraph, says, weight });
  });

  it('is caught where any one cell is wrong', () => {
    for (const cell of NCCC_2023.table.cells) {
      expect(disagreements(withCell(cell, { paragraph: '8' })), cell.says).not.toEqual([]);
      expect(disagreements(withCell(cell, { says: 'Permitted' })), cell.says).not.toEqual([]);
      const weight = cell.weight === 'note' ? 'needs-reason' : 'note';
      expect(disagreements(withCell(cell, { weight })), cell.says).not.toEqual([]);
    }
    expect(disagreements(NCCC_2023)).toEqual([]);
  });

  it('is caught where ¶17a devices are put with the unmanaged ones', () => {
    const columns = NCCC_2023.table.columns.map((column): typeof column => ({
      ...column,
      devices: column.id === 'managed' ? ['corporate'] : ['private-managed', 'private-unmanaged'],
    }));
    const wrong = PolicySet.parse({ ...NCCC_2023, table: { ...NCCC_2023.table, columns } });
    expect(disagreements(wrong).map(([, , device]) => device)).toContain('private-managed');
  });

  it('gives its verdicts in the order of their strictness', () => {
    expect(['9b', '10b', '9a', '10a', '11'].flatMap(strictness)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the table where the device is not known', () => {
  const facts = {
    aboveOfficial: false,
    significant: true,
    additionallyMarked: false,
    device: null,
  };

  it('has no single answer for what may be on the channel', () => {
    expect(cellFor(NCCC_2023, facts)).toBeNull();
  });

  it('still refuses what is above OFFICIAL', () => {
    expect(cellFor(NCCC_2023, { ...facts, aboveOfficial: true })?.paragraph).toBe('11');
  });

  it('shows both cells that may apply', () => {
    const applying = tableFor(NCCC_2023, facts)
      .rows.flatMap(({ cells }) => cells)
      .filter(({ applies }) => applies);
    expect(applying.map(({ paragraph }) => paragraph)).toEqual(['¶9a', '¶10a']);
  });
});

describe('the table on the Guidance screen', () => {
  it('fills each row, SECRET going across both columns', () => {
    const { columns, rows } = tableFor(NCCC_2023, null);
    expect(columns).toHaveLength(2);
    expect(rows.map(({ cells }) => cells.map(({ span }) => span))).toEqual([[2], [1, 1], [1, 1]]);
  });

  it('marks no cell before it is asked about anything', () => {
    const cells = tableFor(NCCC_2023, null).rows.flatMap((row) => row.cells);
    expect(cells.some(({ applies }) => applies)).toBe(false);
  });

  it('marks the one cell that applies', () => {
    const facts = {
      aboveOfficial: false,
      significant: false,
      additionallyMarked: true,
      device: 'private-unmanaged',
    } as const;
    const cells = tableFor(NCCC_2023, facts).rows.flatMap((row) => row.cells);
    expect(cells.filter(({ applies }) => applies).map(({ says }) => says)).toEqual([EXCEPTIONAL]);
  });
});
