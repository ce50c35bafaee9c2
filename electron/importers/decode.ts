import { isUtf8 } from 'node:buffer';
import { type Encoding, unfinished } from './encoding.ts';

/** Turns the pieces of a file into text, and counts what had to be replaced. */
export interface Decoder {
  readonly decode: (piece: Buffer) => string;
  /** What was left over at the very end. */
  readonly end: () => string;
  /** Characters that could not be kept: broken ones, noughts, halves of pairs. */
  readonly replaced: () => number;
}

const REPLACEMENT = '\ufffd';
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const occurrences = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
    count += 1;
  return count;
};

const writtenReplacements = (bytes: Buffer): number => {
  const mark = Buffer.from(REPLACEMENT);
  let count = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 3)) count += 1;
  return count;
};

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

/** Keeps back bytes of a character that the piece ends in the middle of. */
const openEnd = (encoding: Encoding, bytes: Buffer): number => {
  if (encoding === 'windows-1252') return 0;
  if (encoding === 'utf-8' || encoding === 'utf-8-damaged') return unfinished(bytes);
  const odd = bytes.length % 2;
  if (bytes.length - odd < 2) return odd;
  const high = bytes[bytes.length - odd - (encoding === 'utf-16le' ? 1 : 2)] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
};

/**
 * A decoder for one file. `mayHoldNoughts` false spares looking for them. A nought or half of a surrogate pair becomes U+FFFD, as SQLite and JSON
 * would not carry it; the original bytes are kept elsewhere.
 */
export const createDecoder = (encoding: Encoding, mayHoldNoughts = true): Decoder => {
  let rest: Buffer = Buffer.alloc(0);
  let replaced = 0;
  const windows = new TextDecoder('windows-1252');

  const toText = (bytes: Buffer): string => {
    if (encoding === 'windows-1252') return windows.decode(bytes);
    if (encoding === 'utf-16le') return bytes.toString('utf16le');
    if (encoding === 'utf-16be') return swapped(bytes).toString('utf16le');
    const text = bytes.toString('utf8');
    if (encoding === 'utf-8-damaged' && !isUtf8(bytes)) {
      replaced += occurrences(text, REPLACEMENT) - writtenReplacements(bytes);
    }
    return text;
  };

  const withoutNoughts = (text: string): string => {
    if (!mayHoldNoughts || !text.includes('\0')) return text;
    replaced += occurrences(text, '\0');
    return text.replaceAll('\0', REPLACEMENT);
  };

  const wellFormed = (text: string): string => {
    if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return text;
    return text.replace(LONE, () => {
      replaced += 1;
      return REPLACEMENT;
    });
  };

  const decode = (piece: Buffer): string => {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const open = openEnd(encoding, bytes);
    rest = Buffer.from(bytes.subarray(bytes.length - open));
    return wellFormed(withoutNoughts(toText(bytes.subarray(0, bytes.length - open))));
  };

  const end = (): string => {
    if (rest.length === 0) return '';
    rest = Buffer.alloc(0);
    replaced += 1;
    return REPLACEMENT;
  };

  return { decode, end, replaced: () => replaced };
};
