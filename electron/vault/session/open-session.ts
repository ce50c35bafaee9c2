import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { projectAll } from '../imports/project-all.ts';
import type { Draft } from '../journal/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import { isSealedToDepartment, setDepartment } from '../keys/slots.ts';
import type { SlotFile } from '../keys/slot-file.ts';
import type { SlotStore } from '../keys/slot-store.ts';
import { openVault, type OpenVault } from '../open-vault.ts';
import { openFailureOf, type OpenFailure } from '../open-failure.ts';
import { createTasks } from '../tasks.ts';
import { readVaultJson, writeVaultJson, type VaultJson, type VaultPaths } from '../vault-folder.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import { completeRotation } from './rotate.ts';
import { createServices } from './services.ts';
import type { OfficeDeps } from './session-deps.ts';
import type { Opened, Session } from './session.ts';

export interface SessionDeps extends OfficeDeps {
  readonly session: Session;
  readonly paths: VaultPaths;
  readonly slots: SlotStore;
  readonly checkPassphrase: PassphraseCheck;
}

/** Sets to work on a vault that was opened. */
export const startWork = (
  deps: SessionDeps,
  {
    vault,
    json,
    slots,
  }: { readonly vault: OpenVault; readonly json: VaultJson; readonly slots: SlotFile },
): void => {
  const { session, emit, elapsed } = deps;
  const tasks = createTasks({ tell: (payload) => emit('progress', payload), elapsed });
  const handlers = createServices({ ...deps, vault, vaultId: json.id, demo: json.demo, tasks });
  session.working = { vault, tasks, handlers };
  session.json = json;
  session.slots = slots;
  // What an import left unplaced when the laptop stopped is put in place now.
  if (vault.journal.replay.pending() > 0) {
    void projectAll(vault.journal, null).then(() => emit('changed', { words: ['imports'] }));
  }
};

/**
 * Opens the vault with keys that a slot gave: finishes what a rotation left, sees to the
 * department's slot, opens the database, sets to work.
 */
export const openSession = async (
  deps: SessionDeps,
  opened: Opened,
  firstActs?: (db: ReadDb) => readonly Draft[],
): Promise<Result<Record<string, never>, OpenFailure | FailureOf<'no-vault'>>> => {
  const { session, paths, slots, keyDeps, laptop, now, newId } = deps;
  const reading = readVaultJson(paths);
  if (reading.state !== 'held') {
    opened.keys.wipe();
    return err({ code: 'no-vault' });
  }
  const { json } = reading;
  try {
    const { file, opened: keys } = completeRotation(
      { file: opened.slots, opened: opened.keys },
      { paths, slots, random: keyDeps.random },
    );
    const vault = await openVault({
      paths,
      keys,
      laptop,
      now,
      newId,
      random: keyDeps.random,
      ...(firstActs ? { firstActs } : {}),
    });
    if (!vault.ok) {
      keys.wipe();
      return vault;
    }
    const notices = [...vault.value.notices];
    if (opened.damage !== null) {
      slots.write(file);
      notices.push(
        `The newest copy of the key slots was damaged (${opened.damage}). The copy before it was used, and put in its place.`,
      );
    }
    let held = file;
    if (json.recipients.length > 0 && !isSealedToDepartment(file, json.recipients)) {
      // A recovery slot that went missing is made again at once, and it is said (security D15).
      held = await setDepartment(file, keys, json.recipients);
      slots.write(held);
      notices.push(
        'The departmental recovery slot had changed. It was made again for the recipients on record.',
      );
    }
    const known = { ...json, lastMember: keys.member };
    writeVaultJson(paths, known);
    startWork(deps, { vault: { ...vault.value, notices }, json: known, slots: held });
    return ok({});
  } catch (cause) {
    session.working?.vault.anchor.close();
    session.working?.vault.db.close();
    session.working = null;
    opened.keys.wipe();
    const failure = openFailureOf(cause);
    if (failure) return err(failure);
    throw cause;
  }
};

/** Ends all work, writes everything and lets go of the keys. The process is ended after. */
export const closeSession = async ({ session, paths, now }: SessionDeps): Promise<void> => {
  const { working, json } = session;
  if (!working || !json) return;
  session.working = null;
  await working.tasks.cancelAll();
  const { db, journal, anchor, keys } = working.vault;
  writeVaultJson(paths, {
    ...json,
    lastClosed: { at: new Date(now()).toISOString(), checkpoint: journal.checkpoint() },
  });
  db.pragma('wal_checkpoint(TRUNCATE)');
  anchor.close();
  db.close();
  keys.wipe();
};
