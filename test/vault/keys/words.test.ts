import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesToWords, wordsToBytes } from '#vault/keys/words.ts';

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const wordsOf = (bytes: Uint8Array): string => bytesToWords(Buffer.from(bytes)).toString();

describe('24 words', () => {
  it.each([
    ['00', `${'abandon '.repeat(23)}art`],
    [
      '7f',
      'legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title',
    ],
    [
      '80',
      'letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless',
    ],
    ['ff', `${'zoo '.repeat(23)}vote`],
  ])('stand for the published vector of %s', (byte, words) => {
    expect(wordsOf(Buffer.from(byte.repeat(32), 'hex'))).toBe(words);
  });

  it('are those of @scure/bip39, and give the bytes back', () => {
    fc.assert(
      fc.property(bytes32, (bytes) => {
        const words = wordsOf(bytes);
        expect(words).toBe(entropyToMnemonic(bytes, wordlist));
        const back = wordsToBytes(words);
        expect(back.ok && back.value.equals(bytes)).toBe(true);
      }),
    );
  });

  it('are read however they were typed: numbered, in capitals, over several lines', () => {
    const bytes = Buffer.alloc(32, 7);
    const typed = wordsOf(bytes)
      .split(' ')
      .map((word, index) => `${index + 1}. ${word.toUpperCase()}\r\n`)
      .join('  ');
    const back = wordsToBytes(`  ${typed}`);
    expect(back.ok && back.value.equals(bytes)).toBe(true);
  });

  it('name the word that is not in the list', () => {
    fc.assert(
      fc.property(bytes32, fc.integer({ min: 0, max: 23 }), (bytes, at) => {
        const words = wordsOf(bytes).split(' ');
        words[at] = 'wmhitehall';
        expect(wordsToBytes(words.join(' '))).toEqual({
          ok: false,
          error: `Word ${at + 1} is not in the list.`,
        });
      }),
    );
    expect(wordsToBytes('abandon qqq abandon zzz')).toEqual({
      ok: false,
      error: 'Words 2 and 4 are not in the list.',
    });
  });

  it('say how many there are when one is left out', () => {
    const words = wordsOf(Buffer.alloc(32, 9)).split(' ').slice(1).join(' ');
    expect(wordsToBytes(words)).toEqual({ ok: false, error: 'There are 23 words, not 24.' });
    expect(wordsToBytes('')).toEqual({ ok: false, error: 'There are 0 words, not 24.' });
  });

  it('notice a word exchanged for another of the list in 255 of 256 cases', () => {
    let noticed = 0;
    let tried = 0;
    const words = wordsOf(Buffer.from(Array.from({ length: 32 }, (_, n) => n * 7))).split(' ');
    for (let at = 0; at < 24; at += 1) {
      for (let other = at; other < 2_048; other += 31) {
        const word = wordlist[other] ?? '';
        if (word === words[at]) continue;
        tried += 1;
        const typed = words.toSpliced(at, 1, word).join(' ');
        const read = wordsToBytes(typed);
        if (!read.ok && read.error.includes('do not belong together')) noticed += 1;
      }
    }
    expect(tried).toBeGreaterThan(1_500);
    expect(noticed / tried).toBeGreaterThan(0.98);
  });
});
