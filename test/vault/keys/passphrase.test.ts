import { EFF_LONG_WORDLIST } from 'secure-password-utilities/wordlists';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessBits } from '#vault/keys/guess-bits.ts';
import { refuseWeak, judgePassphrase, suggestPassphrase } from '#vault/keys/passphrase.ts';
import { systemRandom } from '#vault/keys/random.ts';

describe('the suggested passphrase', () => {
  it('is five words of a list of 7,776, about 64 bits', () => {
    expect(new Set(EFF_LONG_WORDLIST).size).toBe(7_776);
    const words = suggestPassphrase(systemRandom).split(' ');
    expect(words).toHaveLength(5);
    for (const word of words) expect(EFF_LONG_WORDLIST).toContain(word);
  });

  it('draws every word equally: a draw beyond the last whole round is made again', () => {
    const draws = [65_535, 62_208, 62_207, 0, 1, 7_775, 7_776];
    const random = (): Buffer => {
      const drawn = Buffer.alloc(2);
      drawn.writeUInt16LE(draws.shift() ?? 0);
      return drawn;
    };
    const [first, last] = [EFF_LONG_WORDLIST[0], EFF_LONG_WORDLIST[7_775]];
    expect(suggestPassphrase(random)).toBe(
      `${last} ${first} ${EFF_LONG_WORDLIST[1]} ${last} ${first}`,
    );
  });

  it('is never judged too weak, and nearly always strong', () => {
    for (let n = 0; n < 100; n += 1) {
      expect(judgePassphrase(suggestPassphrase(systemRandom)).level).not.toBe('too-weak');
    }
    const strong = Array.from({ length: 200 }, () => suggestPassphrase(systemRandom)).filter(
      (words) => judgePassphrase(words).level === 'strong',
    );
    expect(strong.length).toBeGreaterThan(185);
  });
});

describe('judging a passphrase', () => {
  it.each([
    'short words',
    'password password password',
    'Password123456789',
    'P@ssw0rdP@ssw0rd',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abcdefghijklmnopqrstuvwxyz',
    '12345678901234567890',
    'qwertyuiopasdfghjkl',
    'correct horse battery staple',
    'Parliament Westminster 2024',
    'Downing Street 2019!',
    'abacus abacus abacus abacus',
    'ministerminister99',
    '              ',
  ])('refuses %j', (passphrase) => {
    expect(judgePassphrase(passphrase).level).toBe('too-weak');
    expect(refuseWeak(passphrase)).toMatchObject({
      ok: false,
      error: { code: 'weak-passphrase' },
    });
  });

  it.each(['tulip gravity sandbox zealous', 'kX9#qLm2vT8z@p', 'my aunt keeps seven grey herons'])(
    'accepts %j',
    (passphrase) => {
      expect(refuseWeak(passphrase).ok).toBe(true);
    },
  );

  it('counts characters and not bytes or halves of characters', () => {
    expect(judgePassphrase('🦊🦉🐻🐼🐨🐯🦁').says).toContain('at least 14');
  });

  it('gives nothing for words that anyone who takes the laptop knows', () => {
    const passphrase = 'Example Transport Rosalind 7';
    const familiar = ['Rosalind Example', 'Department for Transport'];
    expect(guessBits(passphrase, familiar)).toBeLessThan(guessBits(passphrase, []) - 15);
    expect(judgePassphrase(passphrase, familiar).level).toBe('too-weak');
  });

  it('never throws, and adding to a passphrase never makes it much weaker', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 10 }), (text, more) => {
        expect(guessBits(text + more, [])).toBeGreaterThanOrEqual(guessBits(text, []) - 14);
      }),
    );
  });
});
