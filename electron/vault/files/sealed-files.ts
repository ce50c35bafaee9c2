import { createHash, type Hash } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import type { KeyRing } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';
import { syncFolder } from '../durable-write.ts';
import type { SealSource } from './chunks.ts';
import { SealedFileDamagedError, SealedFileTooLargeError } from './damage.ts';
import { openSealed } from './open-sealed.ts';
import { isSealedName, placeIn, sealedName } from './names.ts';
import { sealedLength } from './sealed-stream.ts';
import { writeSealed } from './write-sealed.ts';
import { codeOf } from '#shared/code-of.ts';

/** A file as it was sealed. */
export interface SealedFile {
  /** 64 hex characters: HMAC-SHA-256(nameKey, SHA-256(content)). */
  readonly name: string;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  /** Bytes of content. */
  readonly bytes: number;
  /** True where the same content was already held, so that nothing was kept twice. */
  readonly alreadyHeld: boolean;
}

/** The sealed files of a vault, by their keyed names. Damage throws `SealedFileDamagedError`. */
export interface SealedFiles {
  /** Seals a source, in constant memory. Once it resolves the file is on the disk under its name. */
  readonly seal: (source: SealSource) => Promise<SealedFile>;
  /**
   * The content in order, in chunks of at most 64 KiB.
   *
   * It is whole and unchanged only once the last chunk came without an error: a file that was cut,
   * lengthened, changed or exchanged throws `SealedFileDamagedError`, a missing one
   * `SealedFileMissingError`.
   */
  readonly open: (name: string) => AsyncIterable<Buffer>;
  /** The whole content, of at most `limit` bytes; else `SealedFileTooLargeError`. */
  readonly read: (name: string, limit: number) => Promise<Buffer>;
  readonly has: (name: string) => Promise<boolean>;
  /** Removes a file for good: for disposal only. Removing one that is not held is no error. */
  readonly remove: (name: string) => Promise<void>;
  /** Removes what nothing refers to and what a crash left half-made, if older; returns what went. */
  readonly sweep: (options: SweepOptions) => Promise<readonly string[]>;
  /** Reads the whole file and throws as `open` does. */
  readonly verify: (name: string) => Promise<{ readonly bytes: number; readonly sha256: string }>;
}

interface SweepOptions {
  /** Which of these names something refers to. Asked once, of those that are old enough to go. */
  readonly referenced: (names: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Younger files stay: what was sealed a moment ago is not yet referred to. */
  readonly olderThan: Date;
}

interface SealedFilesDeps {
  /** The folder `files` of the vault. */
  readonly folder: string;
  readonly ring: KeyRing;
  readonly random: Random;
}

const HALF_MADE = /^\.sealing-[0-9a-f]{32}$/;

const lengthOf = (file: string): Promise<number | null> =>
  fs.stat(file).then(
    ({ size }) => size,
    (cause: unknown) => {
      if (codeOf(cause) === 'ENOENT') return null;
      throw cause;
    },
  );

/** The store of sealed files of an open vault: encrypted, named by content, never changed. */
export const createSealedFiles = ({ folder, ring, random }: SealedFilesDeps): SealedFiles => {
  const place = (name: string): string => placeIn(folder, name);

  const syncShelf = (name: string): void => {
    syncFolder(path.dirname(place(name)));
    syncFolder(folder);
  };

  const settle = async (temporary: string, name: string): Promise<void> => {
    const shelf = path.dirname(place(name));
    await fs.mkdir(shelf, { recursive: true });
    await fs.rename(temporary, place(name));
    syncShelf(name);
  };

  const keepHeld = async (temporary: string, name: string): Promise<void> => {
    // Made young again: it may have been an orphan that a sweep was about to take.
    const { mtime } = await fs.stat(temporary);
    await fs.utimes(place(name), mtime, mtime);
    await fs.rm(temporary);
    // Whoever sealed it may have been killed before its name was on the disk.
    syncShelf(name);
  };

  const seal = async (source: SealSource): Promise<SealedFile> => {
    await fs.mkdir(folder, { recursive: true });
    const temporary = path.join(folder, `.sealing-${random(16).toString('hex')}`);
    try {
      const { sha256, bytes } = await writeSealed({ file: temporary, source, ring, random });
      const name = sealedName(ring.nameKey, sha256);
      // One of another length cannot be whole, so it is replaced.
      const alreadyHeld = (await lengthOf(place(name))) === sealedLength(bytes);
      await (alreadyHeld ? keepHeld(temporary, name) : settle(temporary, name));
      return { name, sha256: sha256.toString('hex'), bytes, alreadyHeld };
    } catch (cause) {
      await fs.rm(temporary, { force: true });
      throw cause;
    }
  };

  async function* contentOf(name: string, hash: Hash): AsyncGenerator<Buffer> {
    for await (const chunk of openSealed({ file: place(name), name, ring })) {
      hash.update(chunk);
      yield chunk;
    }
    // Every chunk belongs together, but is it the file of this name?
    if (sealedName(ring.nameKey, hash.copy().digest()) !== name) {
      throw new SealedFileDamagedError(name, 'it holds the content of another');
    }
  }

  const open = (name: string): AsyncIterable<Buffer> => contentOf(name, createHash('sha256'));

  return {
    seal,
    open,
    read: async (name, limit) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of open(name)) {
        bytes += chunk.length;
        if (bytes > limit) throw new SealedFileTooLargeError(name, limit);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks, bytes);
    },
    has: async (name) => (await lengthOf(place(name))) !== null,
    remove: async (name) => {
      await fs.rm(place(name), { force: true });
      const shelf = path.dirname(place(name));
      if ((await lengthOf(shelf)) !== null) syncFolder(shelf);
    },
    sweep: async ({ referenced, olderThan }) => {
      const isOld = async ({ file }: Found) => (await fs.stat(file)).mtime < olderThan;
      const old: Found[] = [];
      for (const found of await sweepable(folder)) if (await isOld(found)) old.push(found);
      const names = old.flatMap(({ name }) => (name === null ? [] : [name]));
      const kept = names.length === 0 ? new Set<string>() : await referenced(names);
      const gone: string[] = [];
      for (const found of old) {
        if (found.name !== null && kept.has(found.name)) continue;
        // Asked again: it may have been sealed once more since.
        if (!(await isOld(found))) continue;
        await fs.rm(found.file, { force: true });
        gone.push(found.name ?? path.basename(found.file));
      }
      return gone;
    },
    verify: async (name) => {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of contentOf(name, hash)) bytes += chunk.length;
      return { bytes, sha256: hash.digest('hex') };
    },
  };
};

interface Found {
  readonly file: string;
  /** Null for what a crash left half-made. */
  readonly name: string | null;
}

/** Every sealed file under the folder, and what a crash left half-made. */
const sweepable = async (folder: string): Promise<readonly Found[]> => {
  if ((await lengthOf(folder)) === null) return [];
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .flatMap((entry): readonly Found[] => {
      const file = path.join(entry.parentPath, entry.name);
      if (HALF_MADE.test(entry.name)) return [{ file, name: null }];
      const name = path.basename(entry.parentPath) + entry.name;
      return isSealedName(name) ? [{ file, name }] : [];
    });
};
