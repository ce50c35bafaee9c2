import { describe, expect, it, vi } from 'vitest';
import { systemRandom } from '#vault/keys/random.ts';
import { isSignedBy } from '#vault/keys/signing.ts';
import {
  addKeychainSlot,
  addMemberSlot,
  changePassphrase,
  recoverMemberSlot,
  removeKeychainSlot,
  setSheet,
} from '#vault/keys/slots.ts';
import { argon2id, LOWEST_COST } from '#vault/keys/stretch.ts';
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

// Thousands of tries: a busy machine may need longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const WRONG = { ok: false, error: { code: 'wrong-passphrase' } };

const signsAs = (signing: { publicKey: Buffer; sign: (b: Buffer) => Buffer } | null): boolean => {
  const bytes = Buffer.from('an act');
  return signing !== null && isSignedBy(signing.publicKey, bytes, signing.sign(bytes));
};

describe('opening by passphrase', () => {
  it('gives the same keys as at the making, with real Argon2id', async () => {
    const deps = { random: systemRandom, cost: LOWEST_COST, stretch: argon2id };
    const { file, opened } = await anOffice({ deps });
    const again = await unlockWithPassphrase(reread(file), {
      passphrase: PASSPHRASE,
      member: null,
    });
    if (!again.ok) throw new Error(again.error.code);
    expect(again.value.member).toBe(ANN.id);
    expect(again.value.previous).toBeNull();
    for (const key of ['vk', 'db', 'head'] as const) {
      expect(again.value[key].equals(opened[key])).toBe(true);
    }
    expect(again.value.ring.nameKey.equals(opened.ring.nameKey)).toBe(true);
    expect(again.value.ring.messageKey.equals(opened.ring.messageKey)).toBe(true);
    expect(again.value.ring.fileKey(1)?.equals(opened.ring.fileKey(1) ?? Buffer.alloc(0))).toBe(
      true,
    );
    expect(again.value.ring.fileKey(2)).toBeNull();
    expect(signsAs(again.value.signing)).toBe(true);
    expect(again.value.signing?.publicKey.toString('base64')).toBe(file.members[0]?.signKey);
    const wrong = { passphrase: `${PASSPHRASE}.`, member: ANN.id };
    expect(await unlockWithPassphrase(file, wrong)).toEqual(WRONG);
  });

  it('tells members apart: whose slot opens is the actor', async () => {
    const office = await anOffice();
    const added = await addMemberSlot(
      office,
      { member: BOB, passphrase: OTHER_PASSPHRASE },
      quickDeps,
    );
    const file = reread(added.file);
    const bob = { passphrase: OTHER_PASSPHRASE, member: null };
    const asBob = await unlockWithPassphrase(file, bob, quickStretch);
    expect(asBob.ok && asBob.value.member).toBe(BOB.id);
    expect(asBob.ok && asBob.value.signing?.publicKey.equals(added.publicKey)).toBe(true);
    expect(asBob.ok && asBob.value.vk.equals(office.opened.vk)).toBe(true);

    const asAnn = { passphrase: OTHER_PASSPHRASE, member: ANN.id };
    expect(await unlockWithPassphrase(file, asAnn, quickStretch)).toEqual(WRONG);
    const stranger = { passphrase: PASSPHRASE, member: '0199a000-0000-7000-8000-00000000ffff' };
    expect(await unlockWithPassphrase(file, stranger, quickStretch)).toEqual(WRONG);
  });

  it('takes the same passphrase however its accents were typed', async () => {
    const { file, opened } = await anOffice();
    const composed = 'caf\u00e9 r\u00e9sum\u00e9 gravity tulip';
    const changed = await changePassphrase(
      { file, opened },
      { current: PASSPHRASE, next: composed },
      quickDeps,
    );
    if (!changed.ok) throw new Error('refused');
    const decomposed = { passphrase: composed.normalize('NFD'), member: null };
    expect((await unlockWithPassphrase(changed.value, decomposed, quickStretch)).ok).toBe(true);
  });

  it('accepts none of 10,000 near misses', async () => {
    const { file } = await anOffice();
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789 -.,!';
    const misses = new Set<string>();
    for (let at = 0; at <= PASSPHRASE.length; at += 1) {
      for (const letter of letters) {
        misses.add(PASSPHRASE.slice(0, at) + letter + PASSPHRASE.slice(at));
        misses.add(PASSPHRASE.slice(0, at) + letter + PASSPHRASE.slice(at + 1));
        misses.add(PASSPHRASE.slice(0, at) + PASSPHRASE.slice(at + 1));
        for (const second of 'aeiou ') {
          misses.add(PASSPHRASE.slice(0, at) + letter + second + PASSPHRASE.slice(at + 1));
        }
      }
    }
    for (const other of [PASSPHRASE.toUpperCase(), ` ${PASSPHRASE}`, '']) misses.add(other);
    misses.delete(PASSPHRASE);
    expect(misses.size).toBeGreaterThan(10_000);
    let opened = 0;
    for (const passphrase of misses) {
      const tried = await unlockWithPassphrase(file, { passphrase, member: null }, quickStretch);
      if (tried.ok || tried.error.code !== 'wrong-passphrase') opened += 1;
    }
    expect(opened).toBe(0);
    const right = { passphrase: PASSPHRASE, member: null };
    expect((await unlockWithPassphrase(file, right, quickStretch)).ok).toBe(true);
  });
});

