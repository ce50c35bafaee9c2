import { FIELDS, type Field, type FieldName, type Term } from './query.ts';

/** One piece of a line. */
export type Piece =
  | Term
  | { readonly kind: 'field'; readonly field: Field; readonly turned: boolean }
  | { readonly kind: 'group'; readonly terms: readonly Term[]; readonly within: number }
  | { readonly kind: 'near'; readonly within: number }
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' };

/** A line cut into pieces, with what could not be read as it was meant. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

/** As many words between as `NEAR` means without a number, and at most. */
const NEAR_WORDS = 10;
const NEAR_MAX = 100;

const SPACE = /\s+/uy;
// Straight and curly, single ones not: they stand in words.
const QUOTED = /["“”„‟]([^"“”„‟]*)(["“”„‟]?)(\**)/uy;
const GROUP = /NEAR\(([^)]*)(\)?)/uy;
const NEAR = /NEAR(?:\/(\d{1,6}))?(?=\s|$)/uy;
const FIELD = new RegExp(`(-?)(${FIELDS.join('|')}):`, 'iuy');
const VALUE = /\s*(?:["“”„‟]([^"“”„‟]*)["“”„‟]?|([^\s()"“”„‟]+))/uy;
// A day may be several words: `1 Oct 2026`, `Fri 20 Nov`. A month follows a number, or a number a month.
const DAY =
  /\s*((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))(?:,?\s+\d{4})?)(?=[\s)]|$)/iuy;
const WORD = /[^\s()"“”„‟]+/uy;

const DAY_FIELDS: ReadonlySet<FieldName> = new Set(['after', 'before', 'on']);
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  OR: 'or',
  NOT: 'not',
};

/** Whether the index would find a word in it: letters, digits and private signs are words to it. */
const hasWord = (text: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(text);

/** The last word of a text, of which a prefix is the beginning. */
const lastWord = (text: string): string =>
  /[\p{L}\p{N}\p{Co}\p{M}]+(?=[^\p{L}\p{N}\p{Co}]*$)/u.exec(text)?.[0] ?? '';

const within = (number: string | undefined): number =>
  number === undefined ? NEAR_WORDS : Math.min(Math.max(Number(number), 1), NEAR_MAX);

/** Reads a line piece by piece. Whatever it is, each piece of it is read as something or said to be left out. */
export const piecesOf = (line: string): Pieces => {
  // What is no text at all cannot be in what is held either.
  const text = line.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll('\0', ' ');
  const pieces: Piece[] = [];
  const notes = new Set<string>();
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const termOf = (raw: string, starred: boolean): Term | null => {
    const words = raw.replaceAll('*', ' ').trim();
    if (!hasWord(words)) {
      // Marks alone are passed over; a sign that may have been meant is spoken of.
      if (/[^\p{P}\s]/u.test(words)) {
        notes.add(`“${words}” has no letters or digits, so it is not looked for.`);
      }
      return null;
    }
    const short = starred && [...lastWord(words)].length < 2;
    if (short) notes.add(`A beginning needs two letters, so “${words}” is looked for as a word.`);
    return { kind: 'term', text: words, prefix: starred && !short };
  };

  const termsOf = (inside: string): Term[] =>
    [...inside.matchAll(/["“”„‟]([^"“”„‟]*)["“”„‟]?(\**)|([^\s"“”„‟]+)/gu)].flatMap(
      ([, quoted, star = '', word = '']) =>
        termOf(quoted ?? word, quoted === undefined ? word.endsWith('*') : star !== '') ?? [],
    );

  const readGroup = (): boolean => {
    const group = take(GROUP);
    if (!group) return false;
    const [, inside = '', end = ''] = group;
    const number = /,\s*(\d{1,6})\s*$/u.exec(inside);
    if (end === '') notes.add('A bracket was not closed; it was read as closed at the end.');
    const terms = termsOf(number ? inside.slice(0, number.index) : inside);
    pieces.push({ kind: 'group', terms, within: within(number?.[1]) });
    return true;
  };

  const readNear = (): boolean => {
    const near = take(NEAR);
    if (near) pieces.push({ kind: 'near', within: within(near[1]) });
    return near !== null;
  };

  const readDayOf = (name: FieldName): string | undefined =>
    DAY_FIELDS.has(name) ? take(DAY)?.[1]?.trim() : undefined;

  const readValue = (): string => {
    const value = take(VALUE);
    return (value?.[1] ?? value?.[2] ?? '').trim();
  };

  const readField = (): boolean => {
    const found = take(FIELD);
    if (!found) return false;
    const name = (found[2] ?? '').toLowerCase() as FieldName;
    const said = readDayOf(name) ?? readValue();
    if (said === '') notes.add(`Nothing was written after “${name}:”, so it limits nothing.`);
    else pieces.push({ kind: 'field', field: { name, value: said }, turned: found[1] === '-' });
    return true;
  };

  const readQuoted = (): boolean => {
    const quoted = take(QUOTED);
    if (!quoted) return false;
    const [, inside = '', end = '', star = ''] = quoted;
    if (end === '') notes.add('A quotation mark was not closed; it was read as closed at the end.');
    const term = termOf(inside, star !== '');
    if (term) pieces.push(term);
    return true;
  };

  const readWord = (): boolean => {
    const word = take(WORD)?.[0];
    if (word === undefined) return false;
    const operator = OPERATORS[word];
    if (operator) pieces.push({ kind: operator });
    else {
      if (word === 'or' || word === 'not') {
        notes.add(
          `“${word}” is looked for as a word. Write ${word.toUpperCase()} for what it does.`,
        );
      }
      const term = termOf(word, word.endsWith('*'));
      if (term) pieces.push(term);
    }
    return true;
  };

  const readSign = (): boolean => {
    const sign = text[at];
    // A hyphen that begins a word leaves it out, as in `-draft`; one inside a word belongs to it.
    const leavesOut = sign === '-' && /^[\p{L}\p{N}("“”„‟]/u.test(text.slice(at + 1, at + 3));
    if (sign !== '(' && sign !== ')' && !leavesOut) return false;
    pieces.push({ kind: sign === '(' ? 'open' : sign === ')' ? 'close' : 'not' });
    at += 1;
    return true;
  };

  while (at < text.length) {
    if (take(SPACE)) continue;
    if (readGroup() || readNear() || readField() || readQuoted() || readSign()) continue;
    if (!readWord()) at += 1;
  }
  return { pieces, notes: [...notes] };
};
