import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from '#vault/search/match-text.ts';
import { readLine } from '#vault/search/read-line.ts';
import { wantedWords } from '#vault/search/say-query.ts';

const says = (line: string): string => {
  const { wanted } = readLine(line);
  return wanted ? wantedWords(wanted) : '';
};

const LINES = [
  'Approved option B for the tender, subject to Treasury agreement',
  'Café costs: the draft for the tender',
  'No, hold. Treasury unhappy. Do not announce.',
  'Übersetzung naïve — 2026-A0142 / 2026/118',
  'Fees and tolls at the lock gate',
  '10,000 barrels',
];

/** What means something to the line, to the index, or to neither. */
const SIGNS =
  '" “ ” \' ( ) * - + ^ : , \\ ; { } AND OR NOT NEAR NEAR/3 NEAR( and or tender tend* te* text: text:x {text}: chat: on: -in:x 🚀 👩‍👩‍👧 café ﬀ İ \u200f ß 漢字';

const anIndex = () => {
  const db = new Database(':memory:');
  db.exec(
    `CREATE VIRTUAL TABLE f USING fts5(text, names, tokens, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`,
  );
  const put = db.prepare(`INSERT INTO f (text, names, tokens) VALUES (?, '', 'chat1')`);
  for (const line of LINES) put.run(line);
  return (line: string, tokens: readonly (readonly string[])[] = []): readonly number[] => {
    const match = matchText(readLine(line).wanted, ['text', 'names'], tokens);
    if (match === null) return [];
    return db
      .prepare('SELECT rowid FROM f WHERE f MATCH ? ORDER BY rowid')
      .all(match)
      .map((row) => (row as { rowid: number }).rowid - 1);
  };
};

describe('what a line is read as', () => {
  it.each([
    ['tender', '“tender”'],
    ['option tender', '“option” and “tender”'],
    ['"subject to Treasury"', '“subject to Treasury”'],
    ['“subject to Treasury”', '“subject to Treasury”'],
    ['fees OR tolls', '“fees” or “tolls”'],
    ['lock fees OR tolls', '(“lock” and “fees”) or “tolls”'],
    ['lock AND (fees OR tolls)', '“lock” and (“fees” or “tolls”)'],
    ['tender NOT draft', '“tender”, without “draft”'],
    ['tender -draft -"lock gate"', '“tender”, without “draft” or “lock gate”'],
    ['harb*', 'words beginning “harb”'],
    ['"lock ga"*', 'words beginning “lock ga”'],
    ['option NEAR tender', '“option” and “tender” with at most 10 words between'],
    ['option NEAR/1 tender', '“option” and “tender” with at most one word between'],
    ['NEAR(option "the tender", 4)', '“option” and “the tender” with at most 4 words between'],
    ['2026-A0142', '“2026-A0142”'],
    ['(((tender)))', '“tender”'],
    ['tender) option', '“tender” and “option”'],
  ])('%s', (line, words) => {
    expect(says(line)).toBe(words);
  });

  it.each([
    ['"subject to', 'A quotation mark was not closed; it was read as closed at the end.'],
    ['(fees OR tolls', 'A bracket was not closed; it was read as closed at the end.'],
    ['NOT draft', 'What is left out needs something to be left out of: add a word to look for.'],
    ['NEAR tender', 'NEAR needs a word on both sides; it was passed over.'],
    ['tender NEAR', 'NEAR needs a word on both sides; it was passed over.'],
    ['🚀', '“🚀” has no letters or digits, so it is not looked for.'],
    ['a*', 'A beginning needs two letters, so “a” is looked for as a word.'],
    ['fees or tolls', '“or” is looked for as a word. Write OR for what it does.'],
    ['person: ', 'Nothing was written after “person:”, so it limits nothing.'],
    ['-person:Dex tender', 'A filter cannot be turned round, so “-person:Dex” was passed over.'],
    ['word '.repeat(60), 'Only the first 50 words are looked for.'],
  ])('says of %s what became of it', (line, note) => {
    expect(readLine(line).notes).toContain(note);
  });

  it('takes filters out of the words, days of several words too', () => {
    const { fields, wanted } = readLine(
      'tender after:1 Oct 2026 before:22/11/26 on: Fri 20 Nov chat:"Transport – ministers" in:messages October',
    );
    expect(fields).toEqual([
      { name: 'after', value: '1 Oct 2026' },
      { name: 'before', value: '22/11/26' },
      { name: 'on', value: 'Fri 20 Nov' },
      { name: 'chat', value: 'Transport – ministers' },
      { name: 'in', value: 'messages' },
    ]);
    expect(wanted && wantedWords(wanted)).toBe('“tender” and “October”');
  });
});

describe('what the index finds', () => {
  const find = anIndex();

  it.each([
    ['TENDER', [0, 1]],
    ['cafe', [1]],
    ['ubersetzung', [3]],
    ['option tender', [0]],
    ['"the tender"', [0, 1]],
    ['tender -draft', [0]],
    ['treasury NOT (agreement OR tolls)', [2]],
    ['fees OR draft', [1, 4]],
    ['agree*', [0]],
    ['option NEAR/3 tender', [0]],
    ['option NEAR/1 tender', []],
    ['2026-A0142', [3]],
    ['2026/118', [3]],
    ['"10,000"', [5]],
    ['names:tender', []],
    ['chat1', []],
    ['tokens:chat1', []],
  ] as const)('%s', (line, found) => {
    expect(find(line)).toEqual(found);
  });

  it('only where the tokens are too', () => {
    expect(find('tender', [['chat1']])).toEqual([0, 1]);
    expect(find('tender', [['chat1'], ['as00']])).toEqual([]);
  });
});

describe('any line at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    // Halves of pairs, which are no text.
    fc.integer({ min: 0xd8_00, max: 0xdf_ff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      ...SIGNS.split(' '),
      '\0',
      '\u0301',
      'NEAR(a b, 2)',
      'after:1 Oct',
      "' OR 1=1 --",
    ),
  );
  const line = fc
    .array(piece, { maxLength: 40 })
    .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));
  const find = anIndex();

  it('is a question that the index can be asked, and can be said in words', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const read = readLine(typed);
        expect(() => find(typed)).not.toThrow();
        expect(read.wanted === null ? '' : wantedWords(read.wanted)).toBeTypeOf('string');
        expect(readLine(typed)).toEqual(read);
      }),
      { numRuns: 2_000 },
    );
  });

  it('would be an error as it stands: the index has a language of its own', () => {
    const db = new Database(':memory:');
    db.exec('CREATE VIRTUAL TABLE f USING fts5(text)');
    const ask = db.prepare('SELECT rowid FROM f WHERE f MATCH ?');
    for (const typed of ['"', '(a', 'a AND', 'x:y', 'NOT a', "'"]) {
      expect(() => ask.all(typed)).toThrow(/fts5|no such column|unterminated/u);
      expect(() => find(typed)).not.toThrow();
    }
  });

  it('finds each line by any of its own words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LINES.length - 1 }), fc.nat(), (at, nth) => {
        const words = (LINES[at] ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
        const word = words[nth % words.length] ?? '';
        fc.pre(!['AND', 'OR', 'NOT', 'NEAR'].includes(word));
        expect(find(word)).toContain(at);
      }),
    );
  });
});
