import { EFF_LONG_WORDLIST } from 'secure-password-utilities/wordlists';

/*
 * An honest low estimate of how many guesses a passphrase stands, as a power of two: the cheapest
 * way of building it from pieces that a guesser tries first. It reads no dictionary of leaked
 * passwords, so it counts unknown letters as if they were words too.
 */

/** What people choose first, and what is chosen around Whitehall. */
const COMMON = `password passphrase passwort letmein welcome qwerty qwertyuiop asdfgh zxcvbn admin
administrator login secret iloveyou dragon monkey football liverpool arsenal chelsea manchester
england scotland wales ireland britain london whitehall westminster parliament minister secretary
private office cabinet downing street treasury government department permanent daybook vault
january february march april may june july august september october november december monday
tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter
master shadow sunshine princess superman batman starwars computer internet changeme default
please trustno the and for you with this that from have correct horse battery staple`
  .split(/\s+/)
  .filter((word) => word !== '');

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'azertyuiop', 'qwertzuiop'];
const COMMON_BITS = 7;
const WORD_BITS = Math.log2(EFF_LONG_WORDLIST.length);
const YEAR_BITS = 7;
const RUN_BITS = 5;
const FAMILIAR_BITS = 4;
const AGAIN_BITS = 2;
const LONGEST_PIECE = 24;

const wordBits = new Map<string, number>([
  ...EFF_LONG_WORDLIST.map((word) => [word, WORD_BITS] as const),
  ...COMMON.map((word) => [word, COMMON_BITS] as const),
]);

const UNLEETED: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const unleet = (piece: string): string =>
  [...piece].map((character) => UNLEETED[character] ?? character).join('');

const characterBits = (character: string): number => {
  if (/\s/.test(character)) return 1;
  if (/\p{Lowercase}/u.test(character)) return 3;
  if (/\p{Uppercase}/u.test(character)) return 4;
  return /\d/.test(character) ? Math.log2(10) : 5;
};

const isStepped = (piece: string): boolean => {
  const step = piece.charCodeAt(1) - piece.charCodeAt(0);
  if (Math.abs(step) > 1) return false;
  for (let at = 1; at < piece.length; at += 1) {
    if (piece.charCodeAt(at) - piece.charCodeAt(at - 1) !== step) return false;
  }
  return true;
};

const isAlongRow = (piece: string): boolean =>
  piece.length >= 4 &&
  ROWS.some((row) => row.includes(piece) || [...row].toReversed().join('').includes(piece));

/** The cost of a piece of three characters or more as one guess; Infinity where it is nothing known. */
const pieceBits = (piece: string, familiar: ReadonlySet<string>): number => {
  const lower = piece.toLowerCase();
  const capitals = lower === piece ? 0 : 1;
  const plain = unleet(lower);
  const costs = [Infinity];
  if (familiar.has(lower) || familiar.has(plain)) costs.push(FAMILIAR_BITS + capitals);
  const word = wordBits.get(lower);
  if (word !== undefined) costs.push(word + capitals);
  const leet = wordBits.get(plain);
  if (leet !== undefined) costs.push(leet + capitals + 1);
  if (/^(?:19|20)\d\d$/.test(piece)) costs.push(YEAR_BITS);
  if (isStepped(lower) || isAlongRow(lower)) costs.push(RUN_BITS + Math.log2(piece.length));
  return Math.min(...costs);
};

const isSaidAgain = (text: string, from: number, to: number): boolean =>
  text.slice(0, from).includes(text.slice(from, to));

const familiarWords = (familiar: readonly string[]): ReadonlySet<string> =>
  new Set(
    familiar
      .flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length >= 3),
  );

/** Bits of guessing that a passphrase stands at least: the cheapest sum over all ways of cutting it up. */
export const guessBits = (passphrase: string, familiar: readonly string[]): number => {
  const known = familiarWords(familiar);
  const lower = passphrase.toLowerCase();
  const cheapest: number[] = [0];
  for (let to = 1; to <= passphrase.length; to += 1) {
    let best = (cheapest[to - 1] ?? 0) + characterBits(passphrase[to - 1] ?? '');
    for (let from = Math.max(0, to - LONGEST_PIECE); from <= to - 3; from += 1) {
      const bits = isSaidAgain(lower, from, to)
        ? AGAIN_BITS
        : pieceBits(passphrase.slice(from, to), known);
      best = Math.min(best, (cheapest[from] ?? 0) + bits);
    }
    cheapest.push(best);
  }
  return cheapest.at(-1) ?? 0;
};
