import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { openKeychainSlot, openMemberSlot } from '#vault/keys/member-slot.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { addKeychainSlot, addMemberSlot } from '#vault/keys/slots.ts';
import { parseSlots, serialiseSlots, type SlotFile } from '#vault/keys/slot-file.ts';
import { unlockWithPassphrase } from '#vault/keys/unlock.ts';
import {
  anOffice,
  BOB,
  forged,
  OTHER_PASSPHRASE,
  otherBytes,
  PASSPHRASE,
  quickDeps,
  quickStretch,
  reread,
  VAULT,
} from './an-office.ts';

// Thousands of tries: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const RECIPIENT = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

const aFullFile = async (): Promise<SlotFile> => {
  const office = await anOffice({ sheet: true, recipients: [RECIPIENT] });
  const slot = { member: BOB, passphrase: OTHER_PASSPHRASE };
  const { file } = await addMemberSlot(office, slot, quickDeps);
  return reread(addKeychainSlot(file, office.opened, systemRandom).file);
};

const openedBy = (file: SlotFile, passphrase = PASSPHRASE) =>
  unlockWithPassphrase(file, { passphrase, member: null }, quickStretch);

describe('a damaged vault.keys', () => {
  it('is named as damage whichever byte was changed, before any passphrase is tried', async () => {
    const content = Buffer.from(serialiseSlots(await aFullFile()));
    let unnoticed = 0;
    for (let at = 0; at < content.length; at += 1) {
      const flipped = Buffer.from(content);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const read = parseSlots(flipped);
      if (read.ok || read.error.code !== 'vault-damaged' || read.error.file !== 'vault.keys') {
        unnoticed += 1;
      }
    }
    expect(content.length).toBeGreaterThan(3_000);
    expect(unnoticed).toBe(0);
  });

  it('is named as damage wherever it was cut, and when something was added', async () => {
    const content = Buffer.from(serialiseSlots(await aFullFile()));
    const cuts = Array.from({ length: 200 }, (_, n) => Math.floor((n * content.length) / 200));
    for (const length of cuts) {
      expect(parseSlots(content.subarray(0, length))).toMatchObject({
        error: { code: 'vault-damaged' },
      });
    }
    for (const added of ['\n', ' ', 'x', '\0']) {
      const longer = Buffer.concat([content, Buffer.from(added)]);
      expect(parseSlots(longer)).toMatchObject({ error: { code: 'vault-damaged' } });
    }
    expect(parseSlots(Buffer.alloc(2_000_000, ' '))).toMatchObject({
      error: { detail: 'it is far too long' },
    });
  });

  it('is seen by the checksum alone: without it a spoilt salt would look like a wrong passphrase', async () => {
    const { file } = await anOffice();
    const spoilt = forged(file, ({ members: [slot] }) => {
      if (slot) slot.kdf.salt = otherBytes(slot.kdf.salt);
    });
    // The twin: with a checksum made to fit, the same damage is not seen as such.
    expect(await openedBy(reread(spoilt))).toMatchObject({ error: { code: 'wrong-passphrase' } });
    const asFound = Buffer.from(serialiseSlots({ ...spoilt, checksum: file.checksum }));
    expect(parseSlots(asFound)).toMatchObject({ error: { code: 'vault-damaged' } });
  });
});

