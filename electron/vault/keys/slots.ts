import { err, ok, type Result } from '#shared/result.ts';
import { sealDepartmentSlot } from './department-slot.ts';
import type { KeyDeps } from './key-deps.ts';
import {
  newSeeds,
  openMemberSlot,
  sealKeychainSlot,
  sealMemberSlot,
  wipeSeeds,
} from './member-slot.ts';
import { copySeeds, createOpenedKeys, heldBy } from './opened-keys.ts';
import type { MemberSeeds, OpenedKeys } from './opened.ts';
import { newRing, sealRing } from './ring.ts';
import { sealSheetSlot, type SheetWords } from './sheet-slot.ts';
import { changeSlots, vouchFor, type MemberSlot, type SlotFile } from './slot-file.ts';
import type { WrongPassphrase } from './unlock.ts';

/** A member as the slots know them. */
export interface SlotMember {
  readonly id: string;
  readonly name: string;
}

interface CreateInput {
  /** The id of the vault, a UUID. */
  readonly vault: string;
  readonly founder: SlotMember;
  readonly passphrase: string;
  /** The department's age recipients, checked before; empty without a department. */
  readonly recipients: readonly string[];
  readonly sheet: boolean;
}

interface CreatedKeys {
  readonly file: SlotFile;
  readonly opened: OpenedKeys;
  readonly sheet: SheetWords | null;
}

/** The keys and slots of a new vault, open for its founder. */
export const createKeys = async (
  { vault, founder, passphrase, recipients, sheet: wanted }: CreateInput,
  deps: KeyDeps,
): Promise<CreatedKeys> => {
  const generation = 1;
  const vk = deps.random(32);
  const seeds = newSeeds(deps.random);
  const ring = newRing(generation, deps.random);
  const member = await sealMemberSlot({ vault, vk, member: founder, seeds, passphrase }, deps);
  const department =
    recipients.length === 0
      ? null
      : await sealDepartmentSlot({ vault, generation, vk, recipients });
  const sheet = wanted ? sealSheetSlot(vk, deps.random) : null;
  const { nonce, box } = sealRing({ vk, vault, generation }, ring, deps.random);
  const file = vouchFor(
    {
      format: 'daybook-keys',
      version: 1,
      vault,
      generation,
      serial: 1,
      members: [member],
      department,
      sheet: sheet?.slot ?? null,
      keychains: [],
      ring: { nonce: nonce.toString('base64'), sealed: box.toString('base64') },
    },
    vk,
  );
  const opened = createOpenedKeys({
    vault,
    generation,
    vk,
    ring,
    by: { member: founder.id, seeds },
  });
  return { file, opened, sheet: sheet?.words ?? null };
};

interface NewSlot {
  readonly member: SlotMember;
  readonly passphrase: string;
}

const withMember = (file: SlotFile, opened: OpenedKeys, slot: MemberSlot): SlotFile =>
  changeSlots(file, opened.vk, {
    members: [...file.members.filter(({ member }) => member !== slot.member), slot],
    // A keychain slot of the old seeds would open nothing any more.
    keychains: file.keychains.filter(({ member }) => member !== slot.member),
  });

const makeMember = async (
  { file, opened }: { readonly file: SlotFile; readonly opened: OpenedKeys },
  { member, passphrase }: NewSlot,
  deps: KeyDeps,
): Promise<{
  readonly file: SlotFile;
  readonly publicKey: Buffer;
  readonly seeds: MemberSeeds;
}> => {
  const seeds = newSeeds(deps.random);
  const input = { vault: file.vault, vk: opened.vk, member, seeds, passphrase };
  const slot = await sealMemberSlot(input, deps);
  const publicKey = Buffer.from(slot.signKey, 'base64');
  return { file: withMember(file, opened, slot), publicKey, seeds };
};

/** Gives a colleague a sign-in with a signing key of their own. Their private seeds are not kept. */
export const addMemberSlot = async (
  held: { readonly file: SlotFile; readonly opened: OpenedKeys },
  slot: NewSlot,
  deps: KeyDeps,
): Promise<{ readonly file: SlotFile; readonly publicKey: Buffer }> => {
  const { file, publicKey, seeds } = await makeMember(held, slot, deps);
  wipeSeeds(seeds);
  return { file, publicKey };
};