describe('changing a passphrase', () => {
  it('needs the present one, and leaves the keys as they are', async () => {
    const office = await anOffice();
    const next = OTHER_PASSPHRASE;
    const refused = await changePassphrase(office, { current: 'wrong', next }, quickDeps);
    expect(refused).toEqual(WRONG);
    const changed = await changePassphrase(office, { current: PASSPHRASE, next }, quickDeps);
    if (!changed.ok) throw new Error('refused');
    const file = reread(changed.value);
    const old = { passphrase: PASSPHRASE, member: null };
    expect(await unlockWithPassphrase(file, old, quickStretch)).toEqual(WRONG);
    const now = await unlockWithPassphrase(file, { passphrase: next, member: null }, quickStretch);
    expect(now.ok && now.value.vk.equals(office.opened.vk)).toBe(true);
    expect(now.ok && now.value.signing?.publicKey).toEqual(office.opened.signing?.publicKey);
  });
});

describe('the recovery sheet', () => {
  it('opens by the words of both holders in either order, and nobody can sign yet', async () => {
    const { file, opened, sheet } = await anOffice({ sheet: true });
    if (!sheet) throw new Error('no sheet');
    expect(sheet[0].split(' ')).toHaveLength(24);
    for (const words of [sheet, sheet.toReversed() as [string, string]]) {
      const recovered = unlockWithSheet(reread(file), words);
      if (!recovered.ok) throw new Error(recovered.error.code);
      expect(recovered.value.db.equals(opened.db)).toBe(true);
      expect(recovered.value.member).toBeNull();
      expect(recovered.value.signing).toBeNull();
    }
  });

  it('says what is wrong with what was typed', async () => {
    const { file, sheet, opened } = await anOffice({ sheet: true });
    if (!sheet) throw new Error('no sheet');
    const [first, second] = sheet;
    const detailOf = (words: readonly [string, string]): string => {
      const refused = unlockWithSheet(file, words);
      return !refused.ok && refused.error.code === 'wrong-recovery' ? refused.error.detail : '';
    };
    const typo = second.split(' ').toSpliced(6, 1, 'wmhitehall').join(' ');
    expect(detailOf([first, typo])).toBe('Second sheet: Word 7 is not in the list.');
    expect(unlockWithSheet(file, [first.split(' ').slice(1).join(' '), typo])).toMatchObject({
      error: { sheets: [expect.stringContaining('not 24'), 'Word 7 is not in the list.'] },
    });
    expect(detailOf([first, first])).toContain('the same one');
    const stranger = bytesToWords(systemRandom(32)).toString();
    expect(detailOf([first, stranger])).toContain('do not belong together');
    const renewed = setSheet(file, opened, systemRandom);
    expect(unlockWithSheet(renewed.file, sheet).ok).toBe(false);
    expect(unlockWithSheet(renewed.file, renewed.words).ok).toBe(true);
    const without = await anOffice();
    expect(unlockWithSheet(without.file, sheet)).toMatchObject({
      error: { code: 'wrong-recovery' },
    });
  });

  it('gives a member a new passphrase and a new signing key', async () => {
    const { file, sheet, opened: before } = await anOffice({ sheet: true });
    const recovered = unlockWithSheet(file, sheet ?? ['', '']);
    if (!recovered.ok) throw new Error('refused');
    const slot = { member: ANN, passphrase: OTHER_PASSPHRASE };
    const made = await recoverMemberSlot({ file, opened: recovered.value }, slot, quickDeps);
    recovered.value.wipe();
    expect(made.opened.member).toBe(ANN.id);
    expect(made.opened.db.equals(before.db)).toBe(true);
    expect(signsAs(made.opened.signing)).toBe(true);
    expect(
      made.opened.signing?.publicKey.equals(before.signing?.publicKey ?? Buffer.alloc(0)),
    ).toBe(false);
    expect(made.file.members).toHaveLength(1);
    const again = { passphrase: OTHER_PASSPHRASE, member: ANN.id };
    expect((await unlockWithPassphrase(reread(made.file), again, quickStretch)).ok).toBe(true);
  });

  it('takes away the keychain slot of the member’s old seeds, and leaves a colleague’s', async () => {
    const office = await anOffice();
    const bob = { member: BOB, passphrase: OTHER_PASSPHRASE };
    const { file: two } = await addMemberSlot(office, bob, quickDeps);
    const asBob = await unlockWithPassphrase(
      two,
      { passphrase: OTHER_PASSPHRASE, member: BOB.id },
      quickStretch,
    );
    if (!asBob.ok) throw new Error('refused');
    const first = addKeychainSlot(two, office.opened, systemRandom);
    const both = addKeychainSlot(first.file, asBob.value, systemRandom);
    const held = { file: both.file, opened: office.opened };
    const { file } = await recoverMemberSlot(
      held,
      { member: ANN, passphrase: PASSPHRASE },
      quickDeps,
    );
    expect(file.keychains.map(({ member }) => member)).toEqual([BOB.id]);
  });
});

