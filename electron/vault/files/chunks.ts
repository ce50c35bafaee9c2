import { open } from 'node:fs/promises';
import { CHUNK_BYTES } from './sealed-stream.ts';

/** What may be sealed: bytes in memory, a stream of them, or a stretch of a file (`end` exclusive). */
export type SealSource =
  | Uint8Array
  | AsyncIterable<Uint8Array>
  | { readonly file: string; readonly start?: number; readonly end?: number };

/** A source ended before the stretch that was asked of it did. */
export class SourceCutShortError extends Error {
  override readonly name = 'SourceCutShortError';
}

const READ_BYTES = 16 * CHUNK_BYTES;

async function* stretchOf(file: string, start: number, end: number): AsyncGenerator<Buffer> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    for (let at = start; at < end;) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(READ_BYTES, end - at), at);
      if (bytesRead === 0) {
        if (end === Infinity) return;
        throw new SourceCutShortError(`${file} ends at ${at}, not at ${end}`);
      }
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* inMemory(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += READ_BYTES) {
    yield bytes.subarray(at, at + READ_BYTES);
  }
}

/** The source as a stream of bytes. What it yields may be overwritten once the next is asked for. */
export const bytesOf = (source: SealSource): AsyncIterable<Uint8Array> => {
  if (source instanceof Uint8Array) return inMemory(source);
  if ('file' in source) return stretchOf(source.file, source.start ?? 0, source.end ?? Infinity);
  return source;
};

/** Full chunks of 64 KiB, and last a partial, full or empty one, marked as such. At least one. */
export async function* inChunks(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly chunk: Buffer; readonly isLast: boolean }> {
  const held = Buffer.alloc(CHUNK_BYTES);
  let filled = 0;
  try {
    for await (const piece of source) {
      for (let at = 0; at < piece.length;) {
        // A full chunk waits for the next byte: only then is it known not to be the last.
        if (filled === CHUNK_BYTES) {
          yield { chunk: held, isLast: false };
          filled = 0;
        }
        const take = Math.min(CHUNK_BYTES - filled, piece.length - at);
        held.set(piece.subarray(at, at + take), filled);
        filled += take;
        at += take;
      }
    }
    yield { chunk: held.subarray(0, filled), isLast: true };
  } finally {
    held.fill(0);
  }
}
