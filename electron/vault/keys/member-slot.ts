import sodium from 'sodium-native';
import { openSealedTo, openUnder, sealKeyOf, sealTo, sealUnder } from './aead.ts';
import { vaultIdBytes } from './derive.ts';
import type { KeyDeps } from './key-deps.ts';
import type { MemberSeeds } from './opened.ts';
import { createSigning } from './signing.ts';
import type { KeychainSlot, MemberSlot } from './slot-file.ts';
import { passphraseBytes, SALT_BYTES, type Cost, type Stretch } from './stretch.ts';

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

type Unsealed = Omit<MemberSlot, 'nonce' | 'seeds' | 'sealedVk'>;

/** What the sealed seeds belong to: this member of this vault, at this cost, with these public keys. */
const memberContext = (vault: string, { member, kdf, signKey, sealKey }: Unsealed): Buffer =>
  Buffer.concat([
    Buffer.from('daybook/member-slot/v1'),
    vaultIdBytes(vault),
    vaultIdBytes(member),
    uint32(kdf.passes),
    uint32(kdf.memory),
    Buffer.from(kdf.salt, 'base64'),
    Buffer.from(signKey, 'base64'),
    Buffer.from(sealKey, 'base64'),
  ]);

const keychainContext = (vault: string, member: MemberSlot): Buffer =>
  Buffer.concat([
    Buffer.from('daybook/keychain-slot/v1'),
    vaultIdBytes(vault),
    vaultIdBytes(member.member),
    Buffer.from(member.signKey, 'base64'),
    Buffer.from(member.sealKey, 'base64'),
  ]);

const split = (both: Buffer): MemberSeeds => {
  const seeds = { sign: Buffer.alloc(32), seal: Buffer.alloc(32) };
  both.copy(seeds.sign, 0, 0, 32);
  both.copy(seeds.seal, 0, 32, 64);
  sodium.sodium_memzero(both);
  return seeds;
};

/** Overwrites both seeds. */
export const wipeSeeds = ({ sign, seal }: MemberSeeds): void => {
  sodium.sodium_memzero(sign);
  sodium.sodium_memzero(seal);
};

/** Two seeds that nobody has had before. */
export const newSeeds = (random: KeyDeps['random']): MemberSeeds => ({
  sign: random(32),
  seal: random(32),
});

const stretched = async (
  stretch: Stretch,
  passphrase: string,
  { salt, ...cost }: Cost & { readonly salt: Buffer },
): Promise<Buffer> => {
  const typed = passphraseBytes(passphrase);
  try {
    return await stretch(typed, salt, cost);
  } finally {
    sodium.sodium_memzero(typed);
  }
};

interface MemberSlotInput {
  readonly vault: string;
  readonly vk: Buffer;
  readonly member: { readonly id: string; readonly name: string };
  readonly seeds: MemberSeeds;
  readonly passphrase: string;
}

/** Makes a member's slot: the passphrase opens the member's seeds, and those open the vault key. */
export const sealMemberSlot = async (
  { vault, vk, member, seeds, passphrase }: MemberSlotInput,
  { random, cost, stretch }: KeyDeps,
): Promise<MemberSlot> => {
  const salt = random(SALT_BYTES);
  const key = await stretched(stretch, passphrase, { ...cost, salt });
  const signing = createSigning(seeds.sign);
  signing.wipe();
  const sealKey = sealKeyOf(seeds.seal);
  const unsealed: Unsealed = {
    member: member.id,
    name: member.name,
    kdf: { algorithm: 'argon2id13', ...cost, salt: salt.toString('base64') },
    signKey: signing.publicKey.toString('base64'),
    sealKey: sealKey.toString('base64'),
  };
  const plain = Buffer.concat([seeds.sign, seeds.seal]);
  const { nonce, box } = sealUnder({
    key,
    plain,
    context: memberContext(vault, unsealed),
    random,
  });
  sodium.sodium_memzero(plain);
  sodium.sodium_memzero(key);
  return {
    ...unsealed,
    nonce: nonce.toString('base64'),
    seeds: box.toString('base64'),
    sealedVk: sealTo(sealKey, vk).toString('base64'),
  };
};

/** The member's seeds by their passphrase; null where it is another. */
export const openMemberSlot = async (
  { vault, slot, passphrase }: { vault: string; slot: MemberSlot; passphrase: string },
  stretch: Stretch,
): Promise<MemberSeeds | null> => {
  const { passes, memory, salt } = slot.kdf;
  const cost = { passes, memory, salt: Buffer.from(salt, 'base64') };
  const key = await stretched(stretch, passphrase, cost);
  const both = openUnder({
    key,
    nonce: Buffer.from(slot.nonce, 'base64'),
    box: Buffer.from(slot.seeds, 'base64'),
    context: memberContext(vault, slot),
  });
  sodium.sodium_memzero(key);
  return both ? split(both) : null;
};

/** The vault key that was sealed to a member; null where the slot was changed. */
export const vkOfMember = (slot: MemberSlot, seeds: MemberSeeds): Buffer | null =>
  openSealedTo(seeds.seal, Buffer.from(slot.sealedVk, 'base64'));

/** The same slot with another vault key, without the member's passphrase. */
export const resealMemberSlot = (slot: MemberSlot, vk: Buffer): MemberSlot => ({
  ...slot,
  sealedVk: sealTo(Buffer.from(slot.sealKey, 'base64'), vk).toString('base64'),
});

interface KeychainInput {
  readonly vault: string;
  readonly slot: MemberSlot;
  /** 32 random bytes that only the operating system's keychain keeps. */
  readonly wrappingKey: Buffer;
}

/** Wraps a member's seeds for the operating system's keychain. */
export const sealKeychainSlot = (
  { vault, slot, wrappingKey }: KeychainInput,
  seeds: MemberSeeds,
  random: KeyDeps['random'],
): KeychainSlot => {
  const plain = Buffer.concat([seeds.sign, seeds.seal]);
  const context = keychainContext(vault, slot);
  const { nonce, box } = sealUnder({ key: wrappingKey, plain, context, random });
  sodium.sodium_memzero(plain);
  return {
    member: slot.member,
    nonce: nonce.toString('base64'),
    seeds: box.toString('base64'),
  };
};

/** A member's seeds by the wrapping key from the keychain; null where it is another. */
export const openKeychainSlot = (
  { vault, slot, wrappingKey }: KeychainInput,
  keychain: KeychainSlot,
): MemberSeeds | null => {
  if (wrappingKey.length !== 32) return null;
  const both = openUnder({
    key: wrappingKey,
    nonce: Buffer.from(keychain.nonce, 'base64'),
    box: Buffer.from(keychain.seeds, 'base64'),
    context: keychainContext(vault, slot),
  });
  return both ? split(both) : null;
};
