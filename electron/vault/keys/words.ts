import { createHash } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import sodium from 'sodium-native';
import { err, ok, type Result } from '#shared/result.ts';

const WORDS = 24;
const BITS = 11;
const numberOf = new Map(wordlist.map((word, index) => [word, index]));

/**
 * 32 bytes as 24 words and a checksum (BIP39, English), in a Buffer that can be zeroed.
 *
 * Each word is 11 bits; the last 8 bits are the first byte of the SHA-256 of the 32.
 */
export const bytesToWords = (bytes: Buffer): Buffer => {
  if (bytes.length !== 32) throw new Error('24 words stand for 32 bytes');
  const check = createHash('sha256').update(bytes).digest().subarray(0, 1);
  const all = Buffer.concat([bytes, check]);
  const words: Buffer[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of all) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits >= BITS) {
      bits -= BITS;
      words.push(Buffer.from(`${words.length === 0 ? '' : ' '}${wordlist[held >> bits]}`));
      held &= (1 << bits) - 1;
    }
  }
  sodium.sodium_memzero(all);
  return Buffer.concat(words);
};

/** What is wrong with words that were typed, in words. */
export type WordsProblem = string;

const typedWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Sheets number the words, and people copy the numbers.
    .replaceAll(/[\d.,;:]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const unknownWords = (words: readonly string[]): string | null => {
  const places = words.flatMap((word, index) => (numberOf.has(word) ? [] : [index + 1]));
  if (places.length === 0) return null;
  if (places.length === 1) return `Word ${places[0]} is not in the list.`;
  return `Words ${places.slice(0, -1).join(', ')} and ${places.at(-1)} are not in the list.`;
};

/** The 32 bytes that 24 typed words stand for; else which word is not in the list, or that they do not belong together. */
export const wordsToBytes = (text: string): Result<Buffer, WordsProblem> => {
  const words = typedWords(text);
  const unknown = unknownWords(words);
  if (unknown !== null) return err(unknown);
  if (words.length !== WORDS) return err(`There are ${words.length} words, not ${WORDS}.`);
  const all = Buffer.alloc(33);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const word of words) {
    held = (held << BITS) | (numberOf.get(word) ?? 0);
    bits += BITS;
    while (bits >= 8) {
      bits -= 8;
      all[at] = held >> bits;
      at += 1;
      held &= (1 << bits) - 1;
    }
  }
  const bytes = Buffer.alloc(32);
  all.copy(bytes);
  const check = all[32];
  sodium.sodium_memzero(all);
  if (createHash('sha256').update(bytes).digest()[0] !== check) {
    sodium.sodium_memzero(bytes);
    return err(
      'The words do not belong together: one is another word of the list, or two changed places.',
    );
  }
  return ok(bytes);
};