/**
 * After recovery: gives a member a new passphrase and a new signing key, and holds the keys as
 * them. The keys given stay with the caller, to be wiped.
 */
export const recoverMemberSlot = async (
  held: { readonly file: SlotFile; readonly opened: OpenedKeys },
  slot: NewSlot,
  deps: KeyDeps,
): Promise<{ readonly file: SlotFile; readonly opened: OpenedKeys }> => {
  const { file, seeds } = await makeMember(held, slot, deps);
  return { file, opened: heldBy(held.opened, { member: slot.member.id, seeds }) };
};

const slotOf = (file: SlotFile, member: string | null): MemberSlot => {
  const slot = file.members.find((held) => held.member === member);
  if (!slot) throw new Error('the keys were not opened by a member who has a slot');
  return slot;
};

/** Changes the passphrase of the member who opened the keys, who gives the present one once more. */
export const changePassphrase = async (
  { file, opened }: { readonly file: SlotFile; readonly opened: OpenedKeys },
  { current, next }: { readonly current: string; readonly next: string },
  deps: KeyDeps,
): Promise<Result<SlotFile, WrongPassphrase>> => {
  const slot = slotOf(file, opened.member);
  const { vault } = file;
  const seeds = await openMemberSlot({ vault, slot, passphrase: current }, deps.stretch);
  if (!seeds) return err({ code: 'wrong-passphrase' });
  const member = { id: slot.member, name: slot.name };
  const input = { vault, vk: opened.vk, member, seeds, passphrase: next };
  const changed = await sealMemberSlot(input, deps);
  wipeSeeds(seeds);
  const members = file.members.map((held) => (held.member === slot.member ? changed : held));
  return ok(changeSlots(file, opened.vk, { members }));
};

/**
 * Makes the keychain slot of the member who opened the keys. The wrapping key goes to the
 * operating system's keychain and must be zeroed then.
 */
export const addKeychainSlot = (
  file: SlotFile,
  opened: OpenedKeys,
  random: KeyDeps['random'],
): { readonly file: SlotFile; readonly wrappingKey: Buffer } => {
  const slot = slotOf(file, opened.member);
  if (!opened.seeds) throw new Error('the keys were not opened by a member');
  const wrappingKey = random(32);
  const seeds = copySeeds(opened.seeds);
  const keychain = sealKeychainSlot({ vault: file.vault, slot, wrappingKey }, seeds, random);
  wipeSeeds(seeds);
  const others = file.keychains.filter(({ member }) => member !== slot.member);
  return {
    file: changeSlots(file, opened.vk, { keychains: [...others, keychain] }),
    wrappingKey,
  };
};

/** Takes away the keychain slot of a member. */
export const removeKeychainSlot = (file: SlotFile, opened: OpenedKeys, member: string): SlotFile =>
  changeSlots(file, opened.vk, {
    keychains: file.keychains.filter((held) => held.member !== member),
  });

/** Seals the vault key to these recipients of the department, instead of those before. */
export const setDepartment = async (
  file: SlotFile,
  opened: OpenedKeys,
  recipients: readonly string[],
): Promise<SlotFile> => {
  const { vault, generation } = file;
  const department = await sealDepartmentSlot({ vault, generation, vk: opened.vk, recipients });
  return changeSlots(file, opened.vk, { department });
};

/** Whether the department's slot is there for exactly the recipients that were pinned. */
export const isSealedToDepartment = (file: SlotFile, pinned: readonly string[]): boolean => {
  const held = new Set(file.department?.recipients);
  return held.size === new Set(pinned).size && pinned.every((recipient) => held.has(recipient));
};

/** Makes a recovery sheet for two holders; one made before opens nothing any more. */
export const setSheet = (
  file: SlotFile,
  opened: OpenedKeys,
  random: KeyDeps['random'],
): { readonly file: SlotFile; readonly words: SheetWords } => {
  const { slot, words } = sealSheetSlot(opened.vk, random);
  return { file: changeSlots(file, opened.vk, { sheet: slot }), words };
};
