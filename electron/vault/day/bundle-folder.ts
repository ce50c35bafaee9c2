import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import type { BundleFacts } from '#shared/words/day.ts';
import { syncFolder } from '../durable-write.ts';
import { isPackPath } from '../packs/pack-path.ts';

type BundleFile = BundleFacts['files'][number];

/** What a file of a bundle is made of. */
export type BundleContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A folder as it is filled: nothing of it has its name until it is whole and on the disk. */
export interface BundleFolder {
  /** Adds a file and says what it is; content of no bytes is left out, and null says so. */
  readonly add: (file: string, content: BundleContent) => Promise<BundleFile | null>;
  readonly files: () => readonly BundleFile[];
  /** The bytes of a file that was added. */
  readonly read: (file: string) => Promise<Buffer>;
  /** Gives the folder its name, and returns where it is and what it is called. */
  readonly giveName: () => { readonly name: string; readonly where: string };
  /** Removes whatever was written, unless it has its name. */
  readonly abandon: () => Promise<void>;
}

const chunks = async function* (content: BundleContent): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content, 'utf8');
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
};

/** Writes and hashes at once, and waits for the disk. */
const write = async (target: string, content: BundleContent): Promise<Omit<BundleFile, 'path'>> => {
  const handle = await fsp.open(target, 'wx');
  try {
    const digest = createHash('sha256');
    let bytes = 0;
    for await (const chunk of chunks(content)) {
      await handle.writeFile(chunk);
      digest.update(chunk);
      bytes += chunk.length;
    }
    await handle.sync();
    return { sha256: digest.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
};

/** A name that nothing in the folder has: what was written before stays. */
const freeName = (parent: string, name: string): string => {
  let free = name;
  for (let n = 2; fs.existsSync(path.join(parent, free)); n += 1) free = `${name} (${n})`;
  return free;
};

/** Begins a folder under a name that says it is not finished. Throws what the file system throws. */
export const beginFolder = async (parent: string, name: string): Promise<BundleFolder> => {
  const place = path.join(parent, `${name} - NOT FINISHED ${randomBytes(4).toString('hex')}`);
  await fsp.mkdir(place);
  const files: BundleFile[] = [];
  const folders = new Set([place]);
  let hasName = false;
  const at = (file: string): string => path.join(place, ...file.split('/'));

  return {
    files: () => files,
    read: (file) => fsp.readFile(at(file)),
    add: async (file, content) => {
      if (!isPackPath(file)) throw new Error(`not a path for a bundle: ${file}`);
      const target = at(file);
      await fsp.mkdir(path.dirname(target), { recursive: true });
      for (let folder = path.dirname(target); folder !== place; folder = path.dirname(folder))
        folders.add(folder);
      const written = { path: file, ...(await write(target, content)) };
      if (written.bytes === 0) {
        await fsp.rm(target);
        return null;
      }
      files.push(written);
      return written;
    },
    giveName: () => {
      for (const folder of folders) syncFolder(folder);
      const given = freeName(parent, name);
      const where = path.join(parent, given);
      fs.renameSync(place, where);
      hasName = true;
      syncFolder(parent);
      return { name: given, where };
    },
    abandon: async () => {
      if (!hasName) await fsp.rm(place, { recursive: true, force: true });
    },
  };
};
