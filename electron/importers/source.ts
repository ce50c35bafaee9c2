import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { notAFile } from '#shared/unreadable.ts';

/** Bytes read at a time. Large enough to be quick, small enough to stay out of sight in memory. */
const PIECE = 1024 * 1024;

/** Bytes that can be read from any place. Nothing holds all of them in memory but `bytesSource`. */
export interface ByteSource {
  /** The file's own name, without folders. */
  readonly name: string;
  readonly size: number;
  /** When the file was last written, in milliseconds since 1970; null where not known. */
  readonly modifiedAt: number | null;
  /** Fills `target` from a place on; how many bytes there were. */
  readonly read: (target: Buffer, from: number) => Promise<number>;
  /** For yauzl: an open file, or all the bytes. */
  readonly backing: { readonly fd: number } | { readonly bytes: Buffer };
  readonly close: () => Promise<void>;
}

const fill = async (handle: FileHandle, target: Buffer, from: number): Promise<number> => {
  let done = 0;
  while (done < target.length) {
    const { bytesRead } = await handle.read(target, done, target.length - done, from + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done;
};

/** What stands there is a folder, a pipe or a device. Its message is for people. */
export class NotAFileError extends Error {}

/** A file, opened for reading. Throws `NotAFileError`, or the system's error where it cannot be opened. */
export const fileSource = async (path: string): Promise<ByteSource> => {
  const found = await stat(path);
  // Looked at before it is opened: a pipe would be waited for without end.
  if (!found.isFile()) throw new NotAFileError(notAFile(found.isDirectory()));
  const handle = await open(path, 'r');
  const { size, mtimeMs } = await handle.stat();
  return {
    name: basename(path),
    size,
    modifiedAt: mtimeMs,
    read: async (target, from) => fill(handle, target, from),
    backing: { fd: handle.fd },
    close: async () => handle.close(),
  };
};

/** Bytes already in memory, under a file's name. */
export const bytesSource = (name: string, bytes: Uint8Array): ByteSource => {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    name,
    size: held.length,
    modifiedAt: null,
    read: (target, from) => Promise.resolve(held.copy(target, 0, from, from + target.length)),
    backing: { bytes: held },
    close: () => Promise.resolve(),
  };
};

/** The first bytes of a source. */
export const firstBytes = async (source: ByteSource, count: number): Promise<Buffer> => {
  const target = Buffer.alloc(Math.min(count, source.size));
  const done = await source.read(target, 0);
  return target.subarray(0, done);
};

/**
 * A run of bytes of a source, piece by piece. Each piece is overwritten after the next is asked
 * for: the one behind it is being read meanwhile.
 */
export const piecesOf = async function* (
  source: ByteSource,
  from = 0,
  to = source.size,
): AsyncGenerator<Buffer> {
  const length = Math.min(PIECE, Math.max(1, to - from));
  let at = from;
  const readInto = async (piece: Buffer): Promise<Buffer> => {
    const wanted = piece.subarray(0, Math.max(0, Math.min(length, to - at)));
    const done = wanted.length === 0 ? 0 : await source.read(wanted, at);
    at += done;
    return wanted.subarray(0, done);
  };
  let [current, other] = [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
  let coming = readInto(current);
  try {
    for (;;) {
      const piece = await coming;
      if (piece.length === 0) return;
      [current, other] = [other, current];
      coming = readInto(current);
      yield piece;
    }
  } finally {
    // The file must not be closed under a read that nobody waits for any more.
    await coming.catch(() => undefined);
  }
};
