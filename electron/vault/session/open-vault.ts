import * as fs from 'node:fs';
import { err, ok, type Result } from '#shared/result.ts';
import { beginChanges, notAsClosed, olderAnchor } from './as-closed.ts';
import { takeInCopy } from '../copy/take-in.ts';
import { deskOf, type DeskDb, type ReadDb } from '../db/connection.ts';
import { MIGRATIONS, migrate, refuseNewer } from '../db/migrate.ts';
import type { Migration } from '../db/migration.ts';
import { openDatabase } from '../db/open.ts';
import { deskValue, setDeskValue } from '../desk/desk-store.ts';
import { readSealed } from '../files/read-sealed.ts';
import { createSealedFiles, type SealedFiles } from '../files/sealed-files.ts';
import { openAnchor, type Anchor, type AnchorReading } from '../journal/anchor.ts';
import { countActs } from '../journal/checkpoint.ts';
import { createJournal, type ToRecord, type Journal } from '../journal/journal.ts';
import { checkAnchor, verifyJournal } from '../journal/verify.ts';
import type { OpenedKeys } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';
import { laptopLetter } from './laptop.ts';
import { damaged, openFailureOf, type OpenFailure } from './open-failure.ts';
import type { Registry } from '../journal/registry.ts';
import { registry } from '../registry.ts';
import { readAs } from '../entries/need-to-know-store.ts';
import type { VaultPaths } from '../vault-folder.ts';

/** A vault that is open: its keys are in this process's memory and nowhere else. */
export interface OpenVault {
  readonly keys: OpenedKeys;
  readonly member: string;
  readonly db: ReadDb;
  readonly desk: DeskDb;
  readonly anchor: Anchor;
  readonly journal: Journal;
  readonly files: SealedFiles;
  readonly letter: string;
  /** What was noticed at opening, in plain sentences. */
  readonly notices: readonly string[];
}

/** What a program knows of a vault's inside. */
interface Known {
  readonly migrations: readonly Migration[];
  readonly registry: Registry;
}

const KNOWN: Known = { migrations: MIGRATIONS, registry };

/** What opening a vault needs: its keys have been given by a slot already. */
export interface OpenDeps {
  readonly paths: VaultPaths;
  /** This program's, unless given: the fault harness opens a vault as a later Daybook would. */
  readonly known?: Known;
  readonly keys: OpenedKeys;
  /** The digest of the database's pages, where it was read while the passphrase was stretched. */
  readonly pages?: string | null;
  /** What the laptop calls itself. */
  readonly laptop: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: Random;
  /** Recorded before anything else: what gives a member who was recovered their new key. */
  readonly firstActs?: (db: ReadDb) => readonly ToRecord[];
}

const RESTORED =
  'This vault was restored from a copy. References from here have a new letter, so that none is given twice.';

/** Acts of each laptop that opening checks; the rest is checked at idle and by *Verify now*. */
const CHECKED_AT_OPENING = 1_000;

/** Why the journal cannot be trusted as it stands, or null. */
const journalFailure = async (db: ReadDb, reading: AnchorReading): Promise<OpenFailure | null> => {
  const anchored = checkAnchor(db, reading);
  if (anchored !== null && reading.state === 'held' && countActs(db) < reading.head.acts) {
    return { code: 'records-missing', expected: reading.head.acts, found: countActs(db) };
  }
  if (anchored !== null) return damaged(reading.state === 'held' ? 'vault.db' : 'head', anchored);
  const { problems } = await verifyJournal(db, reading, { newest: CHECKED_AT_OPENING });
  return problems[0] === undefined ? null : damaged('vault.db', problems[0]);
};

/** Everything that works on a database that was opened and found good. */
const assemble = (
  deps: OpenDeps,
  db: ReadDb,
  anchor: Anchor,
): Pick<OpenVault, 'journal' | 'files'> => {
  const { paths, keys, now, newId, random, known = KNOWN } = deps;
  const { member, signing, ring } = keys;
  if (member === null || signing === null) throw new Error('only a member opens a vault for work');
  readAs(db, member);
  const journal = createJournal({
    db,
    registry: known.registry,
    anchor,
    device: deskValue(db, 'device') ?? newId(),
    actor: { member, sign: signing.sign },
    now,
    newId,
    random,
    readSealed: (name) => readSealed(paths.files, ring, name),
  });
  return { journal, files: createSealedFiles({ folder: paths.files, ring, random }) };
};

