import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import type { Written } from '#shared/words/record.ts';
import { writeDurably } from '../durable-write.ts';

/** A path in the folder that nothing stands at yet: what was written before stays. */
const freePath = (folder: string, name: string): string => {
  const { name: stem, ext } = path.parse(name);
  let place = path.join(folder, name);
  for (let n = 2; fs.existsSync(place); n += 1) place = path.join(folder, `${stem} (${n})${ext}`);
  return place;
};

/** Writes a file that leaves the vault, and says what it is. Throws what the file system throws. */
export const writeOut = (folder: string, name: string, content: Buffer): Written => {
  const where = freePath(folder, name);
  writeDurably(where, content);
  return {
    where,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.length,
  };
};
