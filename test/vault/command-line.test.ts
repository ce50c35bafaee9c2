import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import { aSetUp, must, newFolder, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

const daybook = (args: readonly string[], input = '') =>
  spawnSync(path.resolve('node_modules/.bin/node'), ['electron/cli/index.ts', ...args], {
    encoding: 'utf8',
    input,
  });

const hasAge = spawnSync('age-keygen', ['--version']).status === 0;

const anIdentity = () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'daybook-age-')), 'identity.txt');
  execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' });
  const recipient = execFileSync('age-keygen', ['-y', file], { encoding: 'utf8' }).trim();
  return { file, recipient };
};

const aVault = async (recipient: string) => {
  const opened = openOffice({
    pdf: async () => ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7')) }),
  });
  must(
    await opened.api.vault.create(
      aSetUp({ recovery: { kind: 'department', recipients: [recipient] } }),
    ),
  );
  return opened;
};

describe.skipIf(!hasAge)('daybook on the command line (needs the program age)', () => {
  it('recovers a vault with the department’s identity, and gives a new sign-in', async () => {
    const { file, recipient } = anIdentity();
    const { office, folder } = await aVault(recipient);
    await office.close();

    const opened = daybook(['recover', folder, '--identity', file]);
    expect(opened.stdout).toContain('The vault opens with this identity.');
    expect(opened.stdout).toContain('Every act, link and signature holds.');
    expect(opened.status).toBe(0);

    const next = 'violet tractor meadow copper lantern';
    const signed = daybook(
      ['recover', folder, '--identity', file, '--sign-in', 'Priya Nandan'],
      `${next}\n`,
    );
    expect(signed.stderr).toBe('');
    expect(signed.status).toBe(0);
    const again = openOffice({ folder });
    must(await again.api.vault.unlock({ member: null, passphrase: next }));
    await again.office.close();

    const other = daybook(['recover', folder, '--identity', anIdentity().file]);
    expect(other.status).toBe(1);
    expect(other.stderr).toContain('No identity of this file opens the vault');
  });

  it('says what is known of a vault without opening it, and nothing secret', async () => {
    const { recipient } = anIdentity();
    const { office, folder } = await aVault(recipient);
    await office.close();
    const { stdout, status } = daybook(['info', folder]);
    expect(status).toBe(0);
    expect(stdout).toContain('Private Office of Marian Teale');
    expect(stdout).toContain(recipient);
    expect(stdout).not.toContain('Marian Teale\n');
    expect(daybook(['info', newFolder()]).status).toBe(1);
  });

  it('verifies a pack, and names what is wrong with a damaged one', async () => {
    const { recipient } = anIdentity();
    const { api, office } = await aVault(recipient);
    const tenure = must(await api.tenures.list({}))[0]!;
    const departure = must(
      await api.leavers.begin({
        tenure: tenure.id,
        person: tenure.principal,
        leavesOn: '2026-11-30',
      }),
    );
    const made = must(
      await api.leavers.makePack({
        task: randomUUID(),
        departure: departure.id,
        folder: newFolder(),
        passphrase: PASSPHRASE,
        partial: null,
      }),
    );
    await office.close();
    const { where } = made.departure.packs[0]!;
    const held = daybook(['verify', where]);
    expect([held.status, held.stderr]).toEqual([0, '']);
    expect(held.stdout).toContain('The key was not compared');
    expect(daybook(['verify', where, '--fingerprint', made.check.fingerprint]).status).toBe(0);
    expect(daybook(['verify', where, '--fingerprint', 'SHA256:other']).status).toBe(1);
    appendFileSync(path.join(where, 'data/log/entries.csv'), 'x');
    const damaged = daybook(['verify', where]);
    expect(damaged.status).toBe(1);
    expect(damaged.stdout).toContain('Changed: data/log/entries.csv');
    expect(daybook(['verify', '/nowhere']).status).toBe(1);
  });
});
