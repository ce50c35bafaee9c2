import { longDay } from '#shared/dates.ts';
import type { EntryCondition, EntryState, EntryText } from '#shared/words/entry-list.ts';
import type { Day } from '#shared/words/time.ts';
import { readDay } from '#shared/read-day.ts';
import { FLAG_WORDS, KIND_WORDS, OUTCOME_WORDS } from '#shared/entry-words.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';

/** One condition of the filter line; it says itself in words below the line. */
export interface FilterTerm {
  readonly says: string;
  readonly condition: EntryCondition;
}

/** A filter line as it was understood. */
export interface EntryFilter {
  readonly terms: readonly FilterTerm[];
  /** What was not understood, in sentences. Such words filter nothing. */
  readonly problems: readonly string[];
}

const MOST_TERMS = 100;
const MOST_LETTERS = 500;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const contains = (text: string, part: string): boolean => plain(text).includes(plain(part));

/** The values that are shown in words with this part. */
const shownWith = <Value extends string>(
  words: Readonly<Record<Value, string>>,
  part: string,
): Value[] => (Object.keys(words) as Value[]).filter((value) => contains(words[value], part));

interface Field {
  readonly says: string;
  readonly condition: (value: string) => EntryCondition;
}

const text = (of: EntryText, says: string): Field => ({
  says,
  condition: (value) => ({ on: 'text', of, has: value.slice(0, MOST_LETTERS), not: false }),
});

/** `name:value` looks for the value in these words of the entry. */
const FIELDS: Readonly<Record<string, Field>> = {
  theme: text('theme', 'theme'),
  by: text('by', 'decided by'),
  person: text('person', 'with'),
  chat: text('chat', 'chat'),
  channel: text('channel', 'channel'),
  tag: text('tag', 'tag'),
  kind: {
    says: 'kind',
    condition: (value) => ({ on: 'kind', among: shownWith(KIND_WORDS, value), not: false }),
  },
  outcome: {
    says: 'outcome',
    condition: (value) => ({ on: 'outcome', among: shownWith(OUTCOME_WORDS, value), not: false }),
  },
  device: {
    says: 'device',
    condition: (value) => ({
      on: 'device',
      among: [...shownWith(DEVICE_WORDS, value), ...(contains('not known', value) ? [null] : [])],
      not: false,
    }),
  },
  flag: {
    says: 'flag',
    condition: (value) => ({ on: 'flag', among: shownWith(FLAG_WORDS, value), not: false }),
  },
  ref: text('ref', 'reference'),
  filed: text('filed', 'filed as'),
};

const ANYWHERE = text('words', 'words');

const state = (says: string, of: EntryState, not = false): FilterTerm => ({
  says,
  condition: { on: 'state', state: of, not },
});

const STATES: Readonly<Record<string, FilterTerm>> = {
  unfiled: state('not filed', 'filed', true),
  filed: state('filed', 'filed'),
  open: state('open', 'open'),
  closed: state('closed', 'open', true),
  amended: state('amended', 'amended'),
  incident: state('incident stubs', 'incident'),
  sensitive: state('marked -SENSITIVE', 'sensitive'),
  drift: state('drifted from other business', 'drift'),
  overtaken: state('since overtaken', 'overtaken'),
  unreported: state('exception report not sent', 'unreported'),
  limited: state('limited to those who need to know', 'limited'),
};

const BOUNDS = { after: 'made after', before: 'made before', on: 'made on' } as const;
const BOUND_WORDS = ['after', 'before', 'on'] as const;

/** What is typed is looked up among our own words only: `constructor` is none of them. */
const lookUp = <Value>(words: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

interface Token {
  readonly not: boolean;
  readonly field: string | null;
  readonly value: string;
}

const TOKEN = /(-)?(?:([a-z]+):)?(?:"([^"]*)"?|(\S*))/giu;

const tokensOf = (line: string): Token[] =>
  [...line.matchAll(TOKEN)]
    .map(([, not, field, quoted, word]) => ({
      not: not !== undefined,
      field: field?.toLowerCase() ?? null,
      value: quoted ?? word ?? '',
    }))
    .filter(({ field, value }) => field !== null || value !== '');

const negated = ({ says, condition }: FilterTerm): FilterTerm => ({
  says: `without ${says}`,
  condition: { ...condition, not: !condition.not },
});

type Read =
  | { readonly term: FilterTerm; readonly used: number }
  | { readonly problem: string; readonly used: number };

/** A day may be several words: `after:1 Oct`. */
const readBound = (tokens: readonly Token[], today: Day): Read | null => {
  const [first, ...rest] = tokens;
  const when = first?.field ? BOUND_WORDS.find((word) => word === first.field) : undefined;
  if (!first || !when) return null;
  const bare = rest.slice(0, 2).map(({ field, value }) => (field === null ? value : ':'));
  const words = [...first.value.split(/\s+/u), ...bare].filter((word) => word !== '');
  const day = readDay(
    words.map((word) => word.toLowerCase()),
    today,
  );
  if (!day)
    return { problem: `“${first.field}:” needs a day, such as ${first.field}:1 Oct.`, used: 1 };
  if (!day.ok) return { problem: day.why, used: 1 };
  const own = first.value.split(/\s+/u).filter((word) => word !== '').length;
  return {
    term: {
      says: `${BOUNDS[when]} ${longDay(day.day)}`,
      condition: { on: 'made', when, day: day.day, not: false },
    },
    used: 1 + Math.max(0, day.used - own),
  };
};

const readField = ({ field, value }: Token): Read => {
  const known = lookUp(FIELDS, field ?? '');
  if (!known) {
    const all = [...Object.keys(FIELDS), ...BOUND_WORDS].join(', ');
    return { problem: `There is no “${field}:” to look by. There are: ${all}.`, used: 1 };
  }
  if (value === '') return { problem: `“${field}:” needs a word after it.`, used: 1 };
  return {
    term: { says: `${known.says} “${value}”`, condition: known.condition(value) },
    used: 1,
  };
};

const readWord = ({ value }: Token): Read => ({
  term: lookUp(STATES, value.toLowerCase()) ?? {
    says: `“${value}”`,
    condition: ANYWHERE.condition(value),
  },
  used: 1,
});

/**
 * A filter line in words: `unfiled theme:rail after:1 Oct "option B" -drift`. Every term must hold.
 * Case and accents do not matter; a day without a year is the latest that is past.
 */
export const parseEntryFilter = (line: string, today: Day): EntryFilter => {
  const tokens = tokensOf(line);
  const terms: FilterTerm[] = [];
  const problems: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const read =
      readBound(tokens.slice(at), today) ?? (token.field ? readField(token) : readWord(token));
    if ('problem' in read) problems.push(read.problem);
    else terms.push(token.not ? negated(read.term) : read.term);
    at += read.used;
  }
  if (terms.length > MOST_TERMS)
    problems.push(`Only the first ${MOST_TERMS} words of the line are looked by.`);
  return { terms: terms.slice(0, MOST_TERMS), problems };
};
