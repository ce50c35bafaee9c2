import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { CANARIES } from '#test/faults/canary/canaries.ts';
import { look } from '#test/faults/canary/look.ts';
import { aDemoVault } from '#test/support/a-demo-vault.ts';
import { anExportFile, tokenFor } from '#test/support/a-filled-vault.ts';
import { launch, type Launched } from '#test/support/launch.ts';
import { must } from '#test/support/must.ts';
import { familyOf } from '#test/support/process-memory.ts';
import { shareVaultPort, vaultClient } from '#test/support/vault-call.ts';

/**
 * A6 on the real application: what is typed and shown in the window is looked for in every file of
 * its data folder (Chromium's caches, databases, preferences and crash dumps are in it), of the
 * home and of the temporary folder.
 */
const TASK = '01234567-89ab-7000-8000-000000000000';

/** A laptop of its own: what is searched, and the environment that points there. */
const aLaptop = () => {
  const top = mkdtempSync(path.join(realpathSync(tmpdir()), 'daybook-laptop-'));
  const place = (name: string): string => {
    mkdirSync(path.join(top, name), { recursive: true });
    return path.join(top, name);
  };
  const [data, temp, home] = [place('data'), place('temp'), place('home')];
  const env = {
    TMPDIR: temp,
    TEMP: temp,
    TMP: temp,
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_CACHE_HOME: path.join(home, '.cache'),
  };
  return { top, data, temp, searched: [data, temp, home], env };
};
type Laptop = ReturnType<typeof aLaptop>;

const start = async ({ data, env }: Laptop): Promise<Launched> => {
  const daybook = await launch({ folder: data, env });
  await shareVaultPort(daybook.app, daybook.window);
  return daybook;
};

const fill = async ({ app, window }: Launched): Promise<void> => {
  const api = vaultClient(window);
  const setUp = { ...aDemoVault(), passphrase: CANARIES.passphrase };
  must(await api.vault.create(setUp));
  const tenure = must(await api.tenures.list({}))[0]!;
  must(
    await api.people.add({
      name: CANARIES.person,
      role: '',
      organisation: '',
      external: false,
      handles: [],
    }),
  );
  const chat = must(
    await api.chats.add({
      principal: tenure.principal,
      name: CANARIES.chat,
      channel: must(await api.channels.list({}))[0]!.id,
      kind: 'official',
      group: true,
      sight: 'in-the-group',
      timerHours: null,
      exportPossible: true,
      lookEveryDays: 1,
      device: null,
      members: [],
      marking: { tier: 'official', sensitive: false, handling: [], descriptors: [], caveat: null },
    }),
  );
  const text = `18/11/2026, 22:51 - ${CANARIES.sender}: ${CANARIES.message}\n`;
  const file = await tokenFor(window, anExportFile(text, 'WhatsApp Chat with Coasts.txt'));
  const shown = must(
    await api.imports.preview({
      task: TASK,
      file,
      chat: chat.id,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  must(await api.imports.accept({ task: TASK, preview: shown.preview, selected: null }));
  must(
    await api.entries.quick({
      tenure: tenure.id,
      title: CANARIES.title,
      madeAt: '2026-11-20T16:02:00.000Z',
      chat: chat.id,
      from: '',
      evidence: [],
    }),
  );
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await window.reload();
};

/** Words looked for, and an entry begun and not logged, as a person types them. */
const type = async (page: Page): Promise<void> => {
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await page.keyboard.press('Control+f');
  const line = page.getByRole('textbox', { name: 'Words to look for' });
  await line.fill(CANARIES.search);
  await expect(page.getByText('Looked for').first()).toBeVisible();
  await line.fill('Quokkawombat');
  await expect(page.getByRole('listbox', { name: 'Hits' }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'What was decided' }).fill(CANARIES.draft);
  // Long enough for the draft to be kept, and for Chromium to write what it would.
  await page.waitForTimeout(1_500);
};

const unlock = async (page: Page): Promise<void> => {
  await page.getByLabel(/^Passphrase of/u).fill(CANARIES.passphrase);
  await page.keyboard.press('Enter');
};

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

const kill = async ({ app }: Launched): Promise<void> => {
  const family = familyOf(app.process().pid ?? 0);
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  // Main first, as the system would; what it started may end by itself.
  app.process().kill('SIGKILL');
  await gone;
  await expect.poll(() => family.every(isGone), { timeout: 10_000 }).toBe(true);
};

test.describe('what is typed and shown', () => {
  test.skip(process.platform !== 'linux', 'the processes of an application are listed on Linux');
  let laptop: Laptop;
  test.beforeEach(() => {
    laptop = aLaptop();
  });
  test.afterEach(() => rmSync(laptop.top, { recursive: true, force: true }));

  test('is in no file of the application: open, locked, killed and ended', async () => {
    test.setTimeout(120_000);
    const mustBeClean = (moment: string): void => {
      const { files, hits } = look(laptop.searched);
      expect(files, moment).toBeGreaterThan(20);
      expect(hits, moment).toEqual([]);
    };
    let daybook = await start(laptop);
    await fill(daybook);
    await type(daybook.window);
    mustBeClean('while it is open');
    const locked = await daybook.replaced(() =>
      daybook.window.evaluate(() => window.daybook.call('shell.lock', {})),
    );
    mustBeClean('after a lock');
    await unlock(locked);
    await type(locked);
    await kill(daybook);
    mustBeClean('after it was killed');
    daybook = await start(laptop);
    await unlock(daybook.window);
    await type(daybook.window);
    await daybook.quit();
    mustBeClean('after its end');
    const kept = readdirSync(laptop.data, { recursive: true, encoding: 'utf8' });
    expect(kept.some((name) => name.endsWith('.dmp'))).toBe(false);
  });

  test('is found where a page keeps it in the window’s own storage', async () => {
    const daybook = await start(laptop);
    await daybook.window.evaluate(
      (words) => localStorage.setItem('planted', words),
      CANARIES.draft,
    );
    await daybook.quit();
    const { hits } = look(laptop.searched);
    expect(hits.map(({ canary }) => canary)).toContain(CANARIES.draft);
  });
});
