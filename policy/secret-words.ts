import type { EntryDetails } from '#shared/words/entry.ts';

/** Where a marking stands, in UTF-16 offsets. */
export type SecretRange = readonly [from: number, to: number];

const GAP = String.raw`[ \t\u00a0]{1,3}`;
const TOP = `(?:TOP(?:${GAP}|-))`;
/** `SECRET`, `TOP SECRET`, `UK SECRET`, `UK TOP SECRET`, `NATO SECRET`. */
const MARKING = `(?:(?:UK|NATO|HMG)${GAP})?${TOP}?SECRET`;
/** What stands beside a marking on a page: caveats, prefixes, handling, page numbers. */
const BESIDE =
  /^(?:UK|US|USA|AUS|CAN|NZ|NATO|HMG|EU|FVEY|FIVE|EYES?|ONLY|STRAP|STRAP[123]|ATOMIC|CODEWORD|LOCSEN|PERSONAL|COMMERCIAL|MARKET|SENSITIVE|RECIPIENTS|EMBARGOED|DRAFT|COPY|PAGE|Page|page|OF|of|TOP|SECRET|\d{1,4})$/u;

/** A country's or an alliance's marking and TOP SECRET are markings wherever they stand in capitals. */
const ANYWHERE = new RegExp(String.raw`\b(?:(?:UK|NATO|HMG)${GAP}${TOP}?|${TOP})SECRET\b`, 'gu');
/** Bare SECRET only where something says that it is a marking. */
const PLACED = [
  // [SECRET]  (SECRET - UK EYES ONLY
  String.raw`(?<=[[(]${GAP.replace('{1,3}', '{0,3}')})${MARKING}\b`,
  // SECRET // …   SECRET: …   SECRET – UK EYES ONLY, at the beginning of a line
  String.raw`(?<=^[*_"' \t\u00a0]{0,6})${MARKING}\b(?=[*_"']{0,3}${GAP.replace('{1,3}', '{0,3}')}(?:\/|:|\||-|–|—))`,
  // marked SECRET, classified as "SECRET"
  String.raw`(?<=\b(?:[Mm]arked|MARKED|[Cc]lassified|CLASSIFIED|[Cc]lassification|CLASSIFICATION|[Gg]raded|[Hh]eaded|[Mm]arking|MARKING)(?: as| at| is)?:?[ "'“‘]{1,3})${MARKING}\b`,
  // SECRET UK EYES ONLY, SECRET STRAP1
  String.raw`\b${MARKING}\b(?=${GAP}(?:UK${GAP}EYES|EYES${GAP}ONLY|STRAP|ATOMIC|CODEWORD))`,
].map((source) => new RegExp(source, 'gmu'));

/** Words that make of it something else, or say that it is not one. */
const SOMETHING_ELSE = /^[ \t-]{0,3}(?:SANTA|BALLOT|GARDEN|SERVICE|INTELLIGENCE SERVICE)\b/u;
const DENIED =
  /\b(?:not|NOT|Not|never|NEVER|non|isn['’]t|wasn['’]t)(?: marked| classified| a| been marked)?[ -:"'“‘]{0,4}$/u;
const DENIED_REACH = 40;

const stands = (text: string, [from, to]: SecretRange): boolean =>
  !SOMETHING_ELSE.test(text.slice(to, to + 30)) &&
  !DENIED.test(text.slice(Math.max(0, from - DENIED_REACH), from));

/** A line of nothing but marking words, whatever decorates it: `** SECRET – UK EYES ONLY **`. */
const headings = (text: string): readonly SecretRange[] => {
  const found: SecretRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
    const at = line.search(/\bSECRET\b/u);
    if (at !== -1 && words.length <= 12 && words.every((word) => BESIDE.test(word))) {
      found.push([start + at, start + at + 'SECRET'.length]);
    }
    start += line.length + 1;
  }
  return found;
};

/**
 * Where a text bears a marking of SECRET or above, or null: in capitals, standing as a marking. Not
 * the word in prose, not *secretary*, not *secret santa*. Content that bears one is refused (¶11).
 *
 * It asks what people declared, nothing more: text that ought to be marked and is not, or that
 * says "secret" in small letters, passes here and raises an alarm in sorting.
 */
export const declaresSecret = (text: string): SecretRange | null => {
  if (!text.includes('SECRET')) return null;
  const inLine = [ANYWHERE, ...PLACED].flatMap((found) =>
    Array.from(text.matchAll(found), ({ index, 0: match }): SecretRange => [
      index,
      index + match.length,
    ]),
  );
  const [first] = [...inLine, ...headings(text)]
    .filter((range) => stands(text, range))
    .toSorted(([a], [b]) => a - b);
  return first ?? null;
};

/** Every text inside a value, with the field of the entry that holds it. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((inner) => textsIn(inner))
    : [];
};

/**
 * The first field of an entry that declares SECRET or above, or null: by its tier or by a marking in
 * any of its texts. Where this names a field nothing of the entry may be kept (¶11).
 */
export const secretField = (details: EntryDetails): keyof EntryDetails | null => {
  if (details.marking.tier !== 'official') return 'marking';
  const fields = Object.keys(details) as (keyof EntryDetails)[];
  return (
    fields.find((field) => textsIn(details[field]).some((text) => declaresSecret(text) !== null)) ??
    null
  );
};