const takeInRestored = async (
  { paths, keys, random }: OpenDeps,
  journal: Journal,
): Promise<OpenFailure | null> => {
  const segments = createSealedFiles({ folder: paths.acts, ring: keys.ring, random });
  const refused = await takeInCopy(paths.acts, segments, journal);
  if (!refused) return null;
  // The database that was begun for it holds nothing else; the copy stays as it is.
  for (const file of [paths.db, `${paths.db}-wal`, paths.head]) fs.rmSync(file, { force: true });
  return refused;
};

const recordFirst = (journal: Journal, acts: readonly ToRecord[] = []): void => {
  if (acts.length > 0) journal.recordAll(acts);
};

/** Names the laptop on the desk, gives its letter, and clears away what a restore left. */
const settleHere = (
  { paths, laptop }: OpenDeps,
  db: ReadDb,
  { journal, isRestored }: { readonly journal: Journal; readonly isRestored: boolean },
): string => {
  const letter = laptopLetter(db, journal, laptop);
  if (deskValue(db, 'device') === null) {
    setDeskValue(deskOf(db), 'device', journal.device);
  }
  if (isRestored) fs.rmSync(paths.acts, { recursive: true, force: true });
  return letter;
};

/** Checks and completes a database that is open; what it gives is ready for work. */
const prepare = async (
  deps: OpenDeps,
  db: ReadDb,
  anchor: Anchor,
): Promise<Result<OpenVault, OpenFailure>> => {
  const { paths, keys, firstActs } = deps;
  const desk = deskOf(db);
  // A vault that has worked here has its laptop's name on the desk: only one that has not is restored.
  const isRestored = fs.existsSync(paths.acts) && deskValue(db, 'device') === null;
  const wrong = isRestored ? null : await journalFailure(db, anchor.read());
  if (wrong) return err(wrong);

  const { journal, files } = assemble(deps, db, anchor);
  journal.replay.rebuildIfOtherShape();
  const refused = isRestored ? await takeInRestored(deps, journal) : null;
  if (refused) return err(refused);
  recordFirst(journal, firstActs?.(db));
  const letter = settleHere(deps, db, { journal, isRestored });
  // What was disposed of and outlived a crash goes now.
  for (const gone of journal.replay.gone().files) await files.remove(gone);
  const notices = isRestored ? [RESTORED] : [];
  return ok({ keys, member: keys.member ?? '', db, desk, anchor, journal, files, letter, notices });
};

/** The database of an anchor that it fits; nothing of it is changed where it does not. */
const openForWork = async (
  { paths, keys, pages = null, known = KNOWN }: OpenDeps,
  anchor: Anchor,
): Promise<Result<ReadDb, OpenFailure>> => {
  const reading = anchor.read();
  const changed = notAsClosed(paths, reading, pages);
  if (changed?.file === 'vault.db-wal') return err(changed);
  const db = openDatabase(paths.db, keys.db);
  try {
    if (changed) {
      // The journal first: an older database, or an older anchor, is to be called that.
      const wrong = (await journalFailure(db, reading)) ?? olderAnchor(db, reading) ?? changed;
      db.close();
      return err(wrong);
    }
    // Before anything is written, the anchor too: a newer vault is left as it is.
    refuseNewer(db, known.migrations);
    beginChanges(anchor, reading);
    migrate(db, known.migrations);
    return ok(db);
  } catch (cause) {
    db.close();
    throw cause;
  }
};

/**
 * Opens the database, checks it against the anchor, brings it to this program's shape and gives the
 * journal. Changes nothing where anything is wrong; never offers to remove anything.
 */
export const openVault = async (deps: OpenDeps): Promise<Result<OpenVault, OpenFailure>> => {
  const { paths, keys } = deps;
  if (!fs.existsSync(paths.db) && fs.existsSync(paths.head) && !fs.existsSync(paths.acts)) {
    return err(damaged('vault.db', 'the file is missing'));
  }
  let db: ReadDb | null = null;
  const anchor = openAnchor(paths.head, keys.head);
  const letGo = (): void => {
    anchor.close();
    db?.close();
  };
  try {
    const found = await openForWork(deps, anchor);
    if (!found.ok) {
      letGo();
      return found;
    }
    db = found.value;
    const opened = await prepare(deps, db, anchor);
    if (!opened.ok) letGo();
    return opened;
  } catch (cause) {
    letGo();
    const failure = openFailureOf(cause);
    if (failure) return err(failure);
    throw cause;
  }
};
