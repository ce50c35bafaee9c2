import type { ZipMember } from './zip-directory.ts';

/** A run of bytes of a zip: the packed bytes of one file in it, or what stands between. */
export interface ZipPiece {
  readonly from: number;
  readonly to: number;
  /** Null for headers, descriptors, the list at the end, and anything else between files. */
  readonly member: ZipMember | null;
}

/**
 * Cuts a whole zip at the boundaries of the files in it, so that a file already held need not be
 * kept twice. The pieces cover every byte once and in order: put together they are the zip again.
 *
 * `members` as `zipMembers` gives them (in order, not overlapping); empty files make no piece.
 */
export const zipPieces = (size: number, members: readonly ZipMember[]): readonly ZipPiece[] => {
  const pieces: ZipPiece[] = [];
  let at = 0;
  for (const member of members) {
    if (member.compressedBytes === 0) continue;
    const from = member.dataOffset;
    const to = from + member.compressedBytes;
    if (from > at) pieces.push({ from: at, to: from, member: null });
    pieces.push({ from, to, member });
    at = to;
  }
  if (at < size) pieces.push({ from: at, to: size, member: null });
  return pieces;
};
