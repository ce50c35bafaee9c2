import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recoverKeys } from '#cli/recover-keys.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { anOffice } from './an-office.ts';

const aDepartmentMachine = async () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-recover-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const [own, other] = [await generateX25519Identity(), await generateX25519Identity()];
  const office = await anOffice({ recipients: [await identityToRecipient(own)] });
  createSlotStore(folder).write(office.file);
  const identityFile = path.join(folder, 'department.key');
  const keep = (...identities: readonly string[]): void =>
    fs.writeFileSync(identityFile, `# created: 2026-11-22\r\n\n${identities.join('\n')}\n`);
  return { folder, identityFile, keep, own, other, office };
};

describe('recovering keys on the department’s machine', () => {
  it('opens by any identity of the file', async () => {
    const { folder, identityFile, keep, own, other, office } = await aDepartmentMachine();
    keep(other, own);
    const recovered = await recoverKeys({ folder, identityFile });
    expect(recovered.ok && recovered.value.opened.db.equals(office.opened.db)).toBe(true);
    expect(recovered.ok && recovered.value.damage).toBeNull();
  });

  it('says in words what is wrong', async () => {
    const { folder, identityFile, keep, own, other } = await aDepartmentMachine();
    keep(other);
    expect(await recoverKeys({ folder, identityFile })).toMatchObject({
      error: { code: 'wrong-recovery' },
    });
    expect(await recoverKeys({ folder, identityFile: `${identityFile}.not` })).toMatchObject({
      error: { code: 'file-unreadable' },
    });
    keep(own);
    fs.truncateSync(path.join(folder, 'vault.keys'), 100);
    expect(await recoverKeys({ folder, identityFile })).toMatchObject({
      error: { code: 'vault-damaged', file: 'vault.keys' },
    });
    expect(await recoverKeys({ folder: path.join(folder, 'none'), identityFile })).toEqual({
      ok: false,
      error: { code: 'no-vault' },
    });
  });
});
