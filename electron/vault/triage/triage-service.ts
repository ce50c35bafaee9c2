import type { AppHandlers } from '#shared/contract/app.ts';
import { MOST_WINDOWS } from '#shared/contract/triage.ts';
import type { TalkWindow } from '#shared/words/talk-window.ts';
import { err, ok } from '#shared/result.ts';
import { suggest } from '#policy/suggest.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { Journal } from '../journal/journal.ts';
import { messageById, messagesByIds, type PlacedMessage } from '../messages/message-store.ts';
import { withPeople } from '../messages/message-service.ts';
import { chats, tenures } from '../registers/register-kinds.ts';
import { talkFrom, talkOf, windowOf } from './talk-windows.ts';
import { sortingAct } from './triage-store.ts';
import {
  messagesSorted,
  RUNS_IN_BODY,
  type Run,
  type Sorted,
  type TriageBody,
} from './triage-acts.ts';

interface TriageDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly files: SealedFiles;
}

const sameSorting = (a: Sorted, b: Sorted): boolean =>
  a.category === b.category && a.drift === b.drift;

/** Messages grouped by what they were and what they become. */
const runsOf = (
  messages: readonly PlacedMessage[],
  become: (message: PlacedMessage) => Sorted,
): Run[] => {
  const runs = new Map<string, Run & { messages: string[] }>();
  for (const message of messages) {
    const from = { category: message.category, drift: message.drift };
    const to = become(message);
    if (sameSorting(from, to)) continue;
    const key = JSON.stringify([from, to]);
    const run = runs.get(key) ?? { from, to, messages: [] };
    run.messages.push(message.id);
    runs.set(key, run);
  }
  return [...runs.values()];
};

/** Sorting: what people decide of messages, and taking it back. */
export const createTriageService = ({ db, journal, files }: TriageDeps): AppHandlers['triage'] => {
  const record = async (chat: string, runs: Run[], undoes: string | null) => {
    const messages = runs.reduce((sum, run) => sum + run.messages.length, 0);
    if (messages === 0) return err({ code: 'nothing-changed' as const });
    const long = messages > RUNS_IN_BODY;
    const sealedRuns = long
      ? (await files.seal(Buffer.from(JSON.stringify(runs), 'utf8'))).name
      : null;
    const body: TriageBody = { runs: long ? [] : runs, sealedRuns, messages, undoes };
    const { id } = journal.record(messagesSorted, { subject: chat, body });
    return ok({ act: id, sorted: messages });
  };

  const runsHeld = async (body: TriageBody): Promise<Run[]> =>
    body.sealedRuns === null
      ? body.runs
      : (JSON.parse((await files.read(body.sealedRuns, 64 << 20)).toString('utf8')) as Run[]);

  return {
    windows: ({ tenure, chat, all }) => {
      const principal = tenures.get(db, tenure)?.principal;
      const wanted = chats
        .list(db)
        .filter((held) => held.principal === principal && (chat === null || held.id === chat));
      const windows: TalkWindow[] = [];
      for (const { id } of wanted) {
        let shown = 0;
        for (const talk of talkOf(db, id)) {
          if (
            !all &&
            !talk.some(({ category, kind }) => category === 'untriaged' && kind !== 'notice')
          )
            continue;
          const window = windowOf(talk);
          if (window) windows.push(window);
          shown += 1;
          if (shown >= MOST_WINDOWS) break;
        }
      }
      return ok(windows.toSorted((a, b) => (a.from < b.from ? -1 : 1)).slice(0, MOST_WINDOWS));
    },

    window: ({ id }) => {
      const first = messageById(db, id);
      const talk = first ? talkFrom(db, first) : [];
      const window = windowOf(talk);
      if (!window) return err({ code: 'not-found', what: 'messages' });
      const suggestions = suggest(talk.map(({ kind, text }) => (kind === 'notice' ? '' : text)));
      const messages = withPeople(db, talk).map((message, index) => ({
        ...message,
        suggestions: suggestions[index] ?? [],
      }));
      return ok({ window, messages });
    },

    sort: async ({ messages: ids, category, drift }) => {
      const held = messagesByIds(db, ids).filter(({ kind }) => kind !== 'notice');
      const chat = held[0]?.chat;
      if (chat === undefined || held.some((message) => message.chat !== chat)) {
        return err({ code: 'not-found', what: 'messages' });
      }
      return record(
        chat,
        runsOf(held, (message) => ({ category, drift: drift ?? message.drift })),
        null,
      );
    },

    undo: async ({ act }) => {
      const held = sortingAct(db, act);
      if (!held) return err({ code: 'not-found', what: 'act' });
      const runs = await runsHeld(held.body);
      const was = new Map(runs.flatMap((run) => run.messages.map((id) => [id, run.from] as const)));
      const now = messagesByIds(db, [...was.keys()]);
      const back = runsOf(now, ({ id, category, drift }) => was.get(id) ?? { category, drift });
      return record(held.chat, back, act);
    },
  };
};
