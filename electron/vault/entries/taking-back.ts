import { TAKE_BACK_MINUTES } from '#shared/words/entry-lot.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { getEntry } from './entry-store.ts';
import { entryLogged } from './entry-acts.ts';
import { entryTakenBack } from './taken-back-acts.ts';
import { chatLookedAt } from '../chats/chat-acts.ts';
import { messagesSorted } from '../triage/triage-acts.ts';
import { toRecord, type ToRecord } from '../journal/journal.ts';

const MS_A_MINUTE = 60_000;

/** Acts that build on no entry: any other since one was logged may have shown it to somebody. */
const HARMLESS: readonly string[] = [
  entryLogged.kind,
  entryTakenBack.kind,
  chatLookedAt.kind,
  messagesSorted.kind,
];

/** References of a tenure that stand in no entry, since it was taken back. */
export const takenBack = (db: ReadDb, tenure: string): string[] =>
  rowsOf<{ reference: string }>(
    db,
    'SELECT reference FROM taken_back WHERE tenure = ? ORDER BY reference, entry',
    tenure,
  ).map(({ reference }) => reference);

interface LoggedAct {
  readonly subject: string;
  readonly actor: string;
  readonly at: string;
  readonly seq: number;
}

interface TakeBack {
  readonly entries: readonly string[];
  readonly member: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const whyNotOf = (db: ReadDb, { entries, member, now }: TakeBack): string | null => {
  const logged = rowsOf<LoggedAct>(
    db,
    `SELECT subject, actor, at, seq FROM act
     WHERE kind = ? AND subject IN (SELECT value FROM json_each(?))`,
    entryLogged.kind,
    JSON.stringify(entries),
  );
  if (logged.some(({ actor }) => actor !== member)) return 'Somebody else logged it.';
  // Nor by a clock that was put back: then it is not known how long it has stood.
  if (logged.some(({ at }) => Math.abs(now - Date.parse(at)) > TAKE_BACK_MINUTES * MS_A_MINUTE)) {
    return 'It was logged more than ten minutes ago.';
  }
  const since = rowOf<{ kind: string }>(
    db,
    `SELECT kind FROM act WHERE seq > ? AND kind NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,
    Math.min(...logged.map(({ seq }) => seq)),
    JSON.stringify(HARMLESS),
  );
  if (since) return 'Something else was recorded since, which may rest on it.';
  const named = rowOf<{ entry: string }>(
    db,
    `SELECT entry FROM entry_link WHERE other IN (SELECT value FROM json_each(@entries))
       AND entry NOT IN (SELECT value FROM json_each(@entries)) LIMIT 1`,
    { entries: JSON.stringify(entries) },
  );
  return named ? 'Another entry names it.' : null;
};

/** What taking these back would record, or why they cannot be; null for an entry that is not there. */
export const takingBack = (
  db: ReadDb,
  asked: TakeBack,
): { readonly acts: readonly ToRecord[] } | { readonly why: string } | null => {
  const held = asked.entries.map((id) => getEntry(db, id));
  if (held.includes(null)) return null;
  const why = held.some((entry) => entry?.kind === 'incident-stub')
    ? 'It tells of an incident.'
    : whyNotOf(db, asked);
  if (why !== null) return { why };
  return {
    acts: held.flatMap((entry) =>
      entry === null
        ? []
        : [
            toRecord(entryTakenBack, {
              subject: entry.id,
              tenure: entry.tenure,
              body: { reference: entry.reference, title: entry.title },
            }),
          ],
    ),
  };
};