describe('a vault.keys that someone changed on purpose, checksum and all', () => {
  it.each<[string, Parameters<typeof forged>[1]]>([
    ['the department left out', (file) => (file.department = null)],
    [
      'another recipient',
      (file) => file.department?.recipients.push(RECIPIENT.replace('ql3', 'ql4')),
    ],
    ['the sheet left out', (file) => (file.sheet = null)],
    [
      'a sheet of their own',
      (file) => file.sheet && (file.sheet.sealKey = otherBytes(file.sheet.sealKey)),
    ],
    ['a member left out', (file) => file.members.pop()],
    ['another name', (file) => file.members[0] && (file.members[0].name = 'Someone Else')],
    [
      'another signing key for a colleague',
      (file) => file.members[1] && (file.members[1].signKey = otherBytes(file.members[1].signKey)),
    ],
    [
      'another vault key',
      (file) =>
        file.members[0] && (file.members[0].sealedVk = otherBytes(file.members[0].sealedVk)),
    ],
    ['a keychain slot left out', (file) => file.keychains.pop()],
    ['another ring', (file) => (file.ring.sealed = otherBytes(file.ring.sealed))],
    ['another generation', (file) => (file.generation += 1)],
    ['an older serial', (file) => (file.serial -= 1)],
    ['another MAC', (file) => (file.mac = createHash('sha256').update(file.mac).digest('hex'))],
  ])('is damage, with the right passphrase: %s', async (_what, change) => {
    const file = reread(forged(await aFullFile(), change));
    expect(await openedBy(file)).toMatchObject({
      ok: false,
      error: { code: 'vault-damaged', file: 'vault.keys' },
    });
    expect(await openedBy(file, 'not the passphrase')).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
  });

  it('never opens with cheaper or ruinous stretching', async () => {
    const { file } = await anOffice();
    const refusedWith = (change: { passes?: number; memory?: number }) => {
      const cheap = forged(file, ({ members: [slot] }) => {
        if (slot) Object.assign(slot.kdf, change);
      });
      return parseSlots(Buffer.from(serialiseSlots(cheap)));
    };
    const MIB = 1_048_576;
    for (const change of [
      { passes: 1 },
      { memory: 63 * MIB },
      { memory: 1_025 * MIB },
      { passes: 21 },
    ]) {
      expect(refusedWith(change)).toMatchObject({
        error: { code: 'vault-damaged', detail: expect.stringContaining('accepts') },
      });
    }
    expect(refusedWith({ memory: 65 * MIB }).ok).toBe(true);
  });

  it('does not take a slot of another vault', async () => {
    const [ours, theirs] = [await anOffice(), await anOffice()];
    const swapped = forged(ours.file, (file) => {
      file.members = structuredClone(theirs.file.members);
    });
    expect(await openedBy(reread(swapped))).toMatchObject({ error: { code: 'vault-damaged' } });
    const elsewhere = forged(ours.file, (file) => {
      file.vault = VAULT.replace('0001', '0002');
    });
    expect((await openedBy(reread(elsewhere))).ok).toBe(false);
  });
});

describe('what a slot belongs to', () => {
  it('is one vault and one member: elsewhere the right passphrase does not open it', async () => {
    const { file } = await anOffice();
    const [slot] = file.members;
    if (!slot) throw new Error('no slot');
    const passphrase = PASSPHRASE;
    const elsewhere = VAULT.replace('0001', '0002');
    const someoneElse = { ...slot, member: BOB.id };
    expect(await openMemberSlot({ vault: VAULT, slot, passphrase }, quickStretch)).not.toBeNull();
    expect(await openMemberSlot({ vault: elsewhere, slot, passphrase }, quickStretch)).toBeNull();
    expect(
      await openMemberSlot({ vault: VAULT, slot: someoneElse, passphrase }, quickStretch),
    ).toBeNull();
  });

  it('holds for the keychain slot as well', async () => {
    const { file, opened } = await anOffice();
    const { file: held, wrappingKey } = addKeychainSlot(file, opened, systemRandom);
    const [slot] = held.members;
    const [keychain] = held.keychains;
    if (!slot || !keychain) throw new Error('no slot');
    const elsewhere = VAULT.replace('0001', '0002');
    expect(openKeychainSlot({ vault: VAULT, slot, wrappingKey }, keychain)).not.toBeNull();
    expect(openKeychainSlot({ vault: elsewhere, slot, wrappingKey }, keychain)).toBeNull();
    const someoneElse = { ...slot, member: BOB.id };
    expect(openKeychainSlot({ vault: VAULT, slot: someoneElse, wrappingKey }, keychain)).toBeNull();
  });
});

describe('a vault.keys of a newer Daybook', () => {
  it('is said to be newer, and one that only looks so is damage', async () => {
    const { file } = await anOffice();
    const newer = forged(file, (draft) => Object.assign(draft, { version: 2, extra: true }));
    expect(parseSlots(Buffer.from(serialiseSlots(newer)))).toEqual({
      ok: false,
      error: { code: 'vault-newer', held: 2, known: 1 },
    });
    const spoilt = serialiseSlots(file).replace('"version": 1', '"version": 3');
    expect(parseSlots(Buffer.from(spoilt))).toMatchObject({ error: { code: 'vault-damaged' } });
  });
});

describe('what vault.keys shows', () => {
  it('holds names and public keys in clear, and no secret', async () => {
    const { file, opened, sheet } = await anOffice({ sheet: true });
    const text = serialiseSlots(file);
    expect(text).toContain('Ann Example');
    const secrets = [
      opened.vk,
      opened.db,
      opened.head,
      opened.ring.nameKey,
      opened.seeds?.sign,
      opened.seeds?.seal,
    ];
    for (const secret of secrets) {
      for (const encoding of ['base64', 'hex', 'latin1'] as const) {
        expect(text).not.toContain(secret?.toString(encoding));
      }
    }
    for (const words of sheet ?? []) expect(text).not.toContain(words.slice(0, 30));
  });
});
