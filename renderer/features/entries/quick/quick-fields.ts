import { LONDON } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Party } from '#shared/words/entry.ts';
import type { Person } from '#shared/words/person.ts';
import { LONGEST_LINE } from '#shared/words/text.ts';
import type { Instant } from '#shared/words/time.ts';
import { fromWhere, type FromWhere } from './from-where.ts';
import { parseWhen } from '../when.ts';

/** What is asked: what, when, which chat or from whom. The rest stands there to be changed. */
export interface QuickFields {
  readonly what: string;
  readonly when: string;
  readonly where: string;
  readonly decidedBy: Party | null;
  /** Whether the chat itself was looked at as well, so that Today need not ask for it. */
  readonly looked: boolean;
}

/** The fields as they are logged. */
export interface QuickAsked extends FromWhere {
  readonly title: string;
  readonly madeAt: Instant;
  readonly decidedBy: Party | null;
}

/** What is still missing, a sentence a field. */
export type QuickProblems = Partial<Record<'what' | 'when' | 'where', string>>;

/** What is to be logged, or what is missing of it. */
export type ReadQuick =
  | { readonly ok: true; readonly asked: QuickAsked }
  | { readonly ok: false; readonly problems: QuickProblems };

/** Characters of the name of whoever told it. */
const LONGEST_FROM = 200;

const tooLong = (longest: number, instead: string): string =>
  `This is too long. The longest that is kept here is ${longest} characters: ${instead}.`;

const whatProblem = (what: string): string | null => {
  const said = what.trim();
  if (said === '') return 'Say what was decided, in one plain sentence.';
  return said.length > LONGEST_LINE
    ? tooLong(LONGEST_LINE, 'say it in one sentence, and the rest under Write more')
    : null;
};

const whereProblem = (where: string, { from }: FromWhere): string | null => {
  if (where.trim() === '') return 'Say which chat it was in, or who told you.';
  return from.length > LONGEST_FROM ? tooLong(LONGEST_FROM, 'give the name alone') : null;
};

/** What is to be logged, or what is still missing of it, a sentence a field. */
export const readQuick = (
  { what, when, where, decidedBy }: QuickFields,
  chats: readonly Chat[],
  now: Instant,
): ReadQuick => {
  const read = parseWhen(when, { now, zone: LONDON });
  const place = fromWhere(where, chats);
  const [wrongWhat, wrongWhere] = [whatProblem(what), whereProblem(where, place)];
  const problems = {
    ...(wrongWhat !== null && { what: wrongWhat }),
    ...(!read.ok && { when: read.why }),
    ...(wrongWhere !== null && { where: wrongWhere }),
  };
  return read.ok && Object.keys(problems).length === 0
    ? {
        ok: true,
        asked: { title: what.trim(), madeAt: read.at, decidedBy, ...place },
      }
    : { ok: false, problems };
};

/** Chats and people to choose from; nothing once one of them stands there, so that no list hides what follows. */
export const whereSuggestions = (
  where: string,
  chats: readonly Chat[],
  people: readonly Person[],
): { readonly group: string; readonly items: string[] }[] => {
  const chatNames = [...new Set(chats.map(({ name }) => name))];
  // The same line twice would be refused by the list.
  const personNames = [...new Set(people.map(({ name }) => name))].filter(
    (name) => !chatNames.includes(name),
  );
  if ([...chatNames, ...personNames].includes(where)) return [];
  return [
    { group: 'Chats', items: chatNames },
    { group: 'People', items: personNames },
  ];
};
