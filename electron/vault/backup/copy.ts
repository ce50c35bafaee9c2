import * as fs from 'node:fs';
import * as path from 'node:path';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { syncFolder, writeDurably } from '../durable-write.ts';
import { createSealedFiles } from '../files/sealed-files.ts';
import type { KeyRing } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';
import type { Task } from '../tasks.ts';
import { vaultPaths, type VaultPaths } from '../vault-folder.ts';
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

const sealedNames = (folder: string): string[] =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .filter((name) => /^[0-9a-f]{2}[\\/][0-9a-f]{62}$/.test(name))
    : [];

const copyFile = (from: string, to: string): void => {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const temporary = `${to}.part`;
  fs.copyFileSync(from, temporary);
  const handle = fs.openSync(temporary, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(temporary, to);
};

/**
 * Adds to the copy what it lacks: new acts as sealed segments, new sealed files, the slots. Nothing
 * in the copy is changed or removed but what was disposed of; no plaintext is written.
 */
export const copyVault = async (
  { db, paths, ring, random }: CopyDeps,
  {
    folder,
    before,
    now,
    task,
  }: {
    readonly folder: string;
    readonly before: CopyState | null;
    readonly now: string;
    readonly task: Task;
  },
): Promise<CopyState & { readonly files: number }> => {
  const target = vaultPaths(folder);
  const acts = createSealedFiles({ folder: target.acts, ring, random });
  const held = new Set(sealedNames(target.acts).map((name) => name.replace(/[\\/]/, '')));
  const disposals =
    rowsOf<{ disposals: number }>(
      db,
      `SELECT count(*) AS disposals FROM act WHERE kind = 'disposed'`,
    )[0]?.disposals ?? 0;
  const whole =
    before?.folder === folder &&
    before.disposals === disposals &&
    before.segments.every((name) => held.has(name));
  const upTo: Record<string, number> = whole ? { ...before.upTo } : {};
  const segments = whole ? [...before.segments] : [];

  const devices = rowsOf<{ device: string }>(db, 'SELECT DISTINCT device FROM act ORDER BY device');
  for (const { device } of devices) {
    for (const segment of segmentsAfter(db, device, upTo[device] ?? 0)) {
      const { name } = await acts.seal(Buffer.from(segment.text, 'utf8'));
      segments.push(name);
      upTo[device] = segment.to;
      await task.pause();
    }
  }

  for (const name of held) if (!segments.includes(name)) await acts.remove(name);

  const ours = new Set(sealedNames(paths.files));
  const theirs = new Set(sealedNames(target.files));
  const missing = [...ours].filter((name) => !theirs.has(name));
  for (const [index, name] of missing.entries()) {
    copyFile(path.join(paths.files, name), path.join(target.files, name));
    task.progress('Copying off the laptop', index + 1, missing.length);
    await task.pause();
  }
  // What was disposed of here leaves the copy too.
  for (const name of theirs) if (!ours.has(name)) fs.rmSync(path.join(target.files, name));

  writeDurably(target.keys, fs.readFileSync(paths.keys));
  writeDurably(target.json, fs.readFileSync(paths.json));
  syncFolder(folder);
  return { folder, copiedAt: now, upTo, segments, disposals, files: missing.length };
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
  const parts = [
    ...sealedNames(source.files).map((name) => [
      path.join(source.files, name),
      path.join(to.files, name),
    ]),
    ...sealedNames(source.acts).map((name) => [
      path.join(source.acts, name),
      path.join(to.acts, name),
    ]),
  ] as [string, string][];
  fs.mkdirSync(to.folder, { recursive: true });
  for (const [index, [one, other]] of parts.entries()) {
    copyFile(one, other);
    task.progress('Restoring from the copy', index + 1, parts.length);
    await task.pause();
  }
  writeDurably(to.keys, fs.readFileSync(source.keys));
  // Last, so that a half-restored folder is not taken for a vault.
  writeDurably(to.json, fs.readFileSync(source.json));
  syncFolder(to.folder);
};
