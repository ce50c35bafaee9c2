import { longDay, dayOf } from '#shared/dates.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Day } from '#shared/words/time.ts';
import { readDay } from '#shared/read-day.ts';
import { FLAG_WORDS, KIND_WORDS, OUTCOME_WORDS } from '#shared/entry-words.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';

/** What an entry is looked at through: the names of chats and channels are not in the entry. */
export interface EntryNames {
  readonly chat: (id: string | null) => string;
  readonly channel: (id: string | null) => string;
}

/** One condition of the filter line; it says itself in words below the line. */
export interface FilterTerm {
  readonly says: string;
  readonly holds: (entry: Entry, names: EntryNames) => boolean;
}

/** A filter line as it was understood. */
export interface EntryFilter {
  readonly terms: readonly FilterTerm[];
  /** What was not understood, in sentences. Such words filter nothing. */
  readonly problems: readonly string[];
}

type FieldText = (entry: Entry, names: EntryNames) => string;

const people = ({ decidedBy, others }: Entry): string =>
  [decidedBy?.name ?? '', ...others.map(({ name }) => name)].join('\n');

interface Field {
  readonly says: string;
  readonly text: FieldText;
}

/** `name:value` looks for the value in these words of the entry. */
const FIELDS: Readonly<Record<string, Field>> = {
  theme: { says: 'theme', text: ({ theme }) => theme },
  by: { says: 'decided by', text: ({ decidedBy }) => decidedBy?.name ?? '' },
  person: { says: 'with', text: people },
  chat: { says: 'chat', text: ({ chat }, names) => names.chat(chat) },
  channel: { says: 'channel', text: ({ channel }, names) => names.channel(channel) },
  tag: { says: 'tag', text: ({ tags }) => tags.join('\n') },
  kind: { says: 'kind', text: ({ kind }) => KIND_WORDS[kind] },
  outcome: { says: 'outcome', text: ({ outcome }) => (outcome ? OUTCOME_WORDS[outcome] : '') },
  device: {
    says: 'device',
    text: ({ deviceState }) => (deviceState ? DEVICE_WORDS[deviceState] : 'not known'),
  },
  flag: { says: 'flag', text: ({ flags }) => flags.map((flag) => FLAG_WORDS[flag]).join('\n') },
  ref: { says: 'reference', text: ({ reference }) => reference },
  filed: { says: 'filed as', text: ({ filings }) => filings.map((f) => f.reference).join('\n') },
};

const STATES: Readonly<Record<string, FilterTerm>> = {
  unfiled: { says: 'not filed', holds: ({ filings }) => filings.length === 0 },
  filed: { says: 'filed', holds: ({ filings }) => filings.length > 0 },
  open: { says: 'open', holds: ({ open }) => open },
  closed: { says: 'closed', holds: ({ open }) => !open },
  amended: { says: 'amended', holds: ({ amendments }) => amendments > 0 },
  incident: { says: 'incident stubs', holds: ({ kind }) => kind === 'incident-stub' },
  sensitive: { says: 'marked -SENSITIVE', holds: ({ marking }) => marking.sensitive },
  drift: { says: 'drifted from other business', holds: ({ drift }) => drift },
  overtaken: { says: 'since overtaken', holds: ({ overtakenBy }) => overtakenBy.length > 0 },
};

interface Bound {
  readonly says: string;
  readonly holds: (made: Day, day: Day) => boolean;
}

const BOUNDS: Readonly<Record<string, Bound>> = {
  after: { says: 'made after', holds: (made, day) => made > day },
  before: { says: 'made before', holds: (made, day) => made < day },
  on: { says: 'made on', holds: (made, day) => made === day },
};

/** What is typed is looked up among our own words only: `constructor` is none of them. */
const lookUp = <Value>(words: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const contains = (text: string, part: string): boolean => plain(text).includes(plain(part));

const searched: FieldText = (entry, names) =>
  [
    entry.reference,
    entry.title,
    entry.exactWords,
    entry.reason,
    entry.conditions,
    entry.theme,
    people(entry),
    names.chat(entry.chat),
    ...entry.tags,
    ...entry.pointers.map(({ reference }) => reference),
    ...entry.filings.map(({ reference }) => reference),
  ].join('\n');

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

const negated = ({ says, holds }: FilterTerm): FilterTerm => ({
  says: `without ${says}`,
  holds: (entry, names) => !holds(entry, names),
});

type Read =
  | { readonly term: FilterTerm; readonly used: number }
  | { readonly problem: string; readonly used: number };

/** A day may be several words: `after:1 Oct`. */
const readBound = (tokens: readonly Token[], today: Day): Read | null => {
  const [first, ...rest] = tokens;
  const bound = first?.field ? lookUp(BOUNDS, first.field) : undefined;
  if (!first || !bound) return null;
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
      says: `${bound.says} ${longDay(day.day)}`,
      holds: ({ madeAt }) => bound.holds(dayOf(madeAt), day.day),
    },
    used: 1 + Math.max(0, day.used - own),
  };
};

const readField = ({ field, value }: Token): Read => {
  const known = lookUp(FIELDS, field ?? '');
  if (!known) {
    const all = [...Object.keys(FIELDS), ...Object.keys(BOUNDS)].join(', ');
    return { problem: `There is no “${field}:” to look by. There are: ${all}.`, used: 1 };
  }
  if (value === '') return { problem: `“${field}:” needs a word after it.`, used: 1 };
  return {
    term: {
      says: `${known.says} “${value}”`,
      holds: (entry, names) => contains(known.text(entry, names), value),
    },
    used: 1,
  };
};

const readWord = ({ value }: Token): Read => ({
  term: lookUp(STATES, value.toLowerCase()) ?? {
    says: `“${value}”`,
    holds: (entry, names) => contains(searched(entry, names), value),
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
  return { terms, problems };
};

/** Whether an entry is to be shown under a filter. */
export const entryPasses = ({ terms }: EntryFilter, entry: Entry, names: EntryNames): boolean =>
  terms.every(({ holds }) => holds(entry, names));
