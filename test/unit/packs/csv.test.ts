import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvLine, table } from '#vault/packs/csv.ts';

/** Reads CSV by Python's own reader: another's idea of RFC 4180. */
const readByPython = (text: string): unknown =>
  JSON.parse(
    spawnSync(
      'python3',
      [
        '-c',
        'import csv,io,json,sys;print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode(),newline="")))))',
      ],
      { input: text, encoding: 'utf8' },
    ).stdout,
  );

describe('a table', () => {
  it.each([
    ['=1+1', "'=1+1\n"],
    ['+447700900123', "'+447700900123\n"],
    ['-2', "'-2\n"],
    ['@SUM(A1)', "'@SUM(A1)\n"],
    ['\t=1', "'\t=1\n"],
    ['\r=1', '"\'\r=1"\n'],
    ['\n=1', '"\'\n=1"\n'],
    ['＝1', "'＝1\n"],
    ["'quoted", "'quoted\n"],
    ['a=b', 'a=b\n'],
    ['say "it", now', '"say ""it"", now"\n'],
    ['', '\n'],
    [null, '\n'],
    [-2, '-2\n'],
    [true, 'true\n'],
  ])('writes %j as %j', (value, written) => {
    expect(csvLine([value])).toBe(written);
  });

  it('has a line for its header and one for each thing', () => {
    const things = [{ name: 'Ann', age: 4 }];
    expect(
      table(
        [
          ['name', ({ name }) => name],
          ['age', ({ age }) => age],
        ],
        things,
      ),
    ).toBe('name,age\nAnn,4\n');
  });

  it('is read by others as it was meant, whatever is in it, and never as a formula', () => {
    const rows = fc.sample(
      fc.array(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        { minLength: 2, maxLength: 2 },
      ),
      { numRuns: 200, seed: 7 },
    );
    const awkward = [
      ['a\nb', '"'],
      ['=cmd|x', ',"\r\n'],
      ['', ' '],
    ];
    const given = [...rows, ...awkward];
    const read = readByPython(csv(['one', 'two'], given)) as string[][];
    expect(
      read
        .slice(1)
        .map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))),
    ).toEqual(given);
    for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });
});
