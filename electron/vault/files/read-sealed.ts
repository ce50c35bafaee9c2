import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import type { KeyRing } from '../keys/opened.ts';
import { SealedFileDamagedError, SealedFileMissingError } from './damage.ts';
import { placeIn, sealedName } from './names.ts';
import {
  beginOpening,
  CHUNK_BYTES,
  CHUNK_OVERHEAD,
  HEADER_BYTES,
  type Opening,
} from './sealed-stream.ts';

const SEALED_CHUNK = CHUNK_BYTES + CHUNK_OVERHEAD;

type Opened = Extract<Opening, { ok: true }>;

const pullAll = (sealed: Buffer, opening: Opened): Buffer | string => {
  const parts: Buffer[] = [];
  for (let at = 0; at < sealed.length; at += SEALED_CHUNK) {
    const chunk = opening.pull(sealed.subarray(at, at + SEALED_CHUNK));
    if (!chunk) return 'a part of it was changed, moved or cut';
    parts.push(chunk.plain);
    if (!chunk.isLast) continue;
    return at + SEALED_CHUNK < sealed.length
      ? 'something was added after its end'
      : Buffer.concat(parts);
  }
  return 'its end is missing';
};

/**
 * The whole content of a small sealed file, at once: for acts that are applied inside a
 * transaction, which cannot wait. Throws as `SealedFiles.open` does.
 */
export const readSealed = (folder: string, ring: KeyRing, name: string): Buffer => {
  const file = placeIn(folder, name);
  if (!fs.existsSync(file)) throw new SealedFileMissingError(name);
  const bytes = fs.readFileSync(file);
  const opening = beginOpening(ring, bytes.subarray(0, HEADER_BYTES));
  if (!opening.ok) throw new SealedFileDamagedError(name, opening.why);
  const content = pullAll(bytes.subarray(HEADER_BYTES), opening);
  opening.wipe();
  if (typeof content === 'string') throw new SealedFileDamagedError(name, content);
  const sha256 = createHash('sha256').update(content).digest();
  if (sealedName(ring.nameKey, sha256) !== name) {
    throw new SealedFileDamagedError(name, 'it holds the content of another');
  }
  return content;
};
