import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNames, isPackPath, safeName } from '#vault/packs/pack-path.ts';
import { readManifest, writeManifest } from '#vault/packs/manifest.ts';

describe('a name in a pack', () => {
  it.each([
    ['IMG-20260324-WA0001.jpg', 'IMG-20260324-WA0001.jpg'],
    ['Tides – core / café', 'Tides - core _ cafe'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['  .hidden. ', 'hidden'],
    ['..', 'unnamed'],
    ['', 'unnamed'],
    ['\u202Egpj.exe', '_gpj.exe'],
    ['a\nb\tc', 'a b c'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(76)}.pdf`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('is always one that a pack may hold, and stays itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.integer({ min: 12, max: 80 }),
        (name, longest) => {
          const safe = safeName(name, longest);
          expect(isPackPath(`data/${safe}`)).toBe(true);
          expect(safeName(safe, 81)).toBe(safe);
        },
      ),
    );
  });

  it('is given once, whatever the case of its letters', () => {
    const name = createNames();
    expect(['a.txt', 'A.TXT', 'a.txt', 'á.txt'].map((given) => name(given))).toEqual([
      'a.txt',
      'A-2.TXT',
      'a-3.txt',
      'a-4.txt',
    ]);
  });

  it.each([
    '../x',
    'a/../b',
    '/a',
    'a//b',
    'a/',
    'nul',
    'a:b',
    'a\\b',
    'a ',
    'a.',
    'é',
    `${'a/'.repeat(100)}b`,
  ])('%j is no path for a pack', (path) => {
    expect(isPackPath(path)).toBe(false);
  });
});

describe('a manifest', () => {
  const hash = 'ab'.repeat(32);
  it('is read as it was written, in the order of its names', () => {
    const text = writeManifest([
      { path: 'data/b b.txt', sha256: hash },
      { path: 'data/a.txt', sha256: hash },
    ]);
    expect(text).toBe(`${hash}  data/a.txt\n${hash}  data/b b.txt\n`);
    expect([...readManifest(text).held.keys()]).toEqual(['data/a.txt', 'data/b b.txt']);
  });

  it.each(['/etc/passwd', '../x', 'data/../../x', 'C:\\x', 'data\\..\\..\\x'])(
    'never leads out of the pack to %j',
    (path) => {
      const reading = readManifest(`${hash}  ${path}\n`);
      expect([reading.held.size, reading.outside]).toEqual([0, [path]]);
    },
  );

  it('names the lines that are none, and a name that stands twice', () => {
    const text = `${hash}  data/a\nnothing\n${hash}  data/a\n${hash.slice(1)}  data/c\n`;
    expect(readManifest(text).bad).toEqual([2, 3, 4]);
  });
});
