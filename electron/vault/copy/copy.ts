import * as fs from 'node:fs';
import * as path from 'node:path';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { syncFolder, writeDurably } from '../durable-write.ts';
import { placeIn } from '../files/names.ts';
import { createSealedFiles, type SealedFiles } from '../files/sealed-files.ts';
import type { KeyRing } from '../keys/opened.ts';
import { gatherGone } from '../journal/gone.ts';
import type { Random } from '../keys/random.ts';
import type { Task } from '../tasks.ts';
import { beginMaking, endMaking, vaultPaths, type VaultPaths } from '../vault-folder.ts';
import { sealedNames } from './sealed-names.ts';
import { segmentsAfter } from './segments.ts';

/** How far the copy in one folder has come; kept on the desk. */
export interface CopyState {
  readonly folder: string;
  readonly copiedAt: string;
  /** Laptop → number of its newest act in the copy. */
  readonly upTo: Readonly<Record<string, number>>;
  /** Names of the segments, to see whether somebody emptied the folder. */
  readonly segments: readonly string[];
  /** Acts of disposal at that time: after another, the segments are written again without what went. */
  readonly disposals: number;
}

interface CopyDeps {
  readonly db: ReadDb;
  readonly paths: VaultPaths;
  readonly ring: KeyRing;
  readonly random: Random;
}

const copyFile = (from: string, to: string): void => {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const temporary = `${to}.part`;
  fs.copyFileSync(from, temporary);
  const handle = fs.openSync(temporary, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(temporary, to);
  syncFolder(path.dirname(to));
};

/** Where the acts of a copy stand: what is in it already, and what it was when last made. */
interface CopiedActs {
  readonly upTo: Readonly<Record<string, number>>;
  readonly segments: readonly string[];
}

const countDisposals = (db: ReadDb): number =>
  rowOf<{ disposals: number }>(db, `SELECT count(*) AS disposals FROM act WHERE kind = 'disposed'`)
    ?.disposals ?? 0;

/** Whether the copy still holds what it held, so that only what is new need be added. */
const isWhole = (
  before: CopyState | null,
  now: { readonly folder: string; readonly disposals: number; readonly held: ReadonlySet<string> },
): before is CopyState =>
  before !== null &&
  before.folder === now.folder &&
  before.disposals === now.disposals &&
  before.segments.every((name) => now.held.has(name));

const copyActs = async (
  db: ReadDb,
  acts: Pick<SealedFiles, 'seal'>,
  { before, task }: { readonly before: CopiedActs; readonly task: Task },
): Promise<CopiedActs> => {
  const upTo: Record<string, number> = { ...before.upTo };
  const segments = [...before.segments];
  const devices = rowsOf<{ device: string }>(db, 'SELECT DISTINCT device FROM act ORDER BY device');
  for (const { device } of devices) {
    for (const segment of segmentsAfter(db, device, upTo[device] ?? 0)) {
      const { name } = await acts.seal(Buffer.from(segment.text, 'utf8'));
      segments.push(name);
      upTo[device] = segment.to;
      await task.pause();
    }
  }
  return { upTo, segments };
};

/** Whether no act speaks of a sealed file any more: it was disposed of, or never came into the vault. */
const isDoneWith = (db: ReadDb): ((name: string) => boolean) => {
  const gone = gatherGone(db).files;
  return (name) =>
    gone.has(name) ||
    rowOf(db, 'SELECT 1 FROM body WHERE instr(body, ?) > 0 LIMIT 1', name) === undefined;
};

/**
 * Adds sealed files that the copy lacks, and takes out what was disposed of here. What is merely
 * missing here stays: the copy may be the last to have it.
 */
const copyFiles = async (
  db: ReadDb,
  { from, to, task }: { readonly from: string; readonly to: string; readonly task: Task },
): Promise<number> => {
  const ours = new Set(sealedNames(from));
  const theirs = new Set(sealedNames(to));
  const missing = [...ours].filter((name) => !theirs.has(name));
  for (const [index, name] of missing.entries()) {
    copyFile(placeIn(from, name), placeIn(to, name));
    task.progress('Copying off the laptop', index + 1, missing.length);
    await task.pause();
  }
  const doneWith = isDoneWith(db);
  for (const name of theirs) if (!ours.has(name) && doneWith(name)) fs.rmSync(placeIn(to, name));
  if (fs.existsSync(to)) syncFolder(to);
  return missing.length;
};

interface CopyRequest {
  readonly folder: string;
  readonly before: CopyState | null;
  /** Now, as an instant. */
  readonly now: string;
  readonly task: Task;
}

/**
 * Adds to the copy what it lacks: new acts as sealed segments, new sealed files, the slots. Nothing
 * in the copy is changed or removed but what was disposed of; no plaintext is written.
 */
export const copyVault = async (
  { db, paths, ring, random }: CopyDeps,
  { folder, before, now, task }: CopyRequest,
): Promise<CopyState & { readonly files: number }> => {
  const target = vaultPaths(folder);
  const acts = createSealedFiles({ folder: target.acts, ring, random });
  const held = new Set(sealedNames(target.acts));
  const disposals = countDisposals(db);
  const start = isWhole(before, { folder, disposals, held }) ? before : { upTo: {}, segments: [] };
  const copied = await copyActs(db, acts, { before: start, task });
  const kept = new Set(copied.segments);
  for (const name of held) if (!kept.has(name)) await acts.remove(name);
  const files = await copyFiles(db, { from: paths.files, to: target.files, task });
  writeDurably(target.keys, fs.readFileSync(paths.keys));
  writeDurably(target.json, fs.readFileSync(paths.json));
  syncFolder(folder);
  return { folder, copiedAt: now, ...copied, disposals, files };
};

/** Why a folder holds no copy that can be restored, or null. */
export const whyNoCopy = (folder: string): string | null => {
  const { json, keys, acts } = vaultPaths(folder);
  const missing = [json, keys, acts]
    .filter((part) => !fs.existsSync(part))
    .map((part) => path.basename(part));
  return missing.length === 0 ? null : `It has no ${missing.join(', ')}.`;
};

/** Puts the parts of a copy where a vault is kept; the acts are taken in at the first unlocking. */
export const restoreCopy = async (from: string, to: VaultPaths, task: Task): Promise<void> => {
  const source = vaultPaths(from);
  const parts = (['files', 'acts'] as const).flatMap((shelf) =>
    sealedNames(source[shelf]).map((name) => ({
      one: placeIn(source[shelf], name),
      other: placeIn(to[shelf], name),
    })),
  );
  beginMaking(to);
  for (const [index, { one, other }] of parts.entries()) {
    copyFile(one, other);
    task.progress('Restoring from the copy', index + 1, parts.length);
    await task.pause();
  }
  for (const folder of [to.files, to.acts]) if (fs.existsSync(folder)) syncFolder(folder);
  writeDurably(to.keys, fs.readFileSync(source.keys));
  // Last, so that a half-restored folder is not taken for a vault.
  writeDurably(to.json, fs.readFileSync(source.json));
  endMaking(to);
};
