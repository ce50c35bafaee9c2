import sodium from 'sodium-native';
import { deriveKey } from './derive.ts';
import { wipeSeeds } from './member-slot.ts';
import type { MemberSeeds, OpenedKeys } from './opened.ts';
import { ringView, wipeRing, type RingContent } from './ring.ts';
import { createSigning } from './signing.ts';

interface OpenedInput {
  readonly vault: string;
  readonly generation: number;
  readonly vk: Buffer;
  readonly ring: RingContent;
  /** Who opened it; null for the department and for a sheet. */
  readonly by: { readonly member: string; readonly seeds: MemberSeeds } | null;
}

/** What is kept beside the keys for making the next ring; of no use outside `keys`. */
const rings = new WeakMap<OpenedKeys, RingContent>();

/** The keys of a vault, open. Takes over every Buffer that it is given: `wipe` zeroes them all. */
export const createOpenedKeys = ({ vault, generation, vk, ring, by }: OpenedInput): OpenedKeys => {
  const db = deriveKey(vk, vault, 'db');
  const head = deriveKey(vk, vault, 'head');
  const signing = by ? createSigning(by.seeds.sign) : null;
  const opened: OpenedKeys = {
    vault,
    member: by?.member ?? null,
    generation,
    vk,
    db,
    head,
    signing,
    ring: ringView(ring),
    previous: ring.previous,
    seeds: by?.seeds ?? null,
    wipe: () => {
      for (const key of [vk, db, head]) sodium.sodium_memzero(key);
      wipeRing(ring);
      signing?.wipe();
      if (by) wipeSeeds(by.seeds);
    },
  };
  rings.set(opened, ring);
  return opened;
};

/** A copy of the ring of open keys, to be changed and wiped apart from them. */
export const copyRing = (opened: OpenedKeys): RingContent => {
  const ring = rings.get(opened);
  if (!ring) throw new Error('these keys were not opened by createOpenedKeys');
  const { nameKey, messageKey, fileKeys, previous } = ring;
  return {
    nameKey: Buffer.from(nameKey),
    messageKey: Buffer.from(messageKey),
    fileKeys: new Map([...fileKeys].map(([n, key]) => [n, Buffer.from(key)])),
    previous: previous && {
      generation: previous.generation,
      db: Buffer.from(previous.db),
      head: Buffer.from(previous.head),
    },
  };
};

/** A copy of the seeds of the member who opened the keys. */
export const copySeeds = ({ sign, seal }: MemberSeeds): MemberSeeds => ({
  sign: Buffer.from(sign),
  seal: Buffer.from(seal),
});

/** The same keys, held by a member whose slot was just made. */
export const heldBy = (
  opened: OpenedKeys,
  by: { readonly member: string; readonly seeds: MemberSeeds },
): OpenedKeys =>
  createOpenedKeys({
    vault: opened.vault,
    generation: opened.generation,
    vk: Buffer.from(opened.vk),
    ring: copyRing(opened),
    by,
  });
