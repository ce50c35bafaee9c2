import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ToRecord } from '../journal/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import { isSealedToDepartment, setDepartment } from '../keys/slots.ts';
import type { SlotFile } from '../keys/slot-file.ts';
import type { SlotStore } from '../keys/slot-store.ts';
import { closeVault, letGo } from './as-closed.ts';
import { openVault, type OpenVault } from './open-vault.ts';
import { movedFailureOf, openFailureOf, type OpenFailure } from './open-failure.ts';
import { createTasks } from '../tasks.ts';
import { readVaultJson, writeVaultJson, type VaultJson, type VaultPaths } from '../vault-folder.ts';
import { finishInTheBackground } from './in-the-background.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import { olderSlotNotices, pinnedJson, rememberSlots } from './pinned.ts';
import type { BeforeRest } from './rest.ts';
import { completeRotation } from './rotate.ts';
import { createServices } from './services.ts';
import type { OfficeDeps } from './session-deps.ts';
import type { Opened, Session } from './session.ts';

/** What opening and closing need beside what the process was given. */
export interface SessionDeps extends OfficeDeps {
  readonly session: Session;
  readonly paths: VaultPaths;
  readonly slots: SlotStore;
  readonly checkPassphrase: PassphraseCheck;
  readonly beforeRest: BeforeRest;
}

type FirstActs = (db: ReadDb) => readonly ToRecord[];

/** Sets to work on a vault that was opened. */
export const startWork = (
  deps: SessionDeps,
  {
    vault,
    json,
    slots,
  }: { readonly vault: OpenVault; readonly json: VaultJson; readonly slots: SlotFile },
): void => {
  const { session, emit, elapsed, beforeRest } = deps;
  const tasks = createTasks({ tell: (payload) => emit('progress', payload), elapsed });
  const handlers = createServices({ ...deps, vault, vaultId: json.id, demo: json.demo, tasks });
  const notices = [...vault.notices];
  session.working = { vault: { ...vault, notices }, tasks, handlers };
  session.json = json;
  session.slots = slots;
  void beforeRest(() => finishInTheBackground(deps, { vault, tasks, notices }));
};

interface Healed {
  readonly slots: SlotFile;
  readonly notices: readonly string[];
}

/** Puts right what was found wrong with the slots, and says so. */
const healSlots = async (
  { slots }: Pick<SessionDeps, 'slots'>,
  { keys, slots: file, damage }: Opened,
  { recipients }: VaultJson,
): Promise<Healed> => {
  const notices: string[] = [];
  let held = file;
  if (damage !== null) {
    notices.push(
      `The newest copy of the key slots was damaged (${damage}). The copy before it was used, and put in its place.`,
    );
  }
  if (recipients.length > 0 && !isSealedToDepartment(file, recipients)) {
    held = await setDepartment(file, keys, recipients);
    notices.push(
      'The departmental recovery slot had changed. It was made again for the recipients on record.',
    );
  }
  if (notices.length > 0) slots.write(held);
  return { slots: held, notices };
};

const openAndWork = async (
  deps: SessionDeps,
  opened: Opened,
  { json, firstActs }: { readonly json: VaultJson; readonly firstActs: FirstActs | undefined },
): Promise<Result<Record<string, never>, OpenFailure>> => {
  const { paths, keyDeps, laptop, now, newId } = deps;
  const { keys, pages = null } = opened;
  const { random } = keyDeps;
  const more = firstActs ? { firstActs } : {};
  const vault = await openVault({ paths, keys, pages, laptop, now, newId, random, ...more });
  if (!vault.ok) return vault;
  try {
    const pinned = pinnedJson(vault.value.desk, json, opened.slots);
    const healed = await healSlots(deps, opened, pinned.json);
    const known = { ...pinned.json, lastMember: keys.member };
    writeVaultJson(paths, known);
    // Slots that are damaged had the copy before them stand in, which is said already.
    const older = opened.damage === null ? olderSlotNotices(vault.value.desk, opened.slots) : [];
    rememberSlots(vault.value.desk, healed.slots);
    const notices = [...vault.value.notices, ...pinned.notices, ...older, ...healed.notices];
    startWork(deps, { vault: { ...vault.value, notices }, json: known, slots: healed.slots });
    return ok({});
  } catch (cause) {
    deps.session.working = null;
    letGo(vault.value);
    throw cause;
  }
};

/**
 * Opens the vault with keys that a slot gave: finishes what a rotation left, opens the database,
 * sees to the slots, sets to work. The keys are wiped where it fails.
 */
export const openSession = async (
  deps: SessionDeps,
  opened: Opened,
  firstActs?: FirstActs,
): Promise<Result<Record<string, never>, OpenFailure | FailureOf<'no-vault'>>> => {
  const { paths, slots, keyDeps } = deps;
  const reading = readVaultJson(paths);
  let { keys } = opened;
  if (deps.session.working) {
    // Asked a second time by the member who has it open: there is nothing to do.
    const { member } = deps.session.working.vault;
    const isTheSame = keys.member === member;
    keys.wipe();
    return isTheSame ? ok({}) : err({ code: 'vault-open-elsewhere' });
  }
  try {
    if (reading.state !== 'held') {
      keys.wipe();
      return err({ code: 'no-vault' });
    }
    const rotation = { paths, slots, random: keyDeps.random };
    const { file, opened: current } = completeRotation(
      { file: opened.slots, opened: keys },
      rotation,
    );
    keys = current;
    // A rotation that is finished now puts another database in place of the one that was read.
    const pages = file === opened.slots ? (opened.pages ?? null) : null;
    const held = { ...opened, slots: file, keys, pages };
    const working = await openAndWork(deps, held, { json: reading.json, firstActs });
    if (!working.ok) keys.wipe();
    return working;
  } catch (cause) {
    keys.wipe();
    const failure = openFailureOf(cause);
    if (failure) return err(failure);
    throw cause;
  }
};

/** Ends all work, writes everything and lets go of the keys. The process is ended after. */
export const closeSession = async ({ session, paths, now }: SessionDeps): Promise<void> => {
  const { working, json, slots } = session;
  if (!working || !json) return;
  session.working = null;
  await working.tasks.cancelAll();
  if (movedFailureOf(working.vault.anchor) !== null) {
    // Nothing is written at the old place, where it would look like a vault without its database.
    letGo(working.vault);
    return;
  }
  const checkpoint = working.vault.journal.checkpoint();
  try {
    if (slots) rememberSlots(working.vault.desk, slots);
    writeVaultJson(paths, {
      ...json,
      lastClosed: { at: new Date(now()).toISOString(), checkpoint },
    });
  } finally {
    // Also where the disk is full: what stays open here could not be opened again.
    closeVault(working.vault, paths);
  }
};
