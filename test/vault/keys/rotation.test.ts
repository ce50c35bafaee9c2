import { describe, expect, it } from 'vitest';
import { systemRandom } from '#vault/keys/random.ts';
import { beginRotation, finishRotation } from '#vault/keys/rotation.ts';
import { addKeychainSlot, addMemberSlot } from '#vault/keys/slots.ts';
import {
  unlockWithKeychain,
  unlockWithPassphrase,
  unlockWithSheet,
  unlockWithVaultCode,
} from '#vault/keys/unlock.ts';
import { bytesToWords } from '#vault/keys/words.ts';
import {
  ANN,
  anOffice,
  BOB,
  OTHER_PASSPHRASE,
  PASSPHRASE,
  quickDeps,
  quickStretch,
  reread,
} from './an-office.ts';

const anOfficeOfTwo = async () => {
  const office = await anOffice({ sheet: true });
  const slot = { member: BOB, passphrase: OTHER_PASSPHRASE };
  const { file } = await addMemberSlot(office, slot, quickDeps);
  return { ...office, file };
};

const openedBy = (file: Parameters<typeof unlockWithPassphrase>[0], passphrase = PASSPHRASE) =>
  unlockWithPassphrase(reread(file), { passphrase, member: null }, quickStretch);

describe('a rotation of the vault key', () => {
  it('shuts out who left, and opens for who stays, with the same passphrases and sheet', async () => {
    const office = await anOfficeOfTwo();
    const keychain = addKeychainSlot(office.file, office.opened, systemRandom);
    const begun = await beginRotation(
      { file: keychain.file, opened: office.opened },
      { without: BOB.id, recipients: null },
      quickDeps,
    );
    const { file } = finishRotation(begun, quickDeps);
    expect(await openedBy(file, OTHER_PASSPHRASE)).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    const ann = await openedBy(file);
    if (!ann.ok) throw new Error(ann.error.code);
    expect(ann.value.generation).toBe(2);
    expect(ann.value.vk.equals(office.opened.vk)).toBe(false);
    expect(ann.value.db.equals(office.opened.db)).toBe(false);
    expect(ann.value.previous).toBeNull();
    expect(ann.value.signing?.publicKey).toEqual(office.opened.signing?.publicKey);
    const viaSheet = unlockWithSheet(reread(file), office.sheet ?? ['', '']);
    expect(viaSheet.ok && viaSheet.value.vk.equals(ann.value.vk)).toBe(true);
    const { wrappingKey } = keychain;
    expect(unlockWithKeychain(reread(file), { wrappingKey, member: ANN.id }).ok).toBe(true);
    const oldCode = bytesToWords(office.opened.vk).toString();
    expect(unlockWithVaultCode(reread(file), oldCode)).toMatchObject({
      error: { code: 'wrong-recovery' },
    });
  });

  it('leaves a colleague their own passphrase, though nobody typed it', async () => {
    const office = await anOfficeOfTwo();
    const begun = await beginRotation(office, { without: null, recipients: null }, quickDeps);
    const bob = await openedBy(begun.file, OTHER_PASSPHRASE);
    expect(bob.ok && bob.value.vk.equals(begun.opened.vk)).toBe(true);
    expect(bob.ok && bob.value.member).toBe(BOB.id);
  });

  it('gives, while it is under way, the keys from before as well', async () => {
    const office = await anOfficeOfTwo();
    const begun = await beginRotation(office, { without: BOB.id, recipients: null }, quickDeps);
    const interrupted = await openedBy(begun.file);
    if (!interrupted.ok) throw new Error(interrupted.error.code);
    expect(interrupted.value.previous?.generation).toBe(1);
    expect(interrupted.value.previous?.db.equals(office.opened.db)).toBe(true);
    expect(interrupted.value.previous?.head.equals(office.opened.head)).toBe(true);
    const resumed = finishRotation({ file: begun.file, opened: interrupted.value }, quickDeps);
    const after = await openedBy(resumed.file);
    expect(after.ok && after.value.previous).toBeNull();
    expect(after.ok && after.value.vk.equals(begun.opened.vk)).toBe(true);
  });

  it('keeps the names, the message ids and every older file key, and adds a new one', async () => {
    const office = await anOfficeOfTwo();
    const begun = await beginRotation(office, { without: null, recipients: null }, quickDeps);
    const first = finishRotation(begun, quickDeps);
    const again = await beginRotation(first, { without: null, recipients: null }, quickDeps);
    const { opened } = finishRotation(again, quickDeps);
    expect(opened.ring.nameKey.equals(office.opened.ring.nameKey)).toBe(true);
    expect(opened.ring.messageKey.equals(office.opened.ring.messageKey)).toBe(true);
    expect(opened.ring.newest).toBe(3);
    const held = [1, 2, 3].map((generation) => opened.ring.fileKey(generation)?.toString('hex'));
    expect(held[0]).toBe(office.opened.ring.fileKey(1)?.toString('hex'));
    expect(new Set(held).size).toBe(3);
  });

  it('is not begun on top of one that is not finished', async () => {
    const office = await anOfficeOfTwo();
    const begun = await beginRotation(office, { without: null, recipients: null }, quickDeps);
    await expect(
      beginRotation(begun, { without: null, recipients: null }, quickDeps),
    ).rejects.toThrow('finish the rotation');
  });

  it('leaves each stage its own keys: wiping one does not spoil the next', async () => {
    const office = await anOfficeOfTwo();
    const begun = await beginRotation(office, { without: BOB.id, recipients: null }, quickDeps);
    office.opened.wipe();
    const finished = finishRotation(begun, quickDeps);
    begun.opened.wipe();
    const reopened = await openedBy(finished.file);
    expect(reopened.ok && reopened.value.db.equals(finished.opened.db)).toBe(true);
    const fileKey = finished.opened.ring.fileKey(1);
    expect(fileKey?.some((byte) => byte !== 0)).toBe(true);
    expect(reopened.ok && reopened.value.ring.fileKey(1)?.equals(fileKey ?? Buffer.alloc(0))).toBe(
      true,
    );
    expect(finished.opened.signing?.sign(Buffer.from('still'))).toHaveLength(64);
  });
});
