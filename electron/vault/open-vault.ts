import * as fs from 'node:fs';
import { err, ok, type Result } from '#shared/result.ts';
import { actsOfSegment } from './backup/segments.ts';
import { rowOf, rowsOf, change, type DeskDb, type ReadDb } from './db/connection.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { readSealed } from './files/read-sealed.ts';
import { createSealedFiles, type SealedFiles } from './files/sealed-files.ts';
import { openAnchor, type Anchor, type AnchorReading } from './journal/anchor.ts';
import { countActs, deviceHeads } from './journal/checkpoint.ts';
import { laptopStarted } from './journal/gone-acts.ts';
import { createJournal, type Draft, type Journal } from './journal/journal.ts';
import { checkAnchor, verifyJournal } from './journal/verify.ts';
import type { OpenedKeys } from './keys/opened.ts';
import type { Random } from './keys/random.ts';
import { registry } from './registry.ts';
import { damaged, openFailureOf, type OpenFailure } from './open-failure.ts';
import type { VaultPaths } from './vault-folder.ts';

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

export interface OpenDeps {
  readonly paths: VaultPaths;
  readonly keys: OpenedKeys;
  /** What the laptop calls itself. */
  readonly laptop: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: Random;
  /** Recorded before anything else: what gives a member who was recovered their new key. */
  readonly firstActs?: (db: ReadDb) => readonly Draft[];
}

/** Acts of each laptop that opening checks; the rest is checked at idle and by *Verify now*. */
const CHECKED_AT_OPENING = 1_000;

/** A value that the desk keeps under a name; null where there is none. */
export const deskValue = (db: ReadDb, name: string): string | null =>
  rowOf<{ value: string }>(db, 'SELECT value FROM desk WHERE name = ?', name)?.value ?? null;

/** Keeps a value on the desk. */
export const setDeskValue = (db: DeskDb, name: string, value: string): void => {
  change(db, 'INSERT OR REPLACE INTO desk VALUES (?, ?)').run(name, value);
};

const nextLetter = (db: ReadDb): string => {
  const taken = new Set(
    rowsOf<{ letter: string }>(db, 'SELECT letter FROM laptop').map(({ letter }) => letter),
  );
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => !taken.has(letter));
  if (free === undefined) throw new Error('every laptop letter is taken');
  return free;
};

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

/** Takes in the acts of a copy, each checked; the first opening after a restore. */
const takeInCopy = async (
  { paths, keys, random }: OpenDeps,
  journal: Journal,
): Promise<OpenFailure | null> => {
  const segments = createSealedFiles({ folder: paths.acts, ring: keys.ring, random });
  const acts = [];
  for (const outer of fs.readdirSync(paths.acts)) {
    for (const inner of fs.readdirSync(`${paths.acts}/${outer}`)) {
      const bytes = await segments.read(`${outer}${inner}`, 1 << 30);
      acts.push(...actsOfSegment(bytes.toString('utf8')));
    }
  }
  const place = (envelope: string): { device: string; n: number } =>
    JSON.parse(envelope) as { device: string; n: number };
  const ordered = acts
    .map((act) => ({ act, at: place(act.envelope) }))
    .toSorted((a, b) =>
      a.at.device === b.at.device ? a.at.n - b.at.n : a.at.device < b.at.device ? -1 : 1,
    );
  const { refused } = journal.merge(ordered.map(({ act }) => act));
  return refused[0] ? damaged('acts', `act ${refused[0].act}: ${refused[0].why}`) : null;
};

/**
 * Opens the database, checks it against the anchor, brings it to this program's shape and gives the
 * journal. Changes nothing where anything is wrong; never offers to remove anything.
 */
export const openVault = async (deps: OpenDeps): Promise<Result<OpenVault, OpenFailure>> => {
  const { paths, keys, laptop, now, newId, random } = deps;
  const { member, signing } = keys;
  if (member === null || signing === null) throw new Error('only a member opens a vault for work');
  const hasCopy = fs.existsSync(paths.acts);
  if (!hasCopy && !fs.existsSync(paths.db) && fs.existsSync(paths.head)) {
    return err(damaged('vault.db', 'the file is missing'));
  }
  let db: ReadDb | null = null;
  try {
    db = openDatabase(paths.db, keys.db);
    migrate(db);
    const desk = db as unknown as DeskDb;
    // A vault that has worked here has its laptop's name on the desk: only one that has not is restored.
    const isRestored = hasCopy && deskValue(db, 'device') === null;
    const anchor = openAnchor(paths.head, keys.head);
    const reading = anchor.read();
    const wrong = isRestored ? null : await journalFailure(db, reading);
    if (wrong) {
      anchor.close();
      db.close();
      return err(wrong);
    }
    const device = deskValue(db, 'device') ?? newId();
    const files = createSealedFiles({ folder: paths.files, ring: keys.ring, random });
    const journal = createJournal({
      db,
      registry,
      anchor,
      device,
      actor: { member, sign: signing.sign },
      now,
      newId,
      random,
      readSealed: (name) => readSealed(paths.files, keys.ring, name),
    });
    const notices: string[] = [];
    journal.replay.rebuildIfOtherShape();
    if (isRestored) {
      const refused = await takeInCopy(deps, journal);
      if (refused) {
        db.close();
        for (const file of [paths.db, `${paths.db}-wal`, paths.head])
          fs.rmSync(file, { force: true });
        return err(refused);
      }
      notices.push('This vault was restored from a copy. It goes on under a new laptop letter.');
    }
    const first = deps.firstActs?.(db) ?? [];
    if (first.length > 0) journal.recordAll(first);
    let letter = rowOf<{ letter: string }>(
      db,
      'SELECT letter FROM laptop WHERE device = ?',
      device,
    )?.letter;
    if (letter === undefined && countActs(db) > 0) {
      letter = startLaptop({ db, journal, device, laptop });
    }
    if (deskValue(db, 'device') === null) setDeskValue(desk, 'device', device);
    if (isRestored) fs.rmSync(paths.acts, { recursive: true, force: true });
    for (const gone of journal.replay.gone().files) await files.remove(gone);
    return ok({ keys, member, db, desk, anchor, journal, files, letter: letter ?? 'A', notices });
  } catch (cause) {
    db?.close();
    const failure = openFailureOf(cause);
    if (failure) return err(failure);
    throw cause;
  }
};

/** Begins a new laptop in the journal, naming the head that was lost. */
export const startLaptop = ({
  db,
  journal,
  device,
  laptop,
}: {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly device: string;
  readonly laptop: string;
}): string => {
  const letter = nextLetter(db);
  const lost = deviceHeads(db).at(-1);
  journal.record(laptopStarted, {
    subject: device,
    body: {
      letter,
      name: laptop,
      lostHead: lost ? { device: lost.device, n: lost.n, hash: lost.hash } : null,
    },
  });
  return letter;
};
