import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { ReadDb } from '../db/connection.ts';
import { memberName } from '../members/member-store.ts';
import { isCancelled, type Tasks } from '../tasks.ts';
import { kindTable, type Registry } from './registry.ts';
import type { VerifyAll } from './verify-all.ts';
import { newestActs, type ListedAct } from './act-store.ts';

interface JournalDeps {
  readonly db: ReadDb;
  readonly registry: Registry;
  readonly tasks: Tasks;
  readonly verifyAll: VerifyAll;
}

/** Who did what when, and whether the chain holds. */
export const createJournalService = ({
  db,
  registry,
  tasks,
  verifyAll,
}: JournalDeps): AppHandlers['journal'] => {
  const kinds = kindTable(registry.kinds);

  const inWords = ({ kind, version, body, withheld }: ListedAct): string => {
    if (withheld) return 'Of an entry that is limited to those who need to know';
    const known = kinds.get(`${kind} ${version}`);
    if (body === null) return `${kind}: its content was disposed of`;
    return known ? known.says(known.body.parse(JSON.parse(body))) : kind;
  };

  return {
    list: ({ before, limit }) =>
      ok(
        newestActs(db, { before, limit }).map((row) => ({
          id: row.id,
          at: row.at,
          by: memberName(db, row.actor),
          kind: row.kind,
          subject: row.subject,
          says: inWords(row),
          hash: row.hash,
          bodyHeld: row.body !== null,
        })),
      ),

    verify: async ({ task: id }) => {
      try {
        return ok(await tasks.run(id, verifyAll));
      } catch (stopped) {
        if (isCancelled(stopped)) return err({ code: 'cancelled' });
        throw stopped;
      }
    },
  };
};
