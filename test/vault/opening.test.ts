import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

/** A vault that was made and closed, with something in it. */
const aClosedVault = async () => {
  const { api, office, folder, aChat } = await aFoundedOffice();
  await aChat();
  await office.close();
  return { folder, api };
};

const unlock = async (folder: string) => {
  const again = openOffice({ folder });
  const opened = await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE });
  if (opened.ok) await again.office.close();
  return opened;
};

const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 0xff;
  writeFileSync(file, bytes);
};

describe('opening says plainly', () => {
  it('that records are missing, where an older database was put back', async () => {
    const { folder } = await aClosedVault();
    const db = path.join(folder, 'vault.db');
    copyFileSync(db, `${db}.older`);
    const again = openOffice({ folder });
    must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    must(
      await again.api.people.add({
        name: 'Later',
        role: '',
        organisation: '',
        external: false,
        handles: [],
      }),
    );
    await again.office.close();
    copyFileSync(`${db}.older`, db);
    expect(await unlock(folder)).toMatchObject({ ok: false, error: { code: 'records-missing' } });
  });

  it('that the database is damaged, and not that the passphrase is wrong', async () => {
    const { folder } = await aClosedVault();
    flip(path.join(folder, 'vault.db'), 3);
    expect(await unlock(folder)).toMatchObject({
      error: { code: 'vault-damaged', file: 'vault.db' },
    });
  });

  it('that a page in the middle is damaged', async () => {
    const { folder } = await aClosedVault();
    const file = path.join(folder, 'vault.db');
    const pages = readFileSync(file).length / 4096;
    let refused = 0;
    for (let page = 1; page < pages; page += 4) {
      const whole = readFileSync(file);
      flip(file, page * 4096 + 2000);
      // A page that opening does not read is found by the full check: nothing may be silently wrong.
      const again = openOffice({ folder });
      const opened = await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE });
      if (opened.ok) await again.office.close().catch(() => undefined);
      else {
        expect(opened.error.code).toBe('vault-damaged');
        refused += 1;
      }
      writeFileSync(file, whole);
      for (const rest of [`${file}-wal`]) rmSync(rest, { force: true });
    }
    expect(refused).toBeGreaterThan(0);
  }, 60_000);

  it('that the anchor is damaged or gone', async () => {
    const { folder } = await aClosedVault();
    const head = path.join(folder, 'head');
    const bytes = readFileSync(head);
    writeFileSync(head, randomBytes(1024));
    expect(await unlock(folder)).toMatchObject({ error: { code: 'vault-damaged', file: 'head' } });
    rmSync(head);
    expect(await unlock(folder)).toMatchObject({ error: { code: 'vault-damaged', file: 'head' } });
    writeFileSync(head, bytes);
    expect((await unlock(folder)).ok).toBe(true);
  });

  it('that the vault is of a newer Daybook, and touches nothing', async () => {
    const { folder } = await aClosedVault();
    const json = path.join(folder, 'vault.json');
    writeFileSync(json, JSON.stringify({ ...JSON.parse(readFileSync(json, 'utf8')), format: 9 }));
    const before = readFileSync(path.join(folder, 'vault.db'));
    const { api } = openOffice({ folder });
    expect(must(await api.vault.state({}))).toEqual({
      state: 'refused',
      failure: { code: 'vault-newer', held: 9, known: 1 },
    });
    expect(readFileSync(path.join(folder, 'vault.db')).equals(before)).toBe(true);
  });

  it('that the vault is open elsewhere', async () => {
    const { folder } = await aClosedVault();
    const first = openOffice({ folder });
    must(await first.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    const second = openOffice({ folder });
    expect(await second.api.vault.unlock({ member: null, passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: { code: 'vault-open-elsewhere' },
    });
    await first.office.close();
  });

  it('that the database is missing, and makes no empty one in its place', async () => {
    const { folder } = await aClosedVault();
    rmSync(path.join(folder, 'vault.db'));
    expect(await unlock(folder)).toMatchObject({
      error: { code: 'vault-damaged', file: 'vault.db' },
    });
    expect(existsSync(path.join(folder, 'vault.db'))).toBe(false);
  });

  it('how long to wait after five wrong passphrases, also after a restart', async () => {
    const { folder } = await aClosedVault();
    const { api } = openOffice({ folder });
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      expect(
        await api.vault.unlock({ member: null, passphrase: `wrong ${attempt}` }),
      ).toMatchObject({
        error: { code: 'wrong-passphrase', waitSeconds: 0 },
      });
    }
    expect(await api.vault.unlock({ member: null, passphrase: 'wrong' })).toMatchObject({
      error: { code: 'wrong-passphrase', waitSeconds: 30 },
    });
    const again = openOffice({ folder });
    expect(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE })).toMatchObject({
      error: { code: 'wait' },
    });
    expect(readdirSync(folder)).toContain('vault.db');
  });
});
