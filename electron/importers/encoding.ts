import { isUtf8 } from 'node:buffer';

/**
 * The encodings that a text export may come in. `utf-8-damaged` is UTF-8 with some broken
 * characters in it, which are replaced and counted.
 */
export type Encoding = 'utf-8' | 'utf-8-damaged' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** An encoding in words, for people. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-damaged': 'UTF-8 with damaged characters',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
};

/** How many bytes at the end belong to a character of UTF-8 that is not whole yet. */
export const unfinished = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
};

/** Characters counted before damaged UTF-8 and Windows-1252 are told apart. */
const ENOUGH = 100_000;

/** Looks at every byte of a text and says how it is encoded. */
export interface EncodingWitness {
  readonly hear: (piece: Buffer) => void;
  readonly verdict: () => { readonly encoding: Encoding; readonly cutShort: boolean };
}

const byMark = (start: Uint8Array): Encoding | null => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without its mark: in European text every other byte is nought. */
const byNoughts = (start: Uint8Array): Encoding | null => {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < start.length; at += 1) {
    if (start[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = start.length / 2;
  if (half < 8) return null;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return null;
};

/** The encoding that a file's first bytes give away; null where only the whole can tell. */
export const encodingOfStart = (start: Uint8Array): Encoding | null =>
  byMark(start) ?? byNoughts(start.subarray(0, 4096));

/** Characters of more than one byte that are whole, and bytes that are part of none. */
const countCharacters = (bytes: Uint8Array): { whole: number; broken: number } => {
  const count = { whole: 0, broken: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (length > 1 && isUtf8(bytes.subarray(at, at + length))) {
      count.whole += 1;
      at += length - 1;
    } else count.broken += 1;
  }
  return count;
};

/**
 * A witness that decides the encoding of a text from all of its bytes.
 *
 * Strict UTF-8 first; a byte order mark of UTF-16 settles it; otherwise Windows-1252, unless whole
 * characters of UTF-8 far outnumber the broken ones: then it is UTF-8 that was damaged on the way.
 */
export const createEncodingWitness = (): EncodingWitness => {
  let start: Buffer | null = null;
  let rest: Buffer = Buffer.alloc(0);
  let isValid = true;
  const seen = { whole: 0, broken: 0 };

  const hear = (piece: Buffer): void => {
    start ??= Buffer.from(piece.subarray(0, 4096));
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const open = unfinished(bytes);
    const settled = bytes.subarray(0, bytes.length - open);
    if (isValid && !isUtf8(settled)) isValid = false;
    if (!isValid && seen.whole + seen.broken < ENOUGH) {
      const { whole, broken } = countCharacters(settled);
      seen.whole += whole;
      seen.broken += broken;
    }
    rest = Buffer.from(bytes.subarray(bytes.length - open));
  };

  const verdict = (): { encoding: Encoding; cutShort: boolean } => {
    const early = encodingOfStart(start ?? Buffer.alloc(0));
    if (early !== null) return { encoding: early, cutShort: false };
    if (isValid) return { encoding: 'utf-8', cutShort: rest.length > 0 };
    const damaged = seen.whole > 2 * seen.broken;
    return { encoding: damaged ? 'utf-8-damaged' : 'windows-1252', cutShort: false };
  };

  return { hear, verdict };
};
