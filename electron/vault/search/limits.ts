import { addDays, longDay } from '#shared/dates.ts';
import { readDayField } from '#shared/read-day.ts';
import type { Category } from '#shared/words/message.ts';
import type { SearchIn } from '#shared/words/search.ts';
import type { Day } from '#shared/words/time.ts';
import { fold } from './fold.ts';
import type { Field, FieldName } from './query.ts';
import type { Scope, ScopedChat, ScopedPerson } from './scope.ts';

/** A scope while its limits are being put together. */
export type Building = { -readonly [Key in keyof Scope]: Scope[Key] } & {
  says: string[];
  notes: string[];
};

/** A thing that is looked up by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const CATEGORIES: readonly (readonly [Category, string])[] = [
  ['untriaged', 'not sorted'],
  ['significant', 'significant'],
  ['logistical', 'logistical'],
  ['not-selected', 'not government business'],
];

/** Where can be looked, and how it is said. */
export const LOOKED_IN: readonly (readonly [SearchIn, string])[] = [
  ['everything', 'everything'],
  ['entries', 'entries'],
  ['messages', 'messages'],
  ['attachments', 'names of attachments'],
];

/** Those whose name, or any label, holds what was typed. */
const called = <Item extends Named & { readonly labels?: readonly string[] }>(
  items: readonly Item[],
  typed: string,
): Item[] =>
  typed === ''
    ? []
    : items.filter((item) =>
        [item.name, ...(item.labels ?? [])].some((label) => fold(label).includes(fold(typed))),
      );

const names = (items: readonly Named[]): string => items.map(({ name }) => name).join(' or ');

/** What limits a scope: by the filter with ids, by the line with what was typed. */
export interface Limits {
  readonly person: (found: readonly (ScopedPerson & Named)[], typed: string) => void;
  readonly chat: (found: readonly Named[], typed: string) => void;
  readonly channel: (found: readonly Named[], typed: string) => void;
  readonly category: (category: Category) => void;
  readonly in: (where: SearchIn) => void;
  readonly from: (day: Day) => void;
  readonly to: (day: Day) => void;
}

const both = (held: readonly string[] | null, found: readonly Named[]): string[] =>
  found.map(({ id }) => id).filter((id) => held === null || held.includes(id));

/** The ways to limit a scope that is being built. Each says itself; a name that nobody has leaves nothing to find. */
export const limitsOf = (scope: Building): Limits => {
  const none = (word: string, typed: string): void => {
    scope.nothing = true;
    scope.notes.push(`There is no ${word} called “${typed}” here, so nothing is found.`);
  };
  return {
    person: (found, typed) => {
      if (found.length === 0) return none('person', typed);
      scope.people = [...scope.people, found];
      scope.says.push(`by ${names(found)}`);
    },
    chat: (found, typed) => {
      if (found.length === 0) return none('chat', typed);
      scope.onlyChats = both(scope.onlyChats, found);
      scope.says.push(`in the chat ${names(found)}`);
    },
    channel: (found, typed) => {
      if (found.length === 0) return none('channel', typed);
      scope.onlyChannels = both(scope.onlyChannels, found);
      scope.says.push(`on ${names(found)}`);
    },
    category: (category) => {
      if (scope.category !== null && scope.category !== category) scope.nothing = true;
      scope.category = category;
      const word = CATEGORIES.find(([each]) => each === category)?.[1] ?? category;
      scope.says.push(`messages sorted as ${word}`.replace('sorted as not sorted', 'not sorted'));
    },
    in: (where) => {
      if (scope.in !== 'everything' && scope.in !== where) scope.nothing = true;
      scope.in = where;
    },
    from: (day) => {
      scope.from = scope.from === null || day > scope.from ? day : scope.from;
      scope.says.push(`from ${longDay(day)}`);
    },
    to: (day) => {
      scope.to = scope.to === null || day < scope.to ? day : scope.to;
      scope.says.push(`to ${longDay(day)}`);
    },
  };
};

/** What names in a line are looked up in. */
export interface Registers {
  readonly people: readonly (ScopedPerson & Named)[];
  readonly chats: readonly ScopedChat[];
  readonly channels: readonly Named[];
  readonly today: Day;
}

const startsWith = <Value>(
  words: readonly (readonly [Value, string])[],
  typed: string,
): Value | undefined =>
  words.find(([value, word]) => [String(value), word].some((each) => each.startsWith(typed)))?.[0];

/** What a filter written in the line does; gives back what is wrong with it. */
export const readField = (
  limits: Limits,
  { name, value }: Field,
  held: Registers,
): string | null => {
  const typed = fold(value.trim());
  const day = (limit: (day: Day) => void): string | null => {
    const read = readDayField(value, held.today);
    if (!read.ok) return `${read.why} “${name}:${value}” limits nothing.`;
    limit(read.day);
    return null;
  };
  const oneOf = <Value>(found: Value | undefined, limit: (found: Value) => void, words: string) => {
    if (found === undefined) return `“${name}:${value}” limits nothing. It can be ${words}.`;
    limit(found);
    return null;
  };
  const doings: Readonly<Record<FieldName, () => string | null | void>> = {
    person: () => limits.person(called(held.people, typed), value),
    chat: () => limits.chat(called(held.chats, typed), value),
    channel: () => limits.channel(called(held.channels, typed), value),
    category: () =>
      oneOf(
        startsWith(CATEGORIES, typed),
        limits.category,
        'significant, logistical, not sorted or not government business',
      ),
    in: () => oneOf(startsWith(LOOKED_IN, typed), limits.in, 'entries, messages or attachments'),
    // As in the Log: neither the day after which nor the one before which is meant itself.
    after: () => day((found) => limits.from(addDays(found, 1))),
    before: () => day((found) => limits.to(addDays(found, -1))),
    on: () =>
      day((found) => {
        limits.from(found);
        limits.to(found);
      }),
  };
  return doings[name]() ?? null;
};
