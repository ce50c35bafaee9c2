import { dayOf } from '#shared/dates.ts';
import type { Category } from '#shared/words/message.ts';
import type { SearchFilter, SearchIn } from '#shared/words/search.ts';
import type { Day, Instant } from '#shared/words/time.ts';
import { rowOf, type ReadDb } from '../db/connection.ts';
import { channels, chats, people, tenures } from '../registers/register-kinds.ts';
import { byName } from './fold.ts';
import {
  limitsOf,
  LOOKED_IN,
  readField,
  type Building,
  type Limits,
  type Named,
  type Registers,
} from './limits.ts';
import type { Field } from './query.ts';

/** A chat in which is looked, in the order of the hits. */
export interface ScopedChat {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  /** Under which number its messages stand on this laptop; null where none were ever brought in. */
  readonly no: number | null;
}

/** A person with all the labels under which they wrote. */
export interface ScopedPerson {
  readonly id: string;
  readonly labels: readonly string[];
}

/** Where words are looked for: the filter beside the line and those in it, taken together. */
export interface Scope {
  readonly tenure: string;
  readonly in: SearchIn;
  /** The chats of the tenure's principal that are left, by name. */
  readonly chats: readonly ScopedChat[];
  /** Those chosen by name or channel alone; null where chats are not limited. */
  readonly onlyChats: readonly string[] | null;
  readonly onlyChannels: readonly string[] | null;
  /** Of each limit one person at least; none where people are not limited. */
  readonly people: readonly (readonly ScopedPerson[])[];
  readonly category: Category | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** What it says, a part for each limit. */
  readonly says: readonly string[];
  readonly notes: readonly string[];
  /** True where a limit names what there is not, so that nothing can be found. */
  readonly nothing: boolean;
}

const scopedPeople = (db: ReadDb): (ScopedPerson & Named)[] =>
  people
    .list(db)
    .map(({ id, name, handles }) => ({ id, name, labels: [...new Set([name, ...handles])] }));

const numberOf = (db: ReadDb, chat: string): number | null =>
  rowOf<{ no: number }>(db, 'SELECT no FROM chat_number WHERE id = ?', chat)?.no ?? null;

const byId = <Item extends Named>(items: readonly Item[], id: string): Item[] =>
  items.filter((item) => item.id === id);

const applyFilter = (limits: Limits, filter: SearchFilter, held: Registers): void => {
  if (filter.person !== null) limits.person(byId(held.people, filter.person), '?');
  if (filter.chat !== null) limits.chat(byId(held.chats, filter.chat), '?');
  if (filter.channel !== null) limits.channel(byId(held.channels, filter.channel), '?');
  if (filter.category !== null) limits.category(filter.category);
  if (filter.from !== null) limits.from(filter.from);
  if (filter.to !== null) limits.to(filter.to);
};

const isEmpty = (ids: readonly string[] | null): boolean => ids?.length === 0;

/** What is left of the filter and of the fields of the line, looked up in what is held. */
export const scopeOf = (
  db: ReadDb,
  { filter, fields }: { readonly filter: SearchFilter; readonly fields: readonly Field[] },
  now: Instant,
): Scope => {
  const principal = tenures.get(db, filter.tenure)?.principal ?? null;
  const held: Registers = {
    people: scopedPeople(db).toSorted(byName),
    chats: chats
      .list(db)
      .filter((chat) => chat.principal === principal)
      .map(({ id, name, channel }) => ({ id, name, channel, no: numberOf(db, id) }))
      .toSorted(byName),
    channels: channels.list(db).toSorted(byName),
    today: dayOf(now),
  };
  const scope: Building = {
    tenure: filter.tenure,
    in: filter.in,
    chats: [],
    onlyChats: null,
    onlyChannels: null,
    people: [],
    category: null,
    from: null,
    to: null,
    says: [],
    notes: [],
    nothing: false,
  };
  const limits = limitsOf(scope);
  applyFilter(limits, filter, held);
  for (const field of fields) {
    const wrong = readField(limits, field, held);
    if (wrong !== null) scope.notes.push(wrong);
  }
  scope.nothing ||= isEmpty(scope.onlyChats) || isEmpty(scope.onlyChannels);
  scope.chats = held.chats.filter(
    ({ id, channel }) =>
      (scope.onlyChats?.includes(id) ?? true) && (scope.onlyChannels?.includes(channel) ?? true),
  );
  return scope;
};

/** Whether anything but the words limits it: then a search without words is one too. */
export const isLimited = ({ says, nothing }: Scope): boolean => says.length > 0 || nothing;

/** In what is looked, as one would say it. */
export const inWords = (where: SearchIn): string =>
  where === 'everything'
    ? 'entries and messages'
    : (LOOKED_IN.find(([each]) => each === where)?.[1] ?? '');
