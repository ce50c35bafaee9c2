import sodium from 'sodium-native';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { openDepartmentSlot } from './department-slot.ts';
import { openKeychainSlot, openMemberSlot, vkOfMember, wipeSeeds } from './member-slot.ts';
import { createOpenedKeys } from './opened-keys.ts';
import type { MemberSeeds, OpenedKeys } from './opened.ts';
import { openRing } from './ring.ts';
import { openSheetSlot, type SheetWords } from './sheet-slot.ts';
import {
  damagedSlots,
  isVouchedFor,
  type MemberSlot,
  type SlotDamage,
  type SlotFile,
} from './slot-file.ts';
import { argon2id, type Stretch } from './stretch.ts';
import { wordsToBytes } from './words.ts';

/** No slot opened. How long to wait is for the throttle to say. */
export interface WrongPassphrase {
  readonly code: 'wrong-passphrase';
}

/** What is wrong with the words of a recovery. */
export type WrongRecovery = FailureOf<'wrong-recovery'>;

const wrongRecovery = (detail: string): Result<never, WrongRecovery> =>
  err({ code: 'wrong-recovery', detail });

interface OpenInput {
  readonly vk: Buffer;
  readonly by: { readonly member: string; readonly seeds: MemberSeeds } | null;
}

/**
 * Opens everything with a vault key that a slot gave.
 *
 * A slot has proved the person right, so what does not fit now is damage and never a wrong
 * passphrase. Takes over the Buffers it is given.
 */
const openWith = (file: SlotFile, { vk, by }: OpenInput): Result<OpenedKeys, SlotDamage> => {
  const { vault, generation } = file;
  const ring = isVouchedFor(file, vk)
    ? openRing(
        { vk, vault, generation },
        {
          nonce: Buffer.from(file.ring.nonce, 'base64'),
          box: Buffer.from(file.ring.sealed, 'base64'),
        },
      )
    : null;
  if (ring) return ok(createOpenedKeys({ vault, generation, vk, ring, by }));
  sodium.sodium_memzero(vk);
  if (by) wipeSeeds(by.seeds);
  return err(
    damagedSlots('the way in is right, but the slots were changed by something other than Daybook'),
  );
};

const openAsMember = (
  file: SlotFile,
  slot: MemberSlot,
  seeds: MemberSeeds,
): Result<OpenedKeys, SlotDamage> => {
  const vk = vkOfMember(slot, seeds);
  if (vk) return openWith(file, { vk, by: { member: slot.member, seeds } });
  wipeSeeds(seeds);
  return err(damagedSlots(`the slot of ${slot.name} does not hold the vault key`));
};

interface PassphraseInput {
  readonly passphrase: string;
  /** Whose slot to try; null tries all, at the cost of a stretch each. */
  readonly member: string | null;
}

/** Opens by a member's passphrase. The member whose slot opened is the actor. */
export const unlockWithPassphrase = async (
  file: SlotFile,
  { passphrase, member }: PassphraseInput,
  stretch: Stretch = argon2id,
): Promise<Result<OpenedKeys, WrongPassphrase | SlotDamage>> => {
  for (const slot of file.members) {
    if (member !== null && slot.member !== member) continue;
    // One after the other, because each stretch takes 256 MiB.
    const seeds = await openMemberSlot({ vault: file.vault, slot, passphrase }, stretch);
    if (seeds) return openAsMember(file, slot, seeds);
  }
  return err({ code: 'wrong-passphrase' });
};

/** Opens by the wrapping key that the operating system's keychain kept for this member. */
export const unlockWithKeychain = (
  file: SlotFile,
  { wrappingKey, member }: { readonly wrappingKey: Buffer; readonly member: string },
): Result<OpenedKeys, FailureOf<'keychain-unavailable'> | SlotDamage> => {
  const slot = file.members.find((held) => held.member === member);
  const keychain = file.keychains.find((held) => held.member === member);
  const seeds =
    slot && keychain ? openKeychainSlot({ vault: file.vault, slot, wrappingKey }, keychain) : null;
  return slot && seeds ? openAsMember(file, slot, seeds) : err({ code: 'keychain-unavailable' });
};

const NOT_OF_THIS_VAULT =
  'The words are whole, but they are not of this vault as it is now. If the office changed its key since, the department must open the newest slot.';

/** Opens by the 24 words that the department's slot gave, typed back. No member: nobody can sign yet. */
export const unlockWithVaultCode = (
  file: SlotFile,
  words: string,
): Result<OpenedKeys, WrongRecovery | SlotDamage> => {
  const vk = wordsToBytes(words);
  return vk.ok ? openRecovered(file, vk.value) : wrongRecovery(vk.error);
};

/** Opens by an age identity of the department. For the department's own machine: never on a laptop. */
export const unlockWithIdentity = async (
  file: SlotFile,
  identity: string,
): Promise<Result<OpenedKeys, WrongRecovery | SlotDamage>> => {
  if (!file.department) return wrongRecovery('This vault was made without a department.');
  const vk = await openDepartmentSlot(file.department, identity);
  return vk
    ? openRecovered(file, vk)
    : wrongRecovery(
        'This identity is not one that the vault was sealed to, or its slot was changed.',
      );
};

/** A key that did not come from a sealed slot may be of another vault: then it is the key that is wrong. */
const openRecovered = (
  file: SlotFile,
  vk: Buffer,
): Result<OpenedKeys, WrongRecovery | SlotDamage> => {
  const place = { vk, vault: file.vault, generation: file.generation };
  const { nonce, sealed } = file.ring;
  const box = { nonce: Buffer.from(nonce, 'base64'), box: Buffer.from(sealed, 'base64') };
  if (!isVouchedFor(file, vk) && openRing(place, box) === null) {
    sodium.sodium_memzero(vk);
    return wrongRecovery(NOT_OF_THIS_VAULT);
  }
  return openWith(file, { vk, by: null });
};

/** Opens by the words of the two holders of a recovery sheet, in either order. */
export const unlockWithSheet = (
  file: SlotFile,
  words: SheetWords,
): Result<OpenedKeys, WrongRecovery | SlotDamage> => {
  if (!file.sheet) return wrongRecovery('This vault was made without a recovery sheet.');
  const sheet = openSheetSlot(file.sheet, words);
  if (!sheet.ok) return err({ code: 'wrong-recovery', ...sheet.error });
  if (!sheet.value.vk) return err(damagedSlots('the slot of the recovery sheet was changed'));
  return openWith(file, { vk: sheet.value.vk, by: null });
};
