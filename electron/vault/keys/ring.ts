import sodium from 'sodium-native';
import { openUnder, sealUnder, type Sealed } from './aead.ts';
import { deriveKey, vaultIdBytes } from './derive.ts';
import type { KeyRing, PreviousKeys } from './opened.ts';
import type { Random } from './random.ts';

const MAGIC = Buffer.from('DAYRING1');
const KEY = 32;
const FILE_KEY = 4 + KEY;
const PREVIOUS = 4 + KEY + KEY;
const MOST_GENERATIONS = 10_000;

/** What the ring holds, before it is sealed. */
export interface RingContent {
  readonly nameKey: Buffer;
  readonly messageKey: Buffer;
  /** Generation → the key that wraps the keys of its sealed files. */
  readonly fileKeys: ReadonlyMap<number, Buffer>;
  readonly previous: PreviousKeys | null;
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** The ring as bytes: magic, two keys, counted file keys by generation, and the keys before a rotation if any. */
export const encodeRing = ({ nameKey, messageKey, fileKeys, previous }: RingContent): Buffer => {
  const generations = [...fileKeys.keys()].toSorted((a, b) => a - b);
  return Buffer.concat([
    MAGIC,
    nameKey,
    messageKey,
    uint32(generations.length),
    ...generations.flatMap((n) => [uint32(n), fileKeys.get(n) ?? Buffer.alloc(0)]),
    uint32(previous ? 1 : 0),
    ...(previous ? [uint32(previous.generation), previous.db, previous.head] : []),
  ]);
};

const cut = (bytes: Buffer, from: number, length = KEY): Buffer =>
  Buffer.from(bytes.subarray(from, from + length));

/** The content of a ring; null where the bytes are not one. */
export const decodeRing = (bytes: Buffer): RingContent | null => {
  const keysAt = MAGIC.length + 2 * KEY + 4;
  if (bytes.length < keysAt + 4 || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const count = bytes.readUInt32LE(keysAt - 4);
  const previousAt = keysAt + count * FILE_KEY;
  if (count < 1 || count > MOST_GENERATIONS || bytes.length < previousAt + 4) return null;
  const hasPrevious = bytes.readUInt32LE(previousAt);
  if (hasPrevious > 1 || bytes.length !== previousAt + 4 + hasPrevious * PREVIOUS) return null;
  const fileKeys = new Map<number, Buffer>();
  for (let at = keysAt; at < previousAt; at += FILE_KEY) {
    fileKeys.set(bytes.readUInt32LE(at), cut(bytes, at + 4));
  }
  const from = previousAt + 4;
  return {
    nameKey: cut(bytes, MAGIC.length),
    messageKey: cut(bytes, MAGIC.length + KEY),
    fileKeys,
    previous: hasPrevious
      ? {
          generation: bytes.readUInt32LE(from),
          db: cut(bytes, from + 4),
          head: cut(bytes, from + 4 + KEY),
        }
      : null,
  };
};

interface RingPlace {
  readonly vk: Buffer;
  readonly vault: string;
  readonly generation: number;
}

const contextOf = ({ vault, generation }: RingPlace): Buffer =>
  Buffer.concat([Buffer.from('daybook/ring/v1'), vaultIdBytes(vault), uint32(generation)]);

/** Seals a ring under the key derived from this generation's vault key. */
export const sealRing = (place: RingPlace, content: RingContent, random: Random): Sealed => {
  const key = deriveKey(place.vk, place.vault, 'ring');
  const plain = encodeRing(content);
  const sealed = sealUnder({ key, plain, context: contextOf(place), random });
  sodium.sodium_memzero(key);
  sodium.sodium_memzero(plain);
  return sealed;
};

/** Opens a sealed ring; null where the vault key is another or a bit was changed. */
export const openRing = (place: RingPlace, sealed: Sealed): RingContent | null => {
  const key = deriveKey(place.vk, place.vault, 'ring');
  const plain = openUnder({ key, ...sealed, context: contextOf(place) });
  sodium.sodium_memzero(key);
  if (!plain) return null;
  const content = decodeRing(plain);
  sodium.sodium_memzero(plain);
  return content;
};

/** The ring as those who seal and name files see it. */
export const ringView = ({ nameKey, messageKey, fileKeys }: RingContent): KeyRing => ({
  nameKey,
  messageKey,
  newest: Math.max(...fileKeys.keys()),
  fileKey: (generation) => fileKeys.get(generation) ?? null,
});

/** The ring of a new vault. */
export const newRing = (generation: number, random: Random): RingContent => ({
  nameKey: random(KEY),
  messageKey: random(KEY),
  fileKeys: new Map([[generation, random(KEY)]]),
  previous: null,
});

/** Overwrites every key of a ring. */
export const wipeRing = ({ nameKey, messageKey, fileKeys, previous }: RingContent): void => {
  const keys = [nameKey, messageKey, ...fileKeys.values()];
  for (const key of previous ? [...keys, previous.db, previous.head] : keys) {
    sodium.sodium_memzero(key);
  }
};
