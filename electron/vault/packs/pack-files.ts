import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '#shared/code-of.ts';

/** What lies in a folder: regular files, and what is neither a file nor a folder or cannot be listed. */
interface FolderListing {
  /** Paths with `/`, in the order of their code units. */
  readonly files: readonly string[];
  /** Links, devices, pipes: nothing of a pack, and never followed or opened. */
  readonly odd: readonly string[];
  readonly unreadable: readonly string[];
}

const MEBIBYTE = 1 << 20;

/** Every file below a folder. Links are named, never followed: what they lead to is not in the pack. */
export const listFolder = async (top: string): Promise<FolderListing> => {
  const files: string[] = [];
  const odd: string[] = [];
  const unreadable: string[] = [];
  const visit = async (inside: string): Promise<void> => {
    const listed = await fsp
      .readdir(path.join(top, inside), { withFileTypes: true })
      .catch(() => null);
    if (listed === null) {
      unreadable.push(inside === '' ? '.' : inside);
      return;
    }
    for (const entry of listed) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isFile()) files.push(name);
      else if (!entry.isDirectory()) odd.push(name);
      // One after the other, because one folder open at a time is enough.
      else await visit(name);
    }
  };
  await visit('');
  return { files: files.toSorted(), odd: odd.toSorted(), unreadable: unreadable.toSorted() };
};

/** A file's hash and length, or why it could not be read. */
export type Digest =
  | { readonly state: 'read'; readonly sha256: string; readonly bytes: number }
  | { readonly state: 'missing' | 'unreadable' };

/** Reads files one after the other into two buffers of a mebibyte, and gives their SHA-256. */
export const createDigester = (
  signal: AbortSignal | undefined,
): ((file: string) => Promise<Digest>) => {
  // One is read into while the other is hashed.
  let ahead = Buffer.allocUnsafe(MEBIBYTE);
  let behind = Buffer.allocUnsafe(MEBIBYTE);
  // A link in the place of a file must not be followed, even one put there since the listing.
  const flags = fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW;

  const read = async (file: string): Promise<Digest> => {
    const handle = await fsp.open(file, flags);
    try {
      const digest = createHash('sha256');
      let bytes = 0;
      let { bytesRead } = await handle.read(ahead, 0, MEBIBYTE, null);
      while (bytesRead > 0) {
        signal?.throwIfAborted();
        [ahead, behind] = [behind, ahead];
        const reading = handle.read(ahead, 0, MEBIBYTE, null);
        digest.update(behind.subarray(0, bytesRead));
        bytes += bytesRead;
        // One after the other, because what follows is read while this is hashed.
        ({ bytesRead } = await reading);
      }
      signal?.throwIfAborted();
      return { state: 'read', sha256: digest.digest('hex'), bytes };
    } finally {
      await handle.close();
    }
  };

  return async (file) => {
    try {
      return await read(file);
    } catch (cause) {
      signal?.throwIfAborted();
      if (codeOf(cause) === '') throw cause;
      return { state: codeOf(cause) === 'ENOENT' ? 'missing' : 'unreadable' };
    }
  };
};
