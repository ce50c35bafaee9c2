import { describe, expect, it } from 'vitest';
import { conditions } from '#policy/conditions.ts';
import { NCCC_2023, policySets, setById, setInForce } from '#policy/sets.ts';
import { cite, Condition, fillPlaceholders, PolicySet } from '#shared/words/policy.ts';

const SUB_PARAGRAPHS = ['1a', '1b', '1c', '9a', '9b', '10a', '10b', '17a', '17b'];
const CAPTURE_AND_ROUTINE = ['21a', '21b', '26a', '26b'];

const problemsOf = (set: unknown): readonly string[] =>
  PolicySet.safeParse(set).error?.issues.map(({ message }) => message) ?? [];

const [firstRule] = NCCC_2023.rules;
const withRule = (over: object) => ({ ...NCCC_2023, rules: [{ ...firstRule, ...over }] });
const boundBy = (number: string) =>
  NCCC_2023.paragraphs.find((paragraph) => paragraph.number === number)?.binds;

describe('the set of 30 March 2023', () => {
  const numbers = NCCC_2023.paragraphs.map(({ number }) => number);

  it('has every paragraph from 1 to 38 exactly once', () => {
    const whole = numbers.filter((number) => /^\d+$/u.test(number));
    expect(whole).toEqual(Array.from({ length: 38 }, (_, index) => String(index + 1)));
  });

  it('has every sub-paragraph exactly once', () => {
    const parts = numbers.filter((number) => /[a-z]$/u.test(number));
    expect(parts.toSorted()).toEqual([...SUB_PARAGRAPHS, ...CAPTURE_AND_ROUTINE].toSorted());
  });

  it('tells what binds everyone from what binds the department', () => {
    expect([boundBy('19'), boundBy('27'), boundBy('14')]).toEqual(['everyone', 'department', null]);
  });

  it('has a duty for every paragraph that binds, but for headings and scope', () => {
    const withDuty = new Set(NCCC_2023.duties.map(({ paragraph }) => paragraph));
    const without = NCCC_2023.paragraphs
      .filter(({ number, binds }) => binds !== null && !withDuty.has(number))
      .map(({ number }) => number);
    // Scope (3), light use (9b), how to capture (21…), a heading (26) and where else to read (31).
    expect(without).toEqual(['3', '9b', '21', '21a', '21b', '26', '31']);
  });

  it('keeps each paragraph short', () => {
    const long = NCCC_2023.paragraphs.filter(({ says }) => says.length > 190);
    expect(long.map(({ number }) => number)).toEqual([]);
  });

  it('asks every condition that the program can answer', () => {
    const asked = new Set(NCCC_2023.rules.flatMap(({ all, none }) => [...all, ...none]));
    expect(Condition.options.filter((condition) => !asked.has(condition))).toEqual([]);
    expect(Object.keys(conditions).toSorted()).toEqual([...Condition.options].toSorted());
  });
});

describe('a set that is refused', () => {
  const { table } = NCCC_2023;
  const [firstCell] = table.cells;
  const [firstParagraph] = NCCC_2023.paragraphs;

  it('cites a paragraph that it does not have', () => {
    const paragraphs = NCCC_2023.paragraphs.filter(({ number }) => number !== '24');
    expect(problemsOf({ ...NCCC_2023, paragraphs })).toContain(
      'paragraph 24 is cited but not there',
    );
  });

  it('has a paragraph twice', () => {
    const paragraphs = [...NCCC_2023.paragraphs, firstParagraph];
    expect(problemsOf({ ...NCCC_2023, paragraphs })).toEqual(['paragraph 1 stands twice']);
  });

  it('has two rules of one name', () => {
    const rules = [...NCCC_2023.rules, firstRule];
    expect(problemsOf({ ...NCCC_2023, rules })).toEqual([`${firstRule?.id} stands twice`]);
  });

  it('leaves a cell of its table open', () => {
    const cells = table.cells.filter(({ paragraph }) => paragraph !== '10a');
    expect(problemsOf({ ...NCCC_2023, table: { ...table, cells } })).toEqual([
      'significant-or-marked on private-unmanaged meets 0 cells',
    ]);
  });

  it('answers twice in one cell', () => {
    const cells = [...table.cells, firstCell];
    expect(problemsOf({ ...NCCC_2023, table: { ...table, cells } })).toContain(
      'above-official on corporate meets 2 cells',
    );
  });

  it('puts one kind of device in two columns', () => {
    const columns = [...table.columns, ...table.columns.slice(0, 1)];
    expect(problemsOf({ ...NCCC_2023, table: { ...table, columns } })).not.toEqual([]);
  });

  it('misses a row', () => {
    const rows = table.rows.slice(1);
    expect(problemsOf({ ...NCCC_2023, table: { ...table, rows } })).toEqual([
      'the table must have the row above-official once',
    ]);
  });

  it('asks a question or leaves a gap that nobody can fill', () => {
    expect(problemsOf(withRule({ all: ['full-moon'] }))).toHaveLength(1);
    expect(problemsOf(withRule({ says: 'Ask {minister}.' }))).toEqual([
      'a placeholder nobody fills',
    ]);
  });
});

describe('the set in force', () => {
  const later: PolicySet = { ...NCCC_2023, id: 'later', inForceFrom: '2027-04-01' };
  const both = [NCCC_2023, later] as const;

  it('is the latest that has begun', () => {
    expect(setInForce('2027-03-31', both).id).toBe('nccc-2023-03-30');
    expect(setInForce('2027-04-01', both).id).toBe('later');
  });

  it('is the first for a day before them all', () => {
    expect(setInForce('2022-01-01', both).id).toBe('nccc-2023-03-30');
  });

  it('is found by the id that an entry keeps', () => {
    expect(setById('nccc-2023-03-30')).toBe(NCCC_2023);
    expect(setById('unheard-of')).toBeUndefined();
  });

  it('are in the order in which they came into force', () => {
    const days = policySets.map(({ inForceFrom }) => inForceFrom);
    expect(days).toEqual(days.toSorted());
  });
});

describe('citing', () => {
  it('writes a paragraph with its sign and fills what stands for facts', () => {
    expect(cite('10a')).toBe('¶10a');
    const values = { marking: 'OFFICIAL', timer: '24 hours', reportTo: 'KIM' };
    expect(fillPlaceholders('{timer}, {marking}, {reportTo}', values)).toBe(
      '24 hours, OFFICIAL, KIM',
    );
  });
});
