import sodium from 'sodium-native';
import { err, ok, type Result } from '#shared/result.ts';
import { openSealedTo, sealKeyOf, sealTo } from './aead.ts';
import type { Random } from './random.ts';
import type { SheetSlot } from './slot-file.ts';
import { bytesToWords, wordsToBytes } from './words.ts';

const xor = (a: Buffer, b: Buffer): Buffer => {
  const both = Buffer.alloc(a.length);
  for (let at = 0; at < both.length; at += 1) both[at] = (a[at] ?? 0) ^ (b[at] ?? 0);
  return both;
};

/** The words of the two holders, shown once and kept nowhere. */
export type SheetWords = readonly [first: string, second: string];

/**
 * Seals the vault key for two holders: a key pair whose private half is one random half xor another.
 *
 * Either half alone is noise; a rotation seals the new vault key to the same sheet.
 */
export const sealSheetSlot = (
  vk: Buffer,
  random: Random,
): { readonly slot: SheetSlot; readonly words: SheetWords } => {
  const halves = [random(32), random(32)] as const;
  const seed = xor(...halves);
  const sealKey = sealKeyOf(seed);
  const [first, second] = halves.map((half) => bytesToWords(half));
  const words: SheetWords = [String(first), String(second)];
  for (const secret of [seed, ...halves]) sodium.sodium_memzero(secret);
  return { slot: resealSheetSlot(sealKey.toString('base64'), vk), words };
};

/** The slot of the same sheet with another vault key. */
export const resealSheetSlot = (sealKey: string, vk: Buffer): SheetSlot => ({
  sealKey,
  sealedVk: sealTo(Buffer.from(sealKey, 'base64'), vk).toString('base64'),
});

/** Why two sheets open nothing, and what is wrong with the words of each where they are not words at all. */
interface WrongSheets {
  readonly detail: string;
  readonly sheets?: [first: string, second: string];
}

/** What the two halves open. `vk` is null where the sheet is right and the slot was changed. */
export const openSheetSlot = (
  { sealKey, sealedVk }: SheetSlot,
  [first, second]: SheetWords,
): Result<{ readonly vk: Buffer | null }, WrongSheets> => {
  const a = wordsToBytes(first);
  const b = wordsToBytes(second);
  if (!a.ok || !b.ok) {
    const sheets: [string, string] = [a.ok ? '' : a.error, b.ok ? '' : b.error];
    const named = sheets.map(
      (says, index) => says && `${index ? 'Second' : 'First'} sheet: ${says}`,
    );
    return err({ detail: named.filter((says) => says !== '').join(' '), sheets });
  }
  if (a.value.equals(b.value)) {
    return err({ detail: 'Both sheets are the same one. There are two holders.' });
  }
  const seed = xor(a.value, b.value);
  const isThisSheet = sealKeyOf(seed).equals(Buffer.from(sealKey, 'base64'));
  const vk = isThisSheet ? openSealedTo(seed, Buffer.from(sealedVk, 'base64')) : null;
  for (const secret of [seed, a.value, b.value]) sodium.sodium_memzero(secret);
  return isThisSheet
    ? ok({ vk })
    : err({ detail: 'The two sheets do not belong together, or are of another vault.' });
};
