import { Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { createInflateRaw } from 'node:zlib';
import {
  SealedFileDamagedError,
  SealedFileMissingError,
  SealedFileTooLargeError,
} from './damage.ts';
import type { SealedFiles } from './sealed-files.ts';
import { codeOf } from '#shared/code-of.ts';

/**
 * Where an attachment's bytes are: a sealed piece, as it is or as the raw deflate data of a member
 * of the zip that it came in, so that media is not kept twice.
 */
export interface StoredMember {
  /** Name of the sealed file; null where the export did not hold the attachment. */
  readonly file: string | null;
  readonly encoding: 'stored' | 'deflate';
  /** Length of the attachment itself; null where it was not recorded. */
  readonly bytes: number | null;
  /** SHA-256 of the attachment itself, hex; null where it was not recorded. */
  readonly sha256: string | null;
}

async function* inflated(files: SealedFiles, piece: string): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  const source = Readable.from(files.open(piece), { objectMode: false });
  // A damaged piece must surface as itself, not as a stream that just ended.
  source.on('error', (cause) => inflate.destroy(cause));
  try {
    for await (const chunk of source.pipe(inflate)) yield chunk as Buffer;
  } catch (cause) {
    if (cause instanceof SealedFileDamagedError || !isOfZlib(cause)) throw cause;
    throw new SealedFileDamagedError(piece, 'its compressed data does not unpack', { cause });
  } finally {
    source.destroy();
    inflate.destroy();
  }
}

const isOfZlib = (cause: unknown): boolean => codeOf(cause).startsWith('Z_');

/**
 * The bytes of an attachment in order, in constant memory.
 *
 * Whole and right only once the last chunk came without an error: length and hash are checked
 * against what was recorded. Throws as `SealedFiles.open` does.
 */
export async function* openStoredMember(
  files: SealedFiles,
  { file, encoding, bytes, sha256 }: StoredMember,
): AsyncGenerator<Buffer> {
  if (file === null) throw new SealedFileMissingError('of an attachment that was not held');
  const hash = createHash('sha256');
  let seen = 0;
  for await (const chunk of encoding === 'stored' ? files.open(file) : inflated(files, file)) {
    seen += chunk.length;
    if (seen > (bytes ?? Infinity)) {
      throw new SealedFileDamagedError(file, 'it unpacks to more than was recorded');
    }
    hash.update(chunk);
    yield chunk;
  }
  const isRight = seen === (bytes ?? seen) && (sha256 === null || hash.digest('hex') === sha256);
  if (!isRight) throw new SealedFileDamagedError(file, 'it does not unpack to what was recorded');
}

/** The whole attachment, of at most `limit` bytes; else `SealedFileTooLargeError`, however small the piece is. */
export const readStoredMember = async (
  files: SealedFiles,
  member: StoredMember,
  limit: number,
): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let seen = 0;
  for await (const chunk of openStoredMember(files, member)) {
    seen += chunk.length;
    if (seen > limit) throw new SealedFileTooLargeError(String(member.file), limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, seen);
};
