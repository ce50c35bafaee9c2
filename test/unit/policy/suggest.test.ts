import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSuggester, suggest, SUGGESTIONS_2026_11 } from '#policy/suggest.ts';
import { isLinearPattern, SuggestionSet } from '#shared/words/suggestion.ts';

const reasonsOf = (text: string) => (suggest([text])[0] ?? []).map(({ reason }) => reason);

const alarms = (text: string) => (suggest([text])[0] ?? []).some(({ alarm }) => alarm);

/** What was marked, by rule, in the words of the text. */
const wordsOf = (text: string) =>
  Object.fromEntries(
    (suggest([text])[0] ?? []).map(({ rule, ranges }) => [
      rule,
      ranges.map(([from, to]) => text.slice(from, to)),
    ]),
  );

describe('what is suggested, and why', () => {
  it.each([
    ['Content with option 2', 'approval wording'],
    ['Not content, sorry', 'approval wording'],
    ['fine by me, go', 'approval wording'],
    ["I've told them to pause the closure", 'instruction wording'],
    ['Then I’m directing you.', 'instruction wording'],
    ['leave it with me', 'instruction wording'],
    ['No, hold, Treasury unhappy', 'a change of mind'],
    ['£1.5m is the cap', 'money'],
    ['it is 40 million over', 'money'],
    ['I can’t support this on value for money', 'money'],
    ['need it by Friday', 'a date or deadline'],
    ['out before the locals', 'a date or deadline'],
    ['see the submission', 'names a submission'],
    ['as in 2026/118', 'names a submission'],
    ['Cabinet on Tuesday', 'Cabinet or collective agreement'],
    ['the write-round closes', 'Cabinet or collective agreement'],
    ['Whips want clause 14 dropped', 'votes or the House'],
    ['lawyers are worried about judicial review', 'legal'],
    ['she is resigning tonight', 'appointments'],
    ['the preferred bidder rang', 'commercial'],
    ['we announce tomorrow', 'an announcement'],
    ['the wall has collapsed', 'a change of situation'],
  ])('%s: %s', (text, reason) => {
    expect(reasonsOf(text)).toContain(reason);
  });

  it.each([
    'running late, ten minutes',
    'coffee?',
    'Thanks so much!',
    'train cancelled, getting the 18:10',
    'dentist appointment at 10',
    'the filing cabinet key',
    'she is a content creator',
    'vote of thanks to Jo',
    'secret santa on the 12th',
    'the Secretary of State is here',
    '',
  ])('nothing in: %s', (text) => {
    expect(reasonsOf(text)).toEqual([]);
  });

  it('points at the words that gave the reason', () => {
    expect(wordsOf('🙂 Content with option 2, capped at £1.5m')).toEqual({
      approval: ['Content', 'option 2'],
      money: ['£1.5m'],
    });
  });

  it('silences only what stands inside an allowed phrase', () => {
    expect(wordsOf('content creator is content')).toEqual({ approval: ['content'] });
  });

  it('raises an alarm at a classification, and at nothing else', () => {
    expect(alarms('page headed SECRET')).toBe(true);
    expect(alarms('it is marked secret')).toBe(true);
    expect(alarms('approved, £5m, Cabinet')).toBe(false);
  });

  it('answers for each text in turn', () => {
    expect(suggest(['coffee?', 'approved', 'coffee?']).map(({ length }) => length)).toEqual([
      0, 1, 0,
    ]);
  });

  it('marks places inside the text, in order and apart, and never throws', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('content', '£5', 'SECRET', 'sub 1'),
      ),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        for (const { ranges } of suggest([text])[0] ?? []) {
          const ends = ranges.flat();
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(Math.max(...ends)).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('a set of suggestions', () => {
  it('needs no list of allowed phrases', () => {
    const plain = createSuggester({ ...SUGGESTIONS_2026_11, allow: [] });
    expect(plain(['content creator'])[0]?.map(({ rule }) => rule)).toEqual(['approval']);
  });

  it.each(['(a+)+$', 'a*b', 'a{2,}', String.raw`(a)\1`, String.raw`(?<n>a)\k<n>`])(
    'is refused with a pattern that may take too long: %s',
    (pattern) => {
      const [rule] = SUGGESTIONS_2026_11.rules;
      const rules = [{ ...rule, patterns: [pattern] }];
      expect(SuggestionSet.safeParse({ ...SUGGESTIONS_2026_11, rules }).success).toBe(false);
    },
  );

  it('may have bounded repeats and a literal plus', () => {
    expect(isLinearPattern(String.raw`a{0,4}\+ ?\d{2}`)).toBe(true);
  });
});
