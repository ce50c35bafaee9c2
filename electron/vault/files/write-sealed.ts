import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { KeyRing } from '../keys/opened.ts';
import type { Random } from '../keys/random.ts';
import { bytesOf, inChunks, type SealSource } from './chunks.ts';
import { beginSealing, CHUNK_BYTES, CHUNK_OVERHEAD } from './sealed-stream.ts';

interface WriteInput {
  readonly file: string;
  readonly source: SealSource;
  readonly ring: KeyRing;
  readonly random: Random;
}

const BATCH_CHUNKS = 16;

const aBatch = (): Buffer => Buffer.allocUnsafe(BATCH_CHUNKS * (CHUNK_BYTES + CHUNK_OVERHEAD));

const writeAll = async (handle: FileHandle, bytes: Buffer): Promise<void> => {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at);
    at += bytesWritten;
  }
};

/**
 * Writes the sealed form of a source to a new file and returns once it is on the disk.
 *
 * The plaintext is hashed on the way, and is never on the disk itself. `sha256` is of the
 * plaintext, `bytes` its length.
 */
export const writeSealed = async ({
  file,
  source,
  ring,
  random,
}: WriteInput): Promise<{ readonly sha256: Buffer; readonly bytes: number }> => {
  const sealing = beginSealing(ring, random);
  const handle = await open(file, 'wx', 0o600);
  const hash = createHash('sha256');
  // Two batches in turn: while one is being written the next is sealed.
  let [batch, spare] = [aBatch(), aBatch()];
  let filled = 0;
  let bytes = 0;
  let written = writeAll(handle, sealing.header);
  // Awaited with the first batch; until then a failure of it must not count as unheard.
  written.catch(() => {});
  try {
    for await (const { chunk, isLast } of inChunks(bytesOf(source))) {
      hash.update(chunk);
      bytes += chunk.length;
      filled += sealing.push(chunk, isLast, batch.subarray(filled));
      if (isLast || filled === batch.length) {
        await written;
        written = writeAll(handle, batch.subarray(0, filled));
        // As above, with the next batch.
        written.catch(() => {});
        [batch, spare] = [spare, batch];
        filled = 0;
      }
    }
    await written;
    await handle.sync();
    return { sha256: hash.digest(), bytes };
  } finally {
    sealing.wipe();
    await written.catch(() => {});
    await handle.close();
  }
};
