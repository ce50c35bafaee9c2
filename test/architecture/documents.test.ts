import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files and folders of the project that a text names between back quotes. */
const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:test|docs|scripts|electron|shared|policy|renderer)\/[\w./-]+)`/g)].map(
    ([, name]) => name ?? '',
  );
const missing = (text: string): readonly string[] =>
  namedIn(text).filter(
    (name) => ![name, `${name}.ts`, `${name}.test.ts`].some((file) => existsSync(file)),
  );

describe('what SECURITY.md claims', () => {
  const text = readFileSync('SECURITY.md', 'utf8');

  it('names tests and documents that are there', () => {
    expect(missing('shown by `test/vault/planted.test.ts`')).toEqual([
      'test/vault/planted.test.ts',
    ]);
    expect(namedIn(text).length).toBeGreaterThan(40);
    expect(missing(text)).toEqual([]);
  });

  it('has a line for each of the sixteen demands, with a test or a command in it', () => {
    const lines = text.split('\n').filter((line) => /^\| A\d+ /.test(line));
    expect(lines.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    expect(lines.filter((line) => !/`(test\/|npm run )/.test(line))).toEqual([]);
  });
});

describe('every document', () => {
  const documents = globSync(['*.md', 'docs/**/*.md']);

  it('names files and folders that are there', () => {
    expect(documents.length).toBeGreaterThan(15);
    expect(
      documents.flatMap((file) =>
        missing(readFileSync(file, 'utf8'))
          // A place to be filled in, as in how to add an act.
          .filter((name) => !name.includes('NNNN'))
          .map((name) => `${file}: ${name}`),
      ),
    ).toEqual([]);
  });

  it('leads to documents that are there', () => {
    const links = (text: string): readonly string[] =>
      [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to]) => to ?? '');
    expect(links('[x](docs/x.md) [y](https://example.org)')).toEqual(['docs/x.md']);
    expect(
      documents.flatMap((file) =>
        links(readFileSync(file, 'utf8'))
          .filter((to) => !existsSync(path.join(path.dirname(file), to)))
          .map((to) => `${file}: ${to}`),
      ),
    ).toEqual([]);
  });
});
