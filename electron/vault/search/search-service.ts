import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { SearchCounts, SearchHit, SearchIn, SearchReading } from '#shared/words/search.ts';
import type { ReadDb } from '../db/connection.ts';
import { messageById } from '../messages/message-store.ts';
import { people } from '../registers/register-kinds.ts';
import { countEntries, entryPlace, findEntries, type EntryPlace } from './entry-hits.ts';
import {
  countMessagesIn,
  findMessagesIn,
  PACE,
  questionOf,
  type FoundMessage,
  type Pace,
} from './message-hits.ts';
import type { Query, Wanted } from './query.ts';
import { readLine } from './read-line.ts';
import { wantedWords } from './say-query.ts';
import { inWords, isLimited, scopeOf, type Scope } from './scope.ts';

interface SearchDeps {
  readonly db: ReadDb;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly pace?: Pace;
}

/** A question as it was read: what is wanted, and where. */
interface Read {
  readonly wanted: Wanted | null;
  readonly scope: Scope;
  readonly reading: SearchReading;
  /** False where there is neither a word nor a limit: nothing is asked then. */
  readonly asks: boolean;
}

/** Where the last hit stands, after which the next page begins. */
type Place =
  | { readonly in: 'entry'; readonly place: EntryPlace }
  | { readonly in: 'message'; readonly chat: string; readonly place: number };

const readingOf = ({ wanted, notes }: Query, scope: Scope): SearchReading => {
  const asks = wanted !== null || isLimited(scope);
  const what = wanted ? wantedWords(wanted) : 'everything';
  return {
    says: asks ? [`Looked for ${what} in ${inWords(scope.in)}`, ...scope.says].join('; ') : '',
    notes: [...notes, ...scope.notes],
  };
};

/** Lets other calls be answered. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

const sum = (byChat: readonly { readonly hits: number }[]): number =>
  byChat.reduce((total, { hits }) => total + hits, 0);

const looksIn = (scope: Scope, where: 'entries' | 'messages'): boolean =>
  scope.in === 'everything' || (where === 'entries') === (scope.in === 'entries');

/** Looking for words in entries, messages and names of attachments. */
export const createSearchService = ({
  db,
  now,
  pace = PACE,
}: SearchDeps): AppHandlers['search'] => {
  const read = ({ line, filter }: Parameters<AppHandlers['search']['count']>[0]): Read => {
    const query = readLine(line);
    const scope = scopeOf(db, { filter, fields: query.fields }, new Date(now()).toISOString());
    const asks = query.wanted !== null || isLimited(scope);
    return { wanted: query.wanted, scope, reading: readingOf(query, scope), asks };
  };

  const placeOf = (after: { readonly in: 'entry' | 'message'; readonly id: string }) => {
    if (after.in === 'entry') {
      const place = entryPlace(db, after.id);
      return place && ({ in: 'entry', place } satisfies Place);
    }
    const message = messageById(db, after.id);
    return message && ({ in: 'message', chat: message.chat, place: message.place } satisfies Place);
  };

  const named = (found: readonly FoundMessage[]): SearchHit[] => {
    const known = new Map(
      people
        .list(db)
        .flatMap(({ id, name, handles }) =>
          [name, ...handles].map((label) => [label, id] as const),
        ),
    );
    return found.map((hit) => ({
      ...hit,
      person: hit.sender === null ? null : (known.get(hit.sender) ?? null),
    }));
  };

  const messagesAfter = async ({ wanted, scope }: Read, after: Place | null, limit: number) => {
    const found: FoundMessage[] = [];
    if (scope.in === 'entries') return found;
    const start =
      after?.in === 'message' ? scope.chats.findIndex(({ id }) => id === after.chat) : 0;
    for (const chat of scope.chats.slice(Math.max(0, start))) {
      const question = questionOf({ wanted, scope }, chat, scope.in);
      if (!question) continue;
      const goesOn = after?.in === 'message' && after.chat === chat.id;
      const part = goesOn ? { ...question, to: Math.min(question.to, after.place - 1) } : question;
      const room = limit - found.length;
      found.push(...(await findMessagesIn(db, part, { limit: room, pause, pace })));
      if (found.length >= limit) break;
      await pause();
    }
    return found;
  };

  const countIn = async ({ wanted, scope }: Read, where: Exclude<SearchIn, 'entries'>) => {
    const byChat: { chat: string; hits: number }[] = [];
    for (const chat of scope.chats) {
      const question = questionOf({ wanted, scope }, chat, where);
      const hits = question ? await countMessagesIn(db, question, { pause, pace }) : 0;
      if (hits > 0) byChat.push({ chat: chat.id, hits });
    }
    return byChat;
  };

  return {
    find: async ({ after, limit, ...question }) => {
      const asked = read(question);
      const place = after === null ? null : placeOf(after);
      if (after !== null && !place) return err({ code: 'not-found', what: 'hit' });
      if (!asked.asks) return ok({ reading: asked.reading, hits: [], more: false });
      // One more than is shown says whether there is more.
      const wanted = limit + 1;
      const entries =
        place?.in === 'message' || !looksIn(asked.scope, 'entries')
          ? []
          : findEntries(db, asked, { after: place?.place ?? null, limit: wanted });
      const messages = await messagesAfter(asked, place, wanted - entries.length);
      const hits = [...entries, ...named(messages)];
      return ok({
        reading: asked.reading,
        hits: hits.slice(0, limit),
        more: hits.length > limit,
      });
    },

    count: async (question): Promise<{ readonly ok: true; readonly value: SearchCounts }> => {
      const asked = read(question);
      const { wanted, scope } = asked;
      if (!asked.asks) {
        return ok({ hits: 0, entries: 0, messages: 0, attachments: 0, byChat: [] });
      }
      const entries = countEntries(db, wanted, scope);
      const messages = await countIn(asked, 'messages');
      const attachments = await countIn(asked, 'attachments');
      const byChat = {
        everything: scope.in === 'everything' ? await countIn(asked, 'everything') : [],
        entries: [],
        messages,
        attachments,
      }[scope.in];
      return ok({
        hits: sum(byChat) + (looksIn(scope, 'entries') ? entries : 0),
        entries,
        messages: sum(messages),
        attachments: sum(attachments),
        byChat,
      });
    },
  };
};
