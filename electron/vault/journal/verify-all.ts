import { counted } from '#shared/plural.ts';
import type { Verification } from '#shared/words/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import type { Task } from '../tasks.ts';
import type { AnchorReading } from './anchor.ts';
import { verifyJournal } from './verify.ts';

interface VerifierDeps {
  readonly db: ReadDb;
  readonly anchor: () => AnchorReading;
  /** Numbers of the pages of the database file that were changed by something other than Daybook. */
  readonly damagedPages: (
    pause: (done: number, total: number) => Promise<void>,
  ) => Promise<readonly number[]>;
}

/** Reads the whole journal and every page of the database again, as part of a task. */
export type VerifyAll = (task: Task) => Promise<Verification>;

const pagesInWords = (pages: readonly number[]): readonly string[] => {
  if (pages.length === 0) return [];
  const named = `${pages.slice(0, 10).join(', ')}${pages.length > 10 ? ' …' : ''}`;
  return [
    `The database (vault.db) was changed by something other than Daybook: ${counted(pages.length, 'page')} (${named}). Restore the vault from the copy off the laptop.`,
  ];
};

/** What verifies everything that is signed or has a checksum. */
export const createVerifyAll =
  ({ db, anchor, damagedPages }: VerifierDeps): VerifyAll =>
  async (task) => {
    const saying = (what: string) => async (done: number, total: number) => {
      task.progress(what, done, total);
      await task.pause();
    };
    const journal = await verifyJournal(db, anchor(), { pause: saying('Verifying the journal') });
    // What the journal does not read, and what was read before it was changed.
    const pages = pagesInWords(await damagedPages(saying('Checking the database')));
    const problems = [...pages, ...journal.problems];
    return { ...journal, problems, holds: problems.length === 0 };
  };
