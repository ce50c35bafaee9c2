import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryPasses, parseEntryFilter } from '#renderer/features/entries/entry-filter.ts';
import { aFiling, anEntry, CHANNEL, CHAT } from './entry-builders.ts';

const today = '2026-11-22';
const names = {
  chat: (id: string | null) => (id === CHAT ? 'Transport – ministers' : ''),
  channel: (id: string | null) => (id === CHANNEL ? 'WhatsApp' : ''),
};
const passes = (line: string, entry = anEntry()): boolean =>
  entryPasses(parseEntryFilter(line, today), entry, names);

describe('filtering the log by words', () => {
  it('shows everything for an empty line', () => {
    expect(passes('')).toBe(true);
    expect(passes('   ')).toBe(true);
  });

  it.each([
    ['unfiled theme:rail after:1 Oct', true],
    ['unfiled theme:rail after:22 Nov', false],
    ['theme:RAIL', true],
    ['theme:ports', false],
    ['-theme:rail', false],
    ['before:23/11/2026', true],
    ['on:22 Nov 2026', true],
    ['on:today', true],
    ['after:yesterday', true],
    ['after:2026-11-21 option', true],
    ['after:1 Oct 2026 tender', true],
    ['option tender', true],
    ['"option B"', true],
    ['"B option"', false],
    ['by:teale', true],
    ['chat:transport channel:whatsapp', true],
    ['chat:"transport – min"', true],
    ['kind:decision outcome:approved device:corporate', true],
    ['filed', false],
    ['open', true],
    ['closed', false],
    ['amended', false],
    ['-amended', true],
    ['sensitive', false],
    ['person:pym', false],
  ])('%s → %s', (line, shown) => expect(passes(line)).toBe(shown));

  it.each(['__proto__', 'constructor', 'constructor:x', 'valueOf:'])(
    'takes %s for what it is',
    (line) => {
      expect(() => passes(line)).not.toThrow();
    },
  );

  it('looks at filings', () => {
    const filed = anEntry({ filings: [aFiling()], open: false });
    expect(passes('filed filed:118', filed)).toBe(true);
    expect(passes('unfiled', filed)).toBe(false);
  });

  it('finds names without their accents', () => {
    expect(
      passes('by:munchausen', anEntry({ decidedBy: { person: null, name: 'Zoë Münchausen' } })),
    ).toBe(true);
  });

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

  it('takes any line', () => {
    fc.assert(fc.property(fc.string(), (line) => void passes(line)));
  });
});
