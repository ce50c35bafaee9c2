import type { Message } from '#shared/words/message.ts';
import type { ReadDb } from '../db/connection.ts';
import { messagesAfter, type PlacedMessage } from '../messages/message-store.ts';
import { withPeople } from '../messages/message-service.ts';
import type { Task } from '../tasks.ts';
import { isInScope, whyHere, type EvidenceScope } from './evidence-scope.ts';
import type { EvidenceTally } from './evidence-tally.ts';

interface RunDeps {
  readonly db: ReadDb;
  readonly scope: EvidenceScope;
}

const RUN = 500;

/** A chat's messages, a run at a time. */
const allRuns = function* (db: ReadDb, chat: string): Generator<readonly PlacedMessage[]> {
  for (let after: number | null = null; ;) {
    const run = messagesAfter(db, chat, { after, limit: RUN });
    yield run;
    const last = run.at(-1);
    if (!last || run.length < RUN) return;
    after = last.place;
  }
};

/** What an entry rests on goes with the entry; else what was judged not to be business stays out (¶18, ¶35). */
const isBusiness = ({ rests }: EvidenceScope, { id, category }: PlacedMessage): boolean =>
  category !== 'not-selected' || rests.has(id);

/** The messages of a chat that belong to the pack, a run at a time. */
export const messageRuns = function* (
  { db, scope }: RunDeps,
  chat: string,
): Generator<readonly Message[]> {
  for (const run of allRuns(db, chat)) {
    const kept = run.filter((one) => isInScope(scope, one) && isBusiness(scope, one));
    if (kept.length > 0) yield withPeople(db, kept);
  }
};

type Counts = Pick<EvidenceTally, 'here' | 'resting' | 'outside' | 'notBusiness'>;

/** How many messages of a chat belong to the pack, and how many do not, and why. */
export const countRuns = async (
  { db, scope, task }: RunDeps & { readonly task: Task },
  chat: string,
): Promise<Counts> => {
  const counts = { here: 0, resting: 0, outside: 0, notBusiness: 0 };
  for (const run of allRuns(db, chat)) {
    for (const one of run) {
      if (!isInScope(scope, one)) counts.outside += 1;
      else if (!isBusiness(scope, one)) counts.notBusiness += 1;
      else {
        counts.here += 1;
        if (whyHere(scope, one) !== '') counts.resting += 1;
      }
    }
    await task.pause();
  }
  return counts;
};
