import type { AppHandlers } from '#shared/contract/app.ts';
import { counted } from '#shared/plural.ts';
import { err, ok } from '#shared/result.ts';
import type { ReadDb } from '../db/connection.ts';
import { memberName } from '../members/member-store.ts';
import { isCancelled, type Tasks } from '../tasks.ts';
import type { AnchorReading } from './anchor.ts';
import { kindTable, type Registry } from './registry.ts';
import { verifyJournal } from './verify.ts';
import { newestActs, type ListedAct } from './act-store.ts';

interface JournalDeps {
  readonly db: ReadDb;
  readonly registry: Registry;
  readonly tasks: Tasks;
  readonly anchor: () => AnchorReading;
  /** Numbers of the pages of the database file that were changed by something other than Daybook. */
  readonly damagedPages: (
    pause: (done: number, total: number) => Promise<void>,
  ) => Promise<readonly number[]>;
}

const pagesInWords = (pages: readonly number[]): readonly string[] => {
  if (pages.length === 0) return [];
  const named = `${pages.slice(0, 10).join(', ')}${pages.length > 10 ? ' …' : ''}`;
  return [
    `The database (vault.db) was changed by something other than Daybook: ${counted(pages.length, 'page')} (${named}). Restore the vault from the copy off the laptop.`,
  ];
};

/** Who did what when, and whether the chain holds. */
export const createJournalService = ({
  db,
  registry,
  tasks,
  anchor,
  damagedPages,
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
        return await tasks.run(id, async (task) => {
          const saying = (what: string) => async (done: number, total: number) => {
            task.progress(what, done, total);
            await task.pause();
          };
          const journal = await verifyJournal(db, anchor(), {
            pause: saying('Verifying the journal'),
          });
          // What the journal does not read, and what was read before it was changed.
          const pages = pagesInWords(await damagedPages(saying('Checking the database')));
          const problems = [...pages, ...journal.problems];
          return ok({ ...journal, problems, holds: problems.length === 0 });
        });
      } catch (stopped) {
        if (isCancelled(stopped)) return err({ code: 'cancelled' });
        throw stopped;
      }
    },
  };
};
