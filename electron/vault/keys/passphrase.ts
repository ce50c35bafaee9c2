import { EFF_LONG_WORDLIST } from 'secure-password-utilities/wordlists';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { SHORTEST_PASSPHRASE, type PassphraseStrength } from '#shared/words/vault.ts';
import { guessBits } from './guess-bits.ts';
import type { Random } from './random.ts';

const GENERATED_WORDS = 5;
const FAIR_BITS = 45;
const STRONG_BITS = 60;

/** One word of the 7,776, each equally likely: a draw beyond the last whole round is made again. */
const drawWord = (random: Random): string => {
  const count = EFF_LONG_WORDLIST.length;
  const rounds = Math.floor(65_536 / count) * count;
  for (;;) {
    const drawn = random(2).readUInt16LE(0);
    if (drawn < rounds) return EFF_LONG_WORDLIST[drawn % count] ?? '';
  }
};

/** Five random words of the EFF's long list: 64.6 bits. */
export const suggestPassphrase = (random: Random): string =>
  Array.from({ length: GENERATED_WORDS }, () => drawWord(random)).join(' ');

/**
 * How hard a passphrase is to guess, in words for the person choosing it.
 *
 * No rules about capitals and digits, since those are guessed first. `familiar` are words that
 * anyone who takes the laptop knows: the office's name, the member's.
 */
export const judgePassphrase = (
  passphrase: string,
  familiar: readonly string[] = [],
): PassphraseStrength => {
  const length = [...passphrase.normalize('NFKC')].length;
  if (length < SHORTEST_PASSPHRASE) {
    return {
      level: 'too-weak',
      says: `Use at least ${SHORTEST_PASSPHRASE} characters. Four or five unrelated words are easiest to remember.`,
    };
  }
  const bits = guessBits(passphrase.normalize('NFKC'), familiar);
  if (bits < FAIR_BITS) {
    return {
      level: 'too-weak',
      says: 'This would be guessed early: it is made of common words, repeats or runs. Add an unrelated word or two.',
    };
  }
  return bits < STRONG_BITS
    ? { level: 'fair', says: 'This will do. One more unrelated word would make it strong.' }
    : { level: 'strong', says: 'This is strong.' };
};

/** Refuses a passphrase that is too weak for a vault, and says why. */
export const refuseWeak = (
  passphrase: string,
  familiar: readonly string[] = [],
): Result<null, FailureOf<'weak-passphrase'>> => {
  const { level, says } = judgePassphrase(passphrase, familiar);
  return level === 'too-weak' ? err({ code: 'weak-passphrase', why: says }) : ok(null);
};
