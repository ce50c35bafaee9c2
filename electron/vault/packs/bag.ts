import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../durable-write.ts';
import { LONGEST_PATH } from './pack-path.ts';

/** What goes into a file of the bag. */
export type BagContent = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface BagFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A BagIt 1.0 bag (RFC 8493) as it is written: nothing of it has its name until it is finished. */
export interface Bag {
  /** Adds a file below `data/`. Content of no bytes is refused: nothing in a pack is empty. */
  readonly add: (path: string, content: BagContent) => Promise<BagFile>;
  readonly files: () => readonly BagFile[];
  /** Writes the tag files, gives the bag its name, and returns where it is. */
  readonly finish: (
    tags: BagTags,
  ) => Promise<{ readonly folder: string; readonly tagManifestSha256: string }>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
}

export interface BagTags {
  /** Lines of `bag-info.txt`, besides those that every bag has. */
  readonly info: readonly (readonly [label: string, value: string])[];
  /** The day it was made, `2026-11-22`. */
  readonly day: string;
  /** Signs the bytes of `tagmanifest-sha256.txt`, giving the text of the `.sig` beside it. */
  readonly sign: (tagManifest: Buffer) => string;
}

const GOOD_PATH = /^[A-Za-z0-9 ._/-]+$/;

const chunksOf = async function* (content: BagContent): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content, 'utf8');
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
};

const tagLine = (label: string, value: string): string =>
  `${label}: ${value.replaceAll(/[\r\n]+/g, ' ')}`;

const manifest = (files: readonly BagFile[]): string =>
  files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path: name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');

/** Begins a bag in a folder, under a name that is taken only when it is finished. */
export const beginBag = async (parent: string, name: string): Promise<Bag> => {
  const place = path.join(parent, `.daybook-pack-${randomBytes(6).toString('hex')}`);
  await fsp.mkdir(path.join(place, 'data'), { recursive: true });
  const files: BagFile[] = [];
  const folders = new Set([place, path.join(place, 'data')]);

  const write = async (file: string, content: BagContent): Promise<BagFile> => {
    if (!GOOD_PATH.test(file) || file.split('/').includes('..') || file.length > LONGEST_PATH) {
      throw new Error(`not a path for a pack: ${file}`);
    }
    const target = path.join(place, ...file.split('/'));
    await fsp.mkdir(path.dirname(target), { recursive: true });
    folders.add(path.dirname(target));
    const handle = await fsp.open(target, 'wx');
    const digest = createHash('sha256');
    let bytes = 0;
    try {
      for await (const chunk of chunksOf(content)) {
        digest.update(chunk);
        bytes += chunk.length;
        await handle.writeFile(chunk);
      }
      if (bytes === 0) throw new Error(`nothing to write for ${file}`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { path: file, sha256: digest.digest('hex'), bytes };
  };

  return {
    files: () => files,
    add: async (file, content) => {
      const written = await write(`data/${file}`, content);
      files.push(written);
      return written;
    },
    finish: async ({ info, day, sign }) => {
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const lines = [
        ...info,
        ['Bagging-Date', day],
        ['Payload-Oxum', `${bytes}.${files.length}`],
      ] as const;
      const tags = [
        await write('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
        await write(
          'bag-info.txt',
          `${lines.map(([label, value]) => tagLine(label, value)).join('\n')}\n`,
        ),
        await write('manifest-sha256.txt', manifest(files)),
      ];
      const tagManifest = Buffer.from(manifest(tags), 'utf8');
      const { sha256 } = await write('tagmanifest-sha256.txt', tagManifest);
      await write('tagmanifest-sha256.txt.sig', sign(tagManifest));
      for (const folder of folders) syncFolder(folder);
      const folder = path.join(parent, name);
      fs.renameSync(place, folder);
      syncFolder(parent);
      return { folder, tagManifestSha256: sha256 };
    },
    abandon: () => fsp.rm(place, { recursive: true, force: true }),
  };
};
