import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntryFilter } from '#renderer/features/entries/list/entry-filter.ts';
import { TENURE } from './entry-builders.ts';
import { EntryQuestion } from '#shared/words/entry-list.ts';

const today = '2026-11-22';
describe('filtering the log by words', () => {
  it('asks for everything with an empty line', () => {
    expect(parseEntryFilter('', today).terms).toEqual([]);
    expect(parseEntryFilter('   ', today).terms).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'constructor:x', 'valueOf:'])(
    'takes %s for what it is',
    (line) => {
      expect(() => parseEntryFilter(line, today)).not.toThrow();
    },
  );

  it('says itself in words', () => {
    const { terms } = parseEntryFilter('unfiled theme:rail after:1 Oct -drift', today);
    expect(terms.map(({ says }) => says)).toEqual([
      'not filed',
      'theme “rail”',
      'made after 1 October 2026',
      'without drifted from other business',
    ]);
  });

  it.each([
    ['colour:blue', 'There is no “colour:”'],
    ['after:11/22', 'There is no month 22'],
    ['after:', '“after:” needs a day'],
    ['theme:', '“theme:” needs a word'],
  ])('says what it does not understand in %s', (line, says) => {
    const { problems, terms } = parseEntryFilter(line, today);
    expect(problems[0]).toContain(says);
    expect(terms).toEqual([]);
  });

  it('asks what the vault takes, whatever the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (line) => {
        const conditions = parseEntryFilter(line, today).terms.map(({ condition }) => condition);
        EntryQuestion.parse({ tenure: TENURE, conditions });
      }),
    );
  });
});
