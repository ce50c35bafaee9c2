import { expect, it } from 'vitest';
import { listingText } from '#vault/packs/container-listing.ts';

it('a listing gives each file under both its names, on one line whatever they hold', () => {
  const text = listingText({ fileName: 'a\n.zip', sha256: 'ab', bytes: 9 }, [
    {
      name: 'x/\u202Epng\nb',
      file: { path: 'data/evidence/c/originals/a.zip/_png b', sha256: 'cd', bytes: 3 },
    },
    { name: 'empty.vcf', file: null },
  ]);
  expect(text).toContain('Container: a\\n.zip\nBytes: 9\nSHA-256: ab\nFiles: 2\n');
  expect(text).toContain('cd  3  x/\u202Epng\\nb  =>  _png b\n');
  expect(text).toContain('(nothing in it; left out)  0  empty.vcf\n');
});
