import * as fs from 'node:fs';
import * as path from 'node:path';
import type { FailureOf } from '#shared/failure.ts';
import { codeOf } from '#shared/code-of.ts';

/**
 * Makes the names in a folder durable: a rename is only on the disk once its folder is.
 *
 * Windows has no such call and keeps its own log of names.
 */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
};

/** Makes a folder, and those above it that are missing, with names that outlast a power cut. */
export const makeFolder = (folder: string): void => {
  const highest = fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (highest === undefined) return;
  for (let made = path.resolve(folder); ; made = path.dirname(made)) {
    syncFolder(path.dirname(made));
    if (made === path.resolve(highest)) return;
  }
};

const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);
const TRIES = 20;
const PAUSE_MS = 25;

/**
 * Renames over what is there.
 *
 * On Windows a virus scanner or indexer may hold either file for a moment, and the rename is
 * refused meanwhile: it is tried again for half a second.
 */
const renameOver = (from: string, to: string): void => {
  for (let tried = 1; ; tried += 1) {
    try {
      return fs.renameSync(from, to);
    } catch (cause) {
      const isPassing = process.platform === 'win32' && HELD.has(codeOf(cause));
      if (!isPassing || tried === TRIES) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
};

/**
 * Replaces a small file so that after a power cut either the old or the new content is there, whole.
 *
 * The only way small files of the vault are replaced: temporary file in the same folder, fsync,
 * rename, fsync of the folder. The temporary name is fixed, so that a crash leaves one stray at
 * most. Throws what the file system throws; see `writeFailureOf`.
 */
export const writeDurably = (file: string, content: Uint8Array | string): void => {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.tmp`);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    const handle = fs.openSync(temporary, 'w', 0o600);
    try {
      for (let written = 0; written < bytes.length;) {
        written += fs.writeSync(handle, bytes, written);
      }
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    renameOver(temporary, file);
  } catch (cause) {
    fs.rmSync(temporary, { force: true });
    throw cause;
  }
  syncFolder(folder);
};

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** What is refused, or is no place to write to; and a drive that was taken out, or a server that went away. */
const REFUSED = new Set(
  'EACCES EPERM EROFS ENOENT ENOTDIR EISDIR EEXIST ELOOP ENAMETOOLONG EIO EBUSY ENODEV ENXIO ESTALE ETIMEDOUT EHOSTDOWN ENETUNREACH'.split(
    ' ',
  ),
);

/** What to tell people when writing failed; null where the cause is a defect and must be thrown on. */
export const writeFailureOf = (
  cause: unknown,
  where: string,
): FailureOf<'no-space' | 'cannot-write'> | null => {
  const code = codeOf(cause);
  if (FULL.has(code)) return { code: 'no-space' };
  if (REFUSED.has(code)) return { code: 'cannot-write', where, why: code };
  return null;
};
