import { LONDON } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Party } from '#shared/words/entry.ts';
import type { Person } from '#shared/words/person.ts';
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

/** What is to be logged, or what is still missing of it, a sentence a field. */
export const readQuick = (
  { what, when, where, decidedBy }: QuickFields,
  chats: readonly Chat[],
  now: Instant,
): ReadQuick => {
  const read = parseWhen(when, { now, zone: LONDON });
  const problems = {
    ...(what.trim() === '' && { what: 'Say what was decided, in one plain sentence.' }),
    ...(!read.ok && { when: read.why }),
    ...(where.trim() === '' && { where: 'Say which chat it was in, or who told you.' }),
  };
  return read.ok && Object.keys(problems).length === 0
    ? {
        ok: true,
        asked: { title: what.trim(), madeAt: read.at, decidedBy, ...fromWhere(where, chats) },
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
