import { open, type FileHandle } from 'node:fs/promises';
import type { KeyRing } from '../keys/opened.ts';
import { SealedFileDamagedError, SealedFileMissingError } from './damage.ts';
import { beginOpening, CHUNK_BYTES, CHUNK_OVERHEAD, HEADER_BYTES } from './sealed-stream.ts';
import { codeOf } from '#shared/code-of.ts';

interface OpenInput {
  readonly file: string;
  /** Names the file in what is thrown. */
  readonly name: string;
  readonly ring: KeyRing;
}

const SEALED_CHUNK = CHUNK_BYTES + CHUNK_OVERHEAD;
const BATCH_CHUNKS = 16;

/** Reads until the buffer is full or the file ends. */
const fill = async (handle: FileHandle, into: Buffer, from: number): Promise<number> => {
  let filled = 0;
  while (filled < into.length) {
    const { bytesRead } = await handle.read(into, filled, into.length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
};

/** The sealed chunks after the header, each whole but perhaps the last. */
async function* sealedChunks(handle: FileHandle): AsyncGenerator<Buffer> {
  const batch = Buffer.allocUnsafe(BATCH_CHUNKS * SEALED_CHUNK);
  for (let from = HEADER_BYTES; ; from += batch.length) {
    const filled = await fill(handle, batch, from);
    for (let at = 0; at < filled; at += SEALED_CHUNK) {
      yield batch.subarray(at, Math.min(at + SEALED_CHUNK, filled));
    }
    if (filled < batch.length) return;
  }
}

const openHandle = (file: string, name: string): Promise<FileHandle> =>
  open(file, 'r').catch((cause: unknown) => {
    throw codeOf(cause) === 'ENOENT' ? new SealedFileMissingError(name, { cause }) : cause;
  });

/**
 * The content of a sealed file, chunk by chunk.
 *
 * Demands that the chunk tagged FINAL is there and is the last: without that a file cut at the
 * edge of a chunk would read as a shorter whole one. Throws `SealedFileDamagedError` or
 * `SealedFileMissingError`.
 */
export async function* openSealed({ file, name, ring }: OpenInput): AsyncGenerator<Buffer> {
  const damaged = (why: string): SealedFileDamagedError => new SealedFileDamagedError(name, why);
  const handle = await openHandle(file, name);
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const filled = await fill(handle, header, 0);
    const opening = beginOpening(ring, header.subarray(0, filled));
    if (!opening.ok) throw damaged(opening.why);
    try {
      let ended = false;
      for await (const sealed of sealedChunks(handle)) {
        if (ended) throw damaged('something was added after its end');
        const chunk = opening.pull(sealed);
        if (!chunk) throw damaged('a part of it was changed, moved or cut');
        ended = chunk.isLast;
        yield chunk.plain;
      }
      if (!ended) throw damaged('its end is missing');
    } finally {
      opening.wipe();
    }
  } finally {
    await handle.close();
  }
}
