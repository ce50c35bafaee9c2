import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type ByteSource, piecesOf } from './source.ts';
import type { ZipMember } from './zip-directory.ts';

/** The zip's own statement about a file in it is not true. Caught by whoever reads the member. */
export class LyingZipError extends Error {}

const UNPACKED_PIECE = 128 * 1024;

const packed = async function* (source: ByteSource, member: ZipMember): AsyncGenerator<Buffer> {
  const { dataOffset, compressedBytes } = member;
  for await (const piece of piecesOf(source, dataOffset, dataOffset + compressedBytes)) {
    yield Buffer.from(piece);
  }
};

const unpacked = (source: ByteSource, member: ZipMember): AsyncIterable<Buffer> => {
  if (member.method === 'stored') return packed(source, member);
  const inflate = createInflateRaw({ chunkSize: UNPACKED_PIECE });
  pipeline(packed(source, member), inflate, () => {
    // The reader of `inflate` sees the same error.
  });
  return inflate;
};

/**
 * The bytes of a file in a zip, piece by piece.
 *
 * Counts as it goes: throws `LyingZipError` before more comes out than the zip declares, and at the
 * end where less came or the checksum differs; zlib's own error where the packed bytes are damaged.
 */
export const memberPieces = async function* (
  source: ByteSource,
  member: ZipMember,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  let sum = 0;
  for await (const piece of unpacked(source, member)) {
    bytes += piece.length;
    if (bytes > member.bytes) throw new LyingZipError('more came out than the zip says');
    sum = crc32(piece, sum);
    yield piece;
  }
  if (bytes !== member.bytes) throw new LyingZipError('less came out than the zip says');
  if (sum !== member.crc) throw new LyingZipError('a checksum of the zip is wrong');
};

/** SHA-256 of a file in a zip, hex. Reads all of it. Throws as `memberPieces` does. */
export const memberSha256 = async (source: ByteSource, member: ZipMember): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of memberPieces(source, member)) hash.update(piece);
  return hash.digest('hex');
};
