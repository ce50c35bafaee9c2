import sodium from 'sodium-native';
import { sealDepartmentSlot } from './department-slot.ts';
import type { KeyDeps } from './key-deps.ts';
import { resealMemberSlot } from './member-slot.ts';
import { copyRing, copySeeds, createOpenedKeys } from './opened-keys.ts';
import type { OpenedKeys } from './opened.ts';
import { sealRing, type RingContent } from './ring.ts';
import { resealSheetSlot } from './sheet-slot.ts';
import { changeSlots, type SlotFile } from './slot-file.ts';

interface Held {
  readonly file: SlotFile;
  readonly opened: OpenedKeys;
}

interface RotateInput {
  /** The member whose sign-in goes; null where the key is changed for another reason. */
  readonly without: string | null;
  /** The department's recipients from now on; null keeps them as they are. */
  readonly recipients: readonly string[] | null;
}

const seal = (
  place: { readonly vk: Buffer; readonly vault: string; readonly generation: number },
  ring: RingContent,
  random: KeyDeps['random'],
): SlotFile['ring'] => {
  const { nonce, box } = sealRing(place, ring, random);
  return { nonce: nonce.toString('base64'), sealed: box.toString('base64') };
};

/**
 * First stage of a rotation: a new vault key in the slots of everyone who stays.
 *
 * Write the file with `retire`, then swap the database and the anchor for ones under the new keys,
 * then `finishRotation`. Whoever opens the vault in between gets the new keys, and the old ones as
 * `previous`, whichever the database is still under. Nobody's passphrase is needed: the vault key
 * is sealed to public keys. The keys given stay with the caller, to be wiped.
 *
 * What a leaver could read before, they could have copied: sealed files of earlier generations
 * keep their keys.
 */
export const beginRotation = async (
  { file, opened }: Held,
  { without, recipients }: RotateInput,
  { random }: Pick<KeyDeps, 'random'>,
): Promise<Held> => {
  if (opened.previous) throw new Error('finish the rotation that was begun before');
  const { vault } = file;
  const generation = file.generation + 1;
  const vk = random(32);
  const before = copyRing(opened);
  const ring: RingContent = {
    ...before,
    fileKeys: new Map([...before.fileKeys, [generation, random(32)]]),
    previous: {
      generation: file.generation,
      db: Buffer.from(opened.db),
      head: Buffer.from(opened.head),
    },
  };
  const to = recipients ?? file.department?.recipients ?? [];
  const changed = changeSlots(file, vk, {
    generation,
    members: file.members
      .filter(({ member }) => member !== without)
      .map((slot) => resealMemberSlot(slot, vk)),
    keychains: file.keychains.filter(({ member }) => member !== without),
    department:
      to.length === 0 ? null : await sealDepartmentSlot({ vault, generation, vk, recipients: to }),
    sheet: file.sheet && resealSheetSlot(file.sheet.sealKey, vk),
    ring: seal({ vk, vault, generation }, ring, random),
  });
  const staying =
    opened.member !== null && opened.member !== without && opened.seeds
      ? { member: opened.member, seeds: copySeeds(opened.seeds) }
      : null;
  return {
    file: changed,
    opened: createOpenedKeys({ vault, generation, vk, ring, by: staying }),
  };
};

/**
 * Last stage: forgets the keys from before. Only once the database and the anchor are durably
 * under the new ones. The keys given stay with the caller, to be wiped.
 */
export const finishRotation = (
  { file, opened }: Held,
  { random }: Pick<KeyDeps, 'random'>,
): Held => {
  const { vault, generation } = file;
  const before = copyRing(opened);
  const ring: RingContent = { ...before, previous: null };
  const vk = Buffer.from(opened.vk);
  const changed = changeSlots(file, vk, { ring: seal({ vk, vault, generation }, ring, random) });
  for (const key of before.previous ? [before.previous.db, before.previous.head] : []) {
    sodium.sodium_memzero(key);
  }
  const by =
    opened.member !== null && opened.seeds
      ? { member: opened.member, seeds: copySeeds(opened.seeds) }
      : null;
  return { file: changed, opened: createOpenedKeys({ vault, generation, vk, ring, by }) };
};
