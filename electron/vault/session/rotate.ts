import * as fs from 'node:fs';
import type { ReadDb } from '../db/connection.ts';
import { DatabaseUnreadableError, openDatabase, rekeyDatabase } from '../db/open.ts';
import { syncFolder } from '../durable-write.ts';
import { openAnchor } from '../journal/anchor.ts';
import type { OpenedKeys } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';
import { finishRotation } from '../keys/rotation.ts';
import type { SlotFile } from '../keys/slot-file.ts';
import type { SlotStore } from '../keys/slot-store.ts';
import type { VaultPaths } from '../vault-folder.ts';

interface RotationDeps {
  readonly paths: VaultPaths;
  readonly slots: SlotStore;
  readonly random: Random;
}

interface Held {
  readonly file: SlotFile;
  readonly opened: OpenedKeys;
}

/** Whether the database opens under this key. */
const opensUnder = ({ db: file }: VaultPaths, key: Buffer): boolean => {
  try {
    openDatabase(file, key, { mustExist: true }).close();
    return true;
  } catch (cause) {
    if (cause instanceof DatabaseUnreadableError) return false;
    throw cause;
  }
};

const sync = (file: string): void => {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
};

/** A checked copy of the database under the new key, beside it; none is left where there is no room. */
const copyUnderNewKey = (paths: VaultPaths, before: Buffer, after: Buffer): void => {
  fs.rmSync(paths.nextDb, { force: true });
  const held: ReadDb = openDatabase(paths.db, before, { mustExist: true });
  try {
    held.prepare('VACUUM INTO ?').run(paths.nextDb);
    held.pragma('wal_checkpoint(TRUNCATE)');
    rekeyDatabase(paths.nextDb, before, after);
    sync(paths.nextDb);
  } catch (cause) {
    fs.rmSync(paths.nextDb, { force: true });
    throw cause;
  } finally {
    held.close();
  }
};

/** Puts a checked copy under the new key in the place of the database. */
const swapDatabase = (paths: VaultPaths, before: Buffer, after: Buffer): void => {
  copyUnderNewKey(paths, before, after);
  // The log belongs to the database that goes: it must not be read into the one that comes, so its
  // removal is on the disk first.
  fs.rmSync(`${paths.db}-wal`, { force: true });
  syncFolder(paths.folder);
  fs.renameSync(paths.nextDb, paths.db);
  syncFolder(paths.folder);
};

const moveAnchor = (paths: VaultPaths, before: Buffer, after: Buffer): void => {
  const next = openAnchor(paths.head, after);
  const held = openAnchor(paths.head, before);
  try {
    const reading = held.read();
    if (next.read().state === 'held' || reading.state !== 'held') return;
    // Its pages are no longer those that it was closed with.
    const { pages: _pages, ...head } = reading.head;
    // Twice, so that both slots are under the new key and the newest is whole at every moment.
    next.write(head);
    next.write(head);
  } finally {
    next.close();
    held.close();
  }
};

/**
 * Does what a rotation has still to do: the database and the anchor under the new keys, then the
 * old ones forgotten. Safe to be cut off anywhere and begun again. The vault must not be open.
 */
export const completeRotation = (held: Held, { paths, slots, random }: RotationDeps): Held => {
  const { previous } = held.opened;
  if (!previous) return held;
  if (!opensUnder(paths, held.opened.db)) swapDatabase(paths, previous.db, held.opened.db);
  moveAnchor(paths, previous.head, held.opened.head);
  const finished = finishRotation(held, { random });
  slots.write(finished.file, { retire: true });
  held.opened.wipe();
  return finished;
};
