import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '#vault/imports/identity.ts';

const talk = fc
  .array(fc.constantFrom('a', 'Bob', '!', '~', ' ', '  ', '\n', '\u00a0', 'é', '👍', '\t', '"'))
  .map((parts) => parts.join(''));

describe('text as it is compared', () => {
  it('is the same whether it was quick to see that nothing is to be done or not', () => {
    // An invisible mark is taken away, and keeps the text from being passed on as it is.
    fc.assert(
      fc.property(talk, (text) => {
        expect(comparable(text)).toBe(comparable(`\u200e${text}`));
      }),
    );
  });

  it('has one kind of space, and none at its ends', () => {
    expect(comparable(' a  b\u00a0\nc ')).toBe('a b c');
  });
});
