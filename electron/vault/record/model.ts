import { dayOf, longDay } from '#shared/dates.ts';
import { highestBanner } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Member } from '#shared/words/member.ts';
import type { Person } from '#shared/words/person.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { RecordSource } from './record-source.ts';
import { ROLE_WORDS } from './record-words.ts';
import type { Standing } from './standing.ts';
import { byTime, createTeller, type ToldEntry } from './told.ts';

/** The entries of one theme, with what the office wrote about it. */
export interface ThemePart {
  readonly theme: string;
  /** What the office wrote of it; empty where it wrote nothing. */
  readonly lead: string;
  readonly entries: readonly ToldEntry[];
}

/** One line about someone: their name, and what else is known. */
export interface Who {
  readonly name: string;
  readonly what: string;
}

/** Who appears in the record, and as what. */
export interface People {
  readonly principal: Who;
  /** Members of the office, with the dates of their sign-in. */
  readonly staff: readonly Who[];
  readonly officials: readonly Who[];
  readonly external: readonly Who[];
  /** Named in entries, and in no register. */
  readonly unregistered: readonly string[];
}

/** The record as it will be told, before it takes any form. */
export interface RecordModel {
  readonly source: RecordSource;
  /** Its marking is the highest of what is in it, which is not the vault’s. */
  readonly standing: Standing;
  readonly period: string;
  readonly people: People;
  readonly themes: readonly ThemePart[];
  readonly inOrder: readonly ToldEntry[];
  readonly gaps: readonly Gap[];
  /** Entries of the tenure that were not asked for: made outside the period, or of other themes. */
  readonly leftOut: number;
  /** Whether words of people outside government are in it. */
  readonly thirdParty: boolean;
}

const NO_THEME = 'Without a theme';

const isAskedFor = ({ choices }: RecordSource, { madeAt, madeZone, theme }: Entry): boolean => {
  const day = dayOf(madeAt, madeZone);
  const wanted = choices.themes.length === 0 || choices.themes.includes(theme);
  return day >= choices.from && day <= choices.to && wanted;
};

const themeOf = ({ entry }: ToldEntry): string => entry.theme || NO_THEME;

const themesOf = (source: RecordSource, told: readonly ToldEntry[]): readonly ThemePart[] => {
  // In the order in which each began, as a story is told.
  const names = [...new Set(told.map(themeOf))].toSorted(
    (a, b) => Number(a === NO_THEME) - Number(b === NO_THEME),
  );
  return names.map((theme) => ({
    theme,
    lead: source.themes.find((written) => written.theme === theme)?.lead ?? '',
    entries: told.filter((one) => themeOf(one) === theme),
  }));
};

const parts = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(', ');

const byName = (a: Who, b: Who): number => a.name.localeCompare(b.name, 'en-GB');

const memberLine = (people: readonly Person[], member: Member): Who => {
  const { name, role, joinedAt, revokedAt } = member;
  const post = people.find((person) => person.name === name)?.role ?? '';
  const until = revokedAt === null ? '' : ` to ${longDay(dayOf(revokedAt))}`;
  return {
    name,
    what: parts(post || ROLE_WORDS[role], `signed in from ${longDay(dayOf(joinedAt))}${until}`),
  };
};

const personLine = ({ name, role, organisation }: Person): Who => ({
  name,
  what: parts(role, organisation),
});

/** Who appears in the entries and their evidence: ids of the register, and names without one. */
const appearing = (
  told: readonly ToldEntry[],
): { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> } => {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const { entry, evidence } of told) {
    const parties = entry.decidedBy ? [entry.decidedBy, ...entry.others] : entry.others;
    for (const { person, name } of parties) {
      if (person === null) names.add(name);
      else ids.add(person);
    }
    for (const { person } of evidence) if (person !== null) ids.add(person);
  }
  return { ids, names };
};

const peopleOf = (source: RecordSource, told: readonly ToldEntry[]): People => {
  const { tenure, people, members } = source;
  const { ids, names } = appearing(told);
  const staffNames = new Set(members.map(({ name }) => name));
  const others = people.filter(
    ({ id, name }) => id !== tenure.principal && ids.has(id) && !staffNames.has(name),
  );
  const known = new Set([...people.map(({ name }) => name), ...staffNames]);
  const until = tenure.to === null ? '' : ` to ${longDay(tenure.to)}`;
  return {
    principal: {
      name: tenure.principalName,
      what: `${tenure.post}, from ${longDay(tenure.from)}${until}`,
    },
    staff: members.map((member) => memberLine(people, member)).toSorted(byName),
    officials: others
      .filter(({ external }) => !external)
      .map(personLine)
      .toSorted(byName),
    external: others
      .filter(({ external }) => external)
      .map(personLine)
      .toSorted(byName),
    unregistered: [...names]
      .filter((name) => !known.has(name))
      .toSorted((a, b) => a.localeCompare(b, 'en-GB')),
  };
};

/** Whether anyone is quoted who is outside government, or of whom that is not known. */
const holdsThirdParty = ({ people }: RecordSource, told: readonly ToldEntry[]): boolean => {
  const inside = new Set(people.filter(({ external }) => !external).map(({ id }) => id));
  return told.some(({ evidence }) =>
    evidence.some(({ sender, person }) => sender !== null && !(person && inside.has(person))),
  );
};

/**
 * The record of decisions and significant information on non-corporate channels, by rules alone:
 * the same source gives the same record. It tells what is held and says what is not.
 */
export const buildRecord = (source: RecordSource): RecordModel => {
  const { choices } = source;
  const entries = source.entries.filter((entry) => isAskedFor(source, entry)).toSorted(byTime);
  const told = entries.map(createTeller(source));
  return {
    source,
    standing: {
      banner: highestBanner(entries.map(({ marking }) => marking)),
      demo: source.demo,
      partial: source.partial,
    },
    period: `${longDay(choices.from)} to ${longDay(choices.to)}`,
    people: peopleOf(source, told),
    themes: themesOf(source, told),
    inOrder: told,
    gaps: gapsOf(source, entries),
    leftOut: source.entries.length - entries.length,
    thirdParty: holdsThirdParty(source, told),
  };
};
