import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../durable-write.ts';
import { writeManifest } from './manifest.ts';
import { isPackPath } from './pack-path.ts';

/** What goes into a file of the bag. */
export type BagContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A file of the payload, and what it holds. */
export interface BagFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What is said of a bag beside its payload, and how it is signed. */
export interface BagTags {
  /** Lines of `bag-info.txt`, besides those that every bag has. */
  readonly info: readonly (readonly [label: string, value: string])[];
  /** The day it was made, `2026-11-22`. */
  readonly day: string;
  /** Signs the bytes of `tagmanifest-sha256.txt`, giving the text of the `.sig` beside it. */
  readonly sign: (tagManifest: Buffer) => string;
}

/** A bag that is whole and on the disk, and has not yet its name. */
interface SealedBag {
  /** Where it stands until it is named, so that it can be read again first. */
  readonly place: string;
  readonly tagManifestSha256: string;
  /** Gives it its name, and returns where it is. Throws where that name was taken meanwhile. */
  readonly giveName: () => string;
}

/** A BagIt 1.0 bag (RFC 8493) as it is written: nothing of it has its name until it is named. */
export interface Bag {
  /** Adds a file below `data/`. Content of no bytes is refused: nothing in a pack is empty. */
  readonly add: (path: string, content: BagContent) => Promise<BagFile>;
  /** The same, but content of no bytes is left out, and null says so. */
  readonly addUnlessEmpty: (path: string, content: BagContent) => Promise<BagFile | null>;
  readonly files: () => readonly BagFile[];
  /** Writes the tag files and makes all of it durable. */
  readonly seal: (tags: BagTags) => Promise<SealedBag>;
  /** Leaves nothing behind. Does nothing to a bag that has its name. */
  readonly abandon: () => Promise<void>;
}

const BUFFER = 1 << 20;

const chunksOf = async function* (content: BagContent): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content, 'utf8');
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
};

/** Gathers small chunks, so that the disk is written a mebibyte at a time. */
const gathered = async function* (content: BagContent): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(content)) {
    held.push(chunk);
    size += chunk.length;
    if (size < BUFFER) continue;
    yield held.length === 1 ? chunk : Buffer.concat(held, size);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held, size);
};

interface WrittenFile {
  readonly handle: fsp.FileHandle;
  readonly sha256: string;
  readonly bytes: number;
}

/** Writes and hashes at once, and leaves the file open to be made durable. */
const writeFile = async (target: string, content: BagContent): Promise<WrittenFile> => {
  const handle = await fsp.open(target, 'wx');
  try {
    const digest = createHash('sha256');
    let bytes = 0;
    for await (const chunk of gathered(content)) {
      const writing = handle.writeFile(chunk);
      digest.update(chunk);
      bytes += chunk.length;
      await writing;
    }
    return { handle, sha256: digest.digest('hex'), bytes };
  } catch (cause) {
    await handle.close();
    throw cause;
  }
};

const SYNCS_AT_ONCE = 8;

/** Makes files durable while the next are written: waiting for the disk file by file takes most of the time. */
const createSyncs = (): {
  readonly take: (handle: fsp.FileHandle) => Promise<void>;
  readonly settle: () => Promise<void>;
} => {
  const running = new Set<Promise<void>>();
  const failed: unknown[] = [];
  const sync = async (handle: fsp.FileHandle): Promise<void> => {
    try {
      await handle.sync();
    } catch (cause) {
      failed.push(cause);
    } finally {
      await handle.close();
    }
  };
  const settle = async (): Promise<void> => {
    await Promise.all(running);
    if (failed.length > 0) throw failed[0];
  };
  return {
    settle,
    take: async (handle) => {
      const one: Promise<void> = sync(handle).finally(() => running.delete(one));
      running.add(one);
      if (running.size >= SYNCS_AT_ONCE) await Promise.race(running);
    },
  };
};

const tagLine = ([label, value]: readonly [string, string]): string =>
  `${label}: ${value.replaceAll(/\s+/g, ' ').trim()}\n`;

/**
 * Begins a bag in a folder, under a name that says it is not finished. What was left of an earlier
 * one by a crash stays for a person to see and remove.
 *
 * Never holds more than a mebibyte or so of any file.
 */
export const beginBag = async (parent: string, name: string): Promise<Bag> => {
  const place = path.join(parent, `${name} - NOT FINISHED ${randomBytes(4).toString('hex')}`);
  await fsp.mkdir(path.join(place, 'data'), { recursive: true });
  const files: BagFile[] = [];
  const folders = new Set([place, path.join(place, 'data')]);
  const syncs = createSyncs();
  let hasName = false;

  const write = async (file: string, content: BagContent): Promise<BagFile> => {
    if (!isPackPath(file)) throw new Error(`not a path for a pack: ${file}`);
    const steps = file.split('/');
    const target = path.join(place, ...steps);
    if (!folders.has(path.dirname(target)))
      await fsp.mkdir(path.dirname(target), { recursive: true });
    for (let depth = 1; depth < steps.length; depth += 1)
      folders.add(path.join(place, ...steps.slice(0, depth)));
    const { handle, sha256, bytes } = await writeFile(target, content);
    await syncs.take(handle);
    if (bytes === 0) await fsp.rm(target);
    return { path: file, sha256, bytes };
  };

  const addUnlessEmpty = async (file: string, content: BagContent): Promise<BagFile | null> => {
    const written = await write(`data/${file}`, content);
    if (written.bytes === 0) return null;
    files.push(written);
    return written;
  };

  const giveName = (): string => {
    const folder = path.join(parent, name);
    // Some systems rename over an empty folder: what is there already is never replaced.
    if (fs.existsSync(folder)) throw new Error(`there is a ${name} already`);
    fs.renameSync(place, folder);
    hasName = true;
    syncFolder(parent);
    return folder;
  };

  return {
    files: () => files,
    addUnlessEmpty,
    add: async (file, content) => {
      const written = await addUnlessEmpty(file, content);
      if (written === null) throw new Error(`nothing to write for ${file}`);
      return written;
    },
    seal: async ({ info, day, sign }) => {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const lines = [
        ...info,
        ['Bagging-Date', day],
        ['Payload-Oxum', `${bytes}.${files.length}`],
      ] as const;
      const tags = [
        await write('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
        await write('bag-info.txt', lines.map(tagLine).join('')),
        await write('manifest-sha256.txt', writeManifest(files)),
      ];
      const tagManifest = Buffer.from(writeManifest(tags), 'utf8');
      const { sha256 } = await write('tagmanifest-sha256.txt', tagManifest);
      await write('tagmanifest-sha256.txt.sig', sign(tagManifest));
      await syncs.settle();
      for (const folder of folders) syncFolder(folder);
      return { place, tagManifestSha256: sha256, giveName };
    },
    abandon: async () => {
      if (hasName) return;
      // A file that is still open cannot be removed everywhere.
      await syncs.settle().catch(() => undefined);
      await fsp.rm(place, { recursive: true, force: true });
    },
  };
};
