import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, MARK_END, MARK_START, rangesOf } from '#vault/search/excerpt.ts';

/** Half of a pair of surrogates, which is no text. */
const LONE = /\p{Surrogate}/u;

/** A text with some of its words marked as the index would. */
const marked = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.boolean()), {
    maxLength: 60,
  })
  .map((words) =>
    words.map(([word, found]) => ({
      word: word.replaceAll(MARK_START, '').replaceAll(MARK_END, ''),
      found,
    })),
  )
  .map((words) => ({
    text: words.map(({ word }) => word).join(' '),
    marked: words
      .map(({ word, found }) => (found ? `${MARK_START}${word}${MARK_END}` : word))
      .join(' '),
    found: words.filter(({ found }) => found).map(({ word }) => word),
  }));

describe('an excerpt', () => {
  it('marks exactly what the index found', () => {
    fc.assert(
      fc.property(marked, ({ text, marked: given, found }) => {
        expect(rangesOf(text, given).map(([from, to]) => text.slice(from, to))).toEqual(found);
      }),
    );
  });

  it('is part of the text, shows the first word found where it is short, and splits no pair', () => {
    fc.assert(
      fc.property(marked, ({ text, marked: given, found }) => {
        const excerpt = excerptOf(text, rangesOf(text, given));
        const inside = excerpt.text.replace(/^…/u, '').replace(/…$/u, '');
        expect(text).toContain(inside);
        expect(excerpt.text.length).toBeLessThanOrEqual(224);
        expect(LONE.test(excerpt.text)).toBe(LONE.test(text));
        const shown = excerpt.ranges.map(([from, to]) => excerpt.text.slice(from, to));
        if (found.length > 0) expect(shown[0]).toBe(found[0]);
        for (const word of shown) expect(found).toContain(word);
      }),
    );
  });

  it('is plain where the marks stand in the text itself', () => {
    const text = `odd ${MARK_START}text`;
    expect(rangesOf(text, `odd ${MARK_START}${MARK_START}text${MARK_END}`)).toEqual([]);
  });
});
