import * as fs from 'node:fs';
import type { HealthFacts } from './health-checks.ts';
import { sealedHealth } from './sealed-health.ts';
import { copiedAtOf } from '../copy/copy-service.ts';
import { sealedNames } from '../copy/sealed-names.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import { sealedPiecesOf } from '../imports/import-store.ts';
import { newestActs } from '../journal/act-store.ts';
import type { Journal } from '../journal/journal.ts';
import type { VerifyAll } from '../journal/verify-all.ts';
import type { SlotFile } from '../keys/slot-file.ts';
import { isSealedToDepartment } from '../keys/slots.ts';
import type { Task } from '../tasks.ts';
import type { VaultPaths } from '../vault-folder.ts';

/** Where the state of a vault is read from. */
export interface HealthSource {
  readonly db: ReadDb;
  readonly files: Pick<SealedFiles, 'verify'>;
  readonly journal: Pick<Journal, 'replay'>;
  readonly verifyAll: VerifyAll;
  readonly paths: VaultPaths;
  readonly slots: () => SlotFile;
  /** The department's recovery keys on record. */
  readonly recipients: () => readonly string[];
  readonly demo: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Reads all of a vault again, and gathers what was found. */
export const gatherHealth = async (
  { db, files, journal, verifyAll, paths, slots, recipients, demo, now }: HealthSource,
  task: Task,
): Promise<HealthFacts> => {
  const verified = await verifyAll(task);
  const { standsFor } = journal.replay.gone();
  const sealed = await sealedHealth(
    {
      files,
      held: sealedNames(paths.files),
      needed: sealedPiecesOf(db).flatMap((piece) => standsFor(piece) ?? []),
    },
    task,
  );
  const { bavail, bsize } = fs.statfsSync(paths.folder);
  const [newest] = newestActs(db, { before: null, limit: 1 });
  const file = slots();
  const pinned = recipients();
  return {
    now: new Date(now()).toISOString(),
    journal: verified,
    databaseBytes: fs.statSync(paths.db).size,
    sealed,
    unplaced: journal.replay.pending(),
    copiedAt: copiedAtOf(db),
    freeBytes: bavail * bsize,
    newestAct: newest?.at ?? null,
    signIns: file.members.length,
    keychains: file.keychains.length,
    recovery: {
      demo,
      sheet: file.sheet !== null,
      recipients: pinned.length,
      isSealedToThem: isSealedToDepartment(file, pinned),
    },
  };
};
