import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkRecipient, recipientFingerprint } from '#vault/keys/department-slot.ts';
import { beginRotation } from '#vault/keys/rotation.ts';
import { isSealedToDepartment, setDepartment } from '#vault/keys/slots.ts';
import { unlockWithIdentity, unlockWithVaultCode } from '#vault/keys/unlock.ts';
import { anOffice, quickDeps, reread, VAULT } from './an-office.ts';

const hasAge = spawnSync('age', ['--version']).status === 0;

const aDepartment = async () => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

const detailOf = async (text: string): Promise<string> => {
  const checked = await checkRecipient(text);
  return checked.ok ? '' : checked.error.detail;
};

describe('a recipient of the department', () => {
  it('is accepted with a fingerprint that can be read out', async () => {
    const { recipient } = await aDepartment();
    const checked = await checkRecipient(` ${recipient}\n`);
    if (!checked.ok) throw new Error(checked.error.detail);
    expect(checked.value.recipient).toBe(recipient);
    expect(checked.value.fingerprint).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    expect(checked.value.fingerprint).toBe(recipientFingerprint(recipient));
    const other = await aDepartment();
    expect(recipientFingerprint(other.recipient)).not.toBe(checked.value.fingerprint);
  });

  it('is refused with a typo, as another kind, and above all as a private key', async () => {
    const { recipient, identity } = await aDepartment();
    const typo = recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q');
    expect(await detailOf(typo)).toContain('character');
    expect(await detailOf(recipient.slice(0, -1))).toContain('62 characters');
    expect(await detailOf('')).toContain('age1');
    expect(await detailOf(identity)).toContain('private key');
    expect(await detailOf(identity.toLowerCase())).toContain('private key');
    const hybrid = await identityToRecipient(await generateHybridIdentity());
    expect(await detailOf(hybrid)).toContain('62 characters');
  });
});

describe('the department’s slot', () => {
  it('opens for each recipient and for nobody else', async () => {
    const [one, two, stranger] = [await aDepartment(), await aDepartment(), await aDepartment()];
    const { file, opened } = await anOffice({ recipients: [one.recipient, two.recipient] });
    for (const { identity } of [one, two]) {
      const recovered = await unlockWithIdentity(reread(file), identity);
      expect(recovered.ok && recovered.value.db.equals(opened.db)).toBe(true);
      expect(recovered.ok && recovered.value.member).toBeNull();
    }
    for (const identity of [stranger.identity, 'AGE-SECRET-KEY-NONSENSE', '']) {
      expect(await unlockWithIdentity(file, identity)).toMatchObject({
        error: { code: 'wrong-recovery' },
      });
    }
    const without = await anOffice();
    expect(await unlockWithIdentity(without.file, one.identity)).toMatchObject({
      error: { code: 'wrong-recovery' },
    });
  });

  it('is noticed when it is missing or for someone else than pinned, and made anew', async () => {
    const [pinned, other] = [await aDepartment(), await aDepartment()];
    const { file, opened } = await anOffice({ recipients: [other.recipient] });
    expect(isSealedToDepartment(file, [other.recipient])).toBe(true);
    expect(isSealedToDepartment(file, [pinned.recipient])).toBe(false);
    expect(isSealedToDepartment(file, [other.recipient, pinned.recipient])).toBe(false);
    expect(isSealedToDepartment((await anOffice()).file, [pinned.recipient])).toBe(false);
    const mended = await setDepartment(file, opened, [pinned.recipient]);
    expect(isSealedToDepartment(mended, [pinned.recipient])).toBe(true);
    expect((await unlockWithIdentity(reread(mended), pinned.identity)).ok).toBe(true);
    expect((await unlockWithIdentity(reread(mended), other.identity)).ok).toBe(false);
  });

  it('follows a rotation, for the same recipients or for others', async () => {
    const [one, two] = [await aDepartment(), await aDepartment()];
    const office = await anOffice({ recipients: [one.recipient] });
    const same = await beginRotation(office, { without: null, recipients: null }, quickDeps);
    const recovered = await unlockWithIdentity(reread(same.file), one.identity);
    expect(recovered.ok && recovered.value.vk.equals(same.opened.vk)).toBe(true);
    const changed = await beginRotation(
      office,
      { without: null, recipients: [two.recipient] },
      quickDeps,
    );
    expect((await unlockWithIdentity(changed.file, one.identity)).ok).toBe(false);
    expect((await unlockWithIdentity(changed.file, two.identity)).ok).toBe(true);
  });
});

describe.skipIf(!hasAge)('stock age (skipped where the program `age` is not installed)', () => {
  it('opens the slot of a recipient that age-keygen made, and its words open the vault', async () => {
    const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-age-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    const identityFile = path.join(folder, 'department.key');
    execFileSync('age-keygen', ['-o', identityFile], { stdio: 'ignore' });
    const recipient = execFileSync('age-keygen', ['-y', identityFile]).toString().trim();
    expect((await checkRecipient(recipient)).ok).toBe(true);

    const { file, opened } = await anOffice({ recipients: [recipient] });
    const slotFile = path.join(folder, 'slot.age');
    fs.writeFileSync(slotFile, reread(file).department?.age ?? '');
    const shown = execFileSync('age', ['--decrypt', '-i', identityFile, slotFile]).toString();

    expect(shown.split('\n').slice(0, 4)).toEqual([
      'Daybook vault key',
      `vault: ${VAULT}`,
      'generation: 1',
      `key: ${opened.vk.toString('hex')}`,
    ]);
    const words = /^words: (.*)$/m.exec(shown)?.[1] ?? '';
    const recovered = unlockWithVaultCode(file, words);
    expect(recovered.ok && recovered.value.db.equals(opened.db)).toBe(true);
  });
});
