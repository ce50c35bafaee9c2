import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HealthCheck } from '#shared/words/health.ts';
import { must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { aDeparture } from '../packs/a-departure.ts';

const sealedIn = (vault: string): string[] =>
  readdirSync(path.join(vault, 'files'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name));

/** An office with an import, so that there are sealed files to be read. */
const aVault = async () => {
  const held = await aDeparture();
  const check = async (): Promise<Readonly<Record<string, HealthCheck>>> => {
    const { checks } = must(await held.api.health.check({ task: randomUUID() }));
    return Object.fromEntries(checks.map((one) => [one.what, one]));
  };
  return { ...held, check };
};

describe('the health report', () => {
  it('reads all of a vault again, and finds it well', async () => {
    const { check, vault, office } = await aVault();
    const found = await check();
    expect(found['Journal and database']).toMatchObject({ state: 'well' });
    expect(found['Sealed files']).toMatchObject({ state: 'well' });
    expect(found['Sealed files']?.found).toContain(`${sealedIn(vault).length} files`);
    expect(found['Copy off the laptop']).toMatchObject({ state: 'look' });
    await office.close();
  });

  it('names a sealed file of which one byte was changed, and goes on to the others', async () => {
    const { check, vault, office } = await aVault();
    const [file] = sealedIn(vault);
    const bytes = readFileSync(file!);
    bytes[bytes.length - 1] = bytes.at(-1)! ^ 1;
    writeFileSync(file!, bytes);
    const { found, state } = (await check())['Sealed files']!;
    expect(state).toBe('wrong');
    expect(found).toContain('1 file damaged');
    expect(found).not.toContain('missing');
    await office.close();
  });

  it('names every sealed file that imports need and that is not there', async () => {
    const { check, vault, office } = await aVault();
    const files = sealedIn(vault);
    for (const file of files) rmSync(file);
    const { found, state } = (await check())['Sealed files']!;
    expect(state).toBe('wrong');
    expect(found).toContain(`${files.length} files missing`);
    await office.close();
  });

  it('is written out with the passphrase, says nothing of what is recorded, and is journalled', async () => {
    const { api, office, chat } = await aVault();
    const folder = newFolder('daybook-health-');
    const write = (passphrase: string) =>
      api.health.write({ task: randomUUID(), folder, passphrase });
    expect(await write('wrong')).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(must(await write(PASSPHRASE))).toHaveLength(2);
    const page = readFileSync(path.join(folder, 'Health report.html'), 'utf8');
    expect(page).toContain('Sealed files');
    for (const word of [chat.name, 'option 2', 'Marian Teale', 'Priya Nandan'])
      expect(page).not.toContain(word);
    const [line] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(line?.says).toBe('Wrote out the health report (2 files)');
    await office.close();
  });

  it('is cancelled', async () => {
    const { api, office } = await aVault();
    const task = randomUUID();
    const checking = api.health.check({ task });
    must(await api.tasks.cancel({ task }));
    expect(await checking).toEqual({ ok: false, error: { code: 'cancelled' } });
    await office.close();
  });
});
