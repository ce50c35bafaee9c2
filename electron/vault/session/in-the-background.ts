import type { FailureOf } from '#shared/failure.ts';
import { sweepOrphans } from '../files/orphans.ts';
import { linePiecesOf } from '../imports/import-store.ts';
import { projectAll } from '../imports/project-all.ts';
import { diskFailureOf } from './open-failure.ts';
import type { OpenVault } from './open-vault.ts';
import { isCancelled, type Task, type Tasks } from '../tasks.ts';
import type { OfficeDeps } from './session-deps.ts';

interface Opened {
  readonly vault: Pick<OpenVault, 'db' | 'files' | 'journal'>;
  readonly tasks: Tasks;
  readonly notices: string[];
}

/** Why what was imported is not all shown, and what to do. */
const unplacedNotice = (
  failure: FailureOf<'vault-damaged' | 'no-space' | 'disk-error'>,
): string => {
  switch (failure.code) {
    case 'no-space':
      return 'The disk is full, so an import is not yet in its place. Free some space and open Daybook again.';
    case 'disk-error':
      return `The disk does not take what Daybook writes, so an import is not yet in its place. ${failure.why}. Ask IT support to look at the disk.`;
    case 'vault-damaged':
      return `An import cannot be put in its place: ${failure.detail}. Restore the vault from the copy off the laptop.`;
  }
};

/**
 * Puts in place what an import left unplaced when the laptop stopped, then takes away what it had
 * sealed and nothing refers to. What cannot be placed is said: a sealed file that is damaged must not
 * keep the rest of the vault from being opened. Nothing is taken away before all is in its place.
 */
export const finishInTheBackground = async (
  { emit, newId, now }: Pick<OfficeDeps, 'emit' | 'newId' | 'now'>,
  { vault, tasks, notices }: Opened,
): Promise<void> => {
  const { db, files, journal } = vault;
  const place = async (task: Task): Promise<void> => {
    try {
      // Damage may already show where it is asked what is left to do.
      if (journal.replay.pending() === 0) return;
      await projectAll(journal, task);
    } catch (cause) {
      const failure = diskFailureOf(cause);
      if (!failure) throw cause;
      notices.push(unplacedNotice(failure));
    }
    emit('changed', { words: ['imports', 'vault'] });
  };
  const sweep = async ({ pause }: Task): Promise<void> => {
    try {
      if (journal.replay.pending() > 0) return;
      const { standsFor } = journal.replay.gone();
      const linePieces = () => linePiecesOf(db).flatMap((piece) => standsFor(piece) ?? []);
      await sweepOrphans({ db, files, linePieces, pause, now: now() });
    } catch (cause) {
      // What could not be taken away is tried again at the next opening; *Verify now* tells of damage.
      const isOfTheDisk =
        diskFailureOf(cause) !== null || (cause instanceof Error && 'syscall' in cause);
      if (!isCancelled(cause) && !isOfTheDisk) throw cause;
    }
  };
  await tasks.run(newId(), async (task) => {
    await place(task);
    await sweep(task);
  });
};
