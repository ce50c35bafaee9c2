import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaresSecret, secretField } from '#policy/secret-words.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import { anEntry } from './an-entry.ts';

describe('a marking of SECRET or above', () => {
  it.each([
    ['alone', 'SECRET', 'SECRET'],
    ['with a caveat, decorated', '** SECRET – UK EYES ONLY **', 'SECRET'],
    ['on a line of its own', 'Dear all\r\nUK SECRET\r\nas discussed', 'UK SECRET'],
    ['at the foot with a page number', 'text\nSECRET  Page 2 of 3', 'SECRET'],
    ['in brackets', 'see [SECRET] annex', 'SECRET'],
    ['before a colon', 'SECRET: the options', 'SECRET'],
    ['TOP SECRET in a sentence', 'the page said TOP SECRET at the top', 'TOP SECRET'],
    ['with a hyphen', 'TOP-SECRET', 'TOP-SECRET'],
    ['with a hard space', 'TOP\u00a0SECRET', 'TOP\u00a0SECRET'],
    ['of NATO', 'a NATO SECRET paper', 'NATO SECRET'],
    ['said in words', 'someone forwarded a page headed SECRET', 'SECRET'],
    ['quoted', 'it is marked "SECRET" all over', 'SECRET'],
    ['with a codeword', 'the SECRET STRAP1 note', 'SECRET'],
    ['after one that is denied', 'not marked SECRET but then UK SECRET', 'UK SECRET'],
  ])('is found: %s', (_, text, found) => {
    const range = declaresSecret(text);
    expect(range && text.slice(...range)).toBe(found);
  });

  it.each([
    ['prose', 'keep it secret'],
    ['an office', 'the Secretary of State'],
    ['an office in capitals', 'SECRETARY OF STATE'],
    ['shouting', 'CAN YOU KEEP A SECRET FROM HIM'],
    ['emphasis', 'it is our SECRET plan'],
    ['a game', 'SECRET SANTA'],
    ['a vote', 'SECRET BALLOT tomorrow'],
    ['a service', 'UK SECRET INTELLIGENCE SERVICE'],
    ['what is denied', 'this is not marked SECRET'],
    ['what is denied in capitals', 'NOT TOP SECRET'],
    ['what is allowed', 'OFFICIAL-SENSITIVE'],
    ['small letters', 'top secret, ha'],
    ['nothing', ''],
  ])('is not found in %s: %s', (_, text) => {
    expect(declaresSecret(text)).toBeNull();
  });

  it('is found on a line of its own, whatever stands on the others', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/gu, ' '));
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (above, below) => {
        const text = [...above, 'SECRET', ...below].join('\n');
        expect(declaresSecret(text)).not.toBeNull();
      }),
    );
  });

  it('is found nowhere in text without capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(declaresSecret(`${text.toLowerCase()} secret`)).toBeNull();
      }),
    );
  });
});

describe('an entry that may not be kept', () => {
  it('is one of a higher tier', () => {
    expect(secretField(anEntry({ marking: { ...OFFICIAL, tier: 'secret' } }))).toBe('marking');
  });

  it('is one that bears a marking in any of its texts', () => {
    expect(secretField(anEntry({ exactWords: 'SECRET\nthe plan' }))).toBe('exactWords');
    expect(secretField(anEntry({ tags: ['fees', 'UK SECRET'] }))).toBe('tags');
    const actions = [{ what: 'File the TOP SECRET annex', owner: 'Jo Lund', due: null }];
    expect(secretField(anEntry({ actions }))).toBe('actions');
    expect(secretField(anEntry({ marking: { ...OFFICIAL, caveat: 'SECRET' } }))).toBe('marking');
  });

  it('is none that declares nothing', () => {
    expect(secretField(anEntry())).toBeNull();
  });
});