describe('the vault code', () => {
  it('opens by 24 words and tells a wrong code from damage', async () => {
    const { file, opened } = await anOffice();
    const right = unlockWithVaultCode(file, bytesToWords(opened.vk).toString());
    expect(right.ok && right.value.head.equals(opened.head)).toBe(true);
    expect(unlockWithVaultCode(file, bytesToWords(systemRandom(32)).toString())).toMatchObject({
      error: { code: 'wrong-recovery' },
    });
    const damaged = { ...file, mac: '0'.repeat(64) };
    expect(unlockWithVaultCode(damaged, bytesToWords(opened.vk).toString())).toMatchObject({
      error: { code: 'vault-damaged', file: 'vault.keys' },
    });
  });
});

describe('the keychain slot', () => {
  it('opens as the member with the wrapping key alone, until it is taken away', async () => {
    const office = await anOffice();
    const { file, wrappingKey } = addKeychainSlot(office.file, office.opened, systemRandom);
    const opened = unlockWithKeychain(reread(file), { wrappingKey, member: ANN.id });
    expect(opened.ok && opened.value.member).toBe(ANN.id);
    expect(opened.ok && signsAs(opened.value.signing)).toBe(true);
    const unavailable = { ok: false, error: { code: 'keychain-unavailable' } };
    const other = { wrappingKey: systemRandom(32), member: ANN.id };
    expect(unlockWithKeychain(file, other)).toEqual(unavailable);
    expect(unlockWithKeychain(file, { wrappingKey, member: BOB.id })).toEqual(unavailable);
    expect(unlockWithKeychain(file, { wrappingKey: Buffer.from('x'), member: ANN.id })).toEqual(
      unavailable,
    );
    const removed = removeKeychainSlot(file, office.opened, ANN.id);
    expect(unlockWithKeychain(removed, { wrappingKey, member: ANN.id })).toEqual(unavailable);
  });

  it('survives a change of the passphrase', async () => {
    const office = await anOffice();
    const { file, wrappingKey } = addKeychainSlot(office.file, office.opened, systemRandom);
    const changed = await changePassphrase(
      { file, opened: office.opened },
      { current: PASSPHRASE, next: OTHER_PASSPHRASE },
      quickDeps,
    );
    if (!changed.ok) throw new Error('refused');
    expect(unlockWithKeychain(changed.value, { wrappingKey, member: ANN.id }).ok).toBe(true);
  });
});

describe('wiping', () => {
  it('zeroes every key and ends signing', async () => {
    const { opened } = await anOffice();
    const fileKey = opened.ring.fileKey(1);
    opened.wipe();
    const keys = [opened.vk, opened.db, opened.head, opened.ring.nameKey, opened.ring.messageKey];
    for (const key of [...keys, fileKey, opened.seeds?.sign, opened.seeds?.seal]) {
      expect(key?.every((byte) => byte === 0)).toBe(true);
    }
    expect(() => opened.signing?.sign(Buffer.from('late'))).toThrow('wiped');
  });
});
