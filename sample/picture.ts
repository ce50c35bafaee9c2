import { concat } from './bytes.ts';
import type { Chance } from './chance.ts';

/** Blocks of eight by eight points across and down. */
const WIDE = 60;
const HIGH = 40;

const marker = (code: number, content: readonly number[]): Uint8Array => {
  const length = content.length + 2;
  return Uint8Array.of(0xff, code, length >> 8, length & 255, ...content);
};

/** Codes of four bits for the nine sizes of a difference; one bit for “nothing more in the block”. */
const LENGTHS = (lengths: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: 16 }, (_, index) => lengths[index + 1] ?? 0);
const HEAD: readonly Uint8Array[] = [
  Uint8Array.of(0xff, 0xd8),
  marker(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
  marker(0xdb, [0, ...Array.from({ length: 64 }, () => 8)]),
  marker(0xc0, [
    8,
    (HIGH * 8) >> 8,
    (HIGH * 8) & 255,
    (WIDE * 8) >> 8,
    (WIDE * 8) & 255,
    1,
    1,
    0x11,
    0,
  ]),
  marker(0xc4, [0x00, ...LENGTHS({ 4: 9 }), 0, 1, 2, 3, 4, 5, 6, 7, 8]),
  marker(0xc4, [0x10, ...LENGTHS({ 1: 1 }), 0]),
  marker(0xda, [1, 1, 0x00, 0, 63, 0]),
];

/** Bits into bytes, padded with ones, each 0xff followed by a zero as the format asks. */
const packBits = (bits: readonly number[]): Uint8Array => {
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit += 1) byte = (byte << 1) | (bits[at + bit] ?? 1);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return Uint8Array.from(bytes);
};

const bitsOf = (value: number, size: number): readonly number[] =>
  Array.from({ length: size }, (_, index) => (value >> (size - 1 - index)) & 1);

/** One difference of brightness: its size, then itself; then the end of the block. */
const blockBits = (difference: number): readonly number[] => {
  const size = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference));
  const value = difference < 0 ? difference + (1 << size) - 1 : difference;
  return [...bitsOf(size, 4), ...bitsOf(value, size), 0];
};

/** How bright the made-up view is at a place: sky, a dark shore, water. From -128 to 127. */
const brightness = (chance: Chance, row: number): number => {
  const base = row < HIGH * 0.55 ? 90 - row : row < HIGH * 0.62 ? -80 : 10 - (row % 5) * 9;
  return Math.max(-128, Math.min(127, base + chance.between(-7, 7)));
};

/** A grey picture of sea and sky, 480 by 320 points, as a baseline JPEG. It shows nothing real. */
export const seaPicture = (chance: Chance): Uint8Array => {
  const bits: number[] = [];
  let before = 0;
  for (let row = 0; row < HIGH; row += 1) {
    for (let column = 0; column < WIDE; column += 1) {
      const now = brightness(chance, row);
      bits.push(...blockBits(now - before));
      before = now;
    }
  }
  return concat([...HEAD, packBits(bits), Uint8Array.of(0xff, 0xd9)]);
};
