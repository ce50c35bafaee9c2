import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const GUIDES = ['docs/guide', 'docs/admin-guide'];
const SOURCES = ['renderer', 'shared', 'policy', 'electron'];

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => path.join(folder, name));

const pages = GUIDES.flatMap((folder) => filesIn(folder, /\.md$/)).map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

/** What stands in bold: a button, a screen, a field, as the window has it. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, name = '']) => name);

const source = SOURCES.flatMap((folder) => filesIn(folder, /\.tsx?$/))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Words that search knows; they stand in no button. */
const OF_SEARCH = new Set(['AND', 'OR', 'NOT']);

/** Names that no file of the window has. */
const unknown = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !OF_SEARCH.has(name) && !source.includes(name));

describe('the guides', () => {
  it('name only what the window has', () => {
    const all = pages.flatMap(({ file, text }) =>
      unknown(namesIn(text)).map((name) => `${path.basename(file)}: ${name}`),
    );
    expect(all).toEqual([]);
    expect(pages.flatMap(({ text }) => namesIn(text)).length).toBeGreaterThan(60);
  });

  it('would be caught naming what is not there', () => {
    expect(unknown(namesIn('Press **Send to the cloud**.'))).toEqual(['Send to the cloud']);
  });

  it('show only pictures that are there, each said in words', () => {
    for (const { file, text } of pages) {
      for (const [, alt = '', address = ''] of text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)) {
        expect(alt).not.toBe('');
        expect(readFileSync(path.join(path.dirname(file), address)).length).toBeGreaterThan(0);
      }
    }
  });
});
