import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { axeFinds, errorsBesidesAxe } from '#test/support/axe.ts';
import type { AppClient } from '#shared/contract/app.ts';
import { must } from '#test/support/must.ts';
import { launch, type Launched } from '#test/support/launch.ts';

/** Where the pictures go, to be looked at; set by whoever wants them. */
const SHOTS = process.env['DAYBOOK_SHOTS'];

/** What is wrong with the screen in both themes, and whether all of it fits at 200 %. */
const lookAt = async (page: Page, name: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(200);
    if (SHOTS !== undefined) {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: path.join(SHOTS, `${name}-${theme}.png`) });
    }
    found.push(...(await axeFinds(page)).map((problem) => `${name}, ${theme}: ${problem}`));
  }
  await page.setViewportSize({ width: 640, height: 400 });
  const beyond = await page.evaluate(() => {
    const body = document.querySelector('[data-page-body]');
    return body ? body.scrollWidth - body.clientWidth : 0;
  });
  if (beyond > 0) found.push(`${name}: cut off at 200 %`);
  const table = await page.getByRole('table', { includeHidden: true }).first().boundingBox();
  if ((table?.height ?? 0) < 60) found.push(`${name}: no table at 200 %`);
  if (SHOTS !== undefined) {
    await page.screenshot({ path: path.join(SHOTS, `${name}-zoomed.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
};

const anOffice = async (): Promise<Launched & { readonly api: AppClient }> => {
  const daybook = await launch();
  await daybook.window.setViewportSize({ width: 1280, height: 800 });
  const api = await fillVault(daybook.app, daybook.window);
  await expect(daybook.window.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  return { ...daybook, api };
};

/** A hundred and fifty entries over three weeks, some with titles of several lines. */
const logMany = async (api: AppClient): Promise<void> => {
  const tenure = must(await api.tenures.list({}))[0]!;
  const now = Date.now();
  const lot = Array.from({ length: 150 }, (_, n) => ({
    title: `Content with item ${n}${n % 3 === 0 ? ' of the harbour works programme, subject to the Treasury’s agreement and to advice from the commercial team on the tender' : ''}`,
    madeAt: new Date(now - n * 3 * 3_600_000).toISOString(),
    learntAt: null,
    decidedBy: null,
    chat: null,
    channel: null,
    from: 'Dex Farrow',
    device: null,
    basis: null,
  }));
  must(await api.entries.lot({ tenure: tenure.id, lot }));
};

const cellOf = (page: Page, head: string, row: number) =>
  page.locator(`:is(input, textarea)[aria-label="${head}, row ${row}"]`);

test('several entries are typed, pasted, logged together and taken back, by keyboard alone', async () => {
  test.setTimeout(180_000);
  const daybook = await anOffice();
  let page = daybook.window;
  const found: string[] = [];
  const cell = (head: string, row: number) => cellOf(page, head, row);
  const rows = () => page.getByRole('table', { name: 'Entries to log' }).locator('tbody tr');

  await test.step('a key opens the table, and its first cell has the focus', async () => {
    await page.keyboard.press('Control+t');
    await expect(cell('What was decided', 1)).toBeFocused();
    await expect(cell('Decided by', 1)).toHaveValue('Marian Teale');
  });

  await test.step('Tab goes on, Enter begins a row that goes on with the one above', async () => {
    await page.keyboard.type('Content with the fees letter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('yesterday 16:02');
    for (const _ of ['learnt', 'by', 'where']) await page.keyboard.press('Tab');
    await page.keyboard.type('Coasts – ministers');
    await expect(page.getByText('the rest comes from the chat')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(cell('What was decided', 2)).toBeFocused();
    await expect(cell('Chat, channel or from whom', 2)).toHaveValue('Coasts – ministers');
    await page.keyboard.press('ArrowUp');
    await expect(cell('What was decided', 1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
  });

  await test.step('lines that are pasted become rows', async () => {
    await daybook.app.evaluate(({ clipboard }) =>
      clipboard.writeText(
        '- Hold the announcement\tyesterday 17:10\n- Wants advice on the tender by Friday\tsome time\n',
      ),
    );
    await page.keyboard.press('Control+v');
    await expect(rows()).toHaveCount(3);
    await expect(cell('What was decided', 2)).toHaveValue('Hold the announcement');
    await expect(cell('Decided by', 3)).toHaveValue('Marian Teale');
    await expect(page.getByText('2 rows pasted.')).toBeVisible();
    await cell('Device', 1).focus();
    await page.keyboard.type('Her own telephone');
    await page.keyboard.press('Control+Shift+D');
    await expect(cell('Device', 3)).toHaveValue('Her own telephone');
    await expect(page.getByText('2 empty cells below filled.')).toBeVisible();
    found.push(...(await lookAt(page, 'lot-typed')));
  });

  await test.step('what is typed is here again after a lock', async () => {
    await page.waitForTimeout(600);
    page = await daybook.replaced(() => page.keyboard.press('Control+l'));
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.getByLabel(/^Passphrase of/u)).toBeFocused();
    await page.keyboard.type(DEMO_PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
    await page.keyboard.press('Control+t');
    await expect(page.getByText('What you were typing is here again.')).toBeVisible();
    await expect(rows()).toHaveCount(3);
  });

  await test.step('what can be logged is, and the rest stays with what is wrong at its cell', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^2 entries logged: .* 1 row was not/u)).toBeVisible();
    await expect(rows()).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('Row 1, Made: Write when');
    await expect(cell('Made', 1)).toHaveAttribute('aria-invalid', 'true');
    found.push(...(await lookAt(page, 'lot-wrong')));
  });

  await test.step('one step takes all of them back into the table', async () => {
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Taken back: /u)).toBeVisible();
    await expect(rows()).toHaveCount(3);
    await cell('Made', 3).fill('yesterday 18:00');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^3 entries logged: \d{4}-A0006 to \d{4}-A0008\.$/u)).toBeVisible();
    await expect(rows()).toHaveCount(1);
    await expect(cell('What was decided', 1)).toHaveValue('');
  });

  await test.step('a row that declares SECRET stops everything but the others', async () => {
    await cell('What was decided', 1).fill('UK SECRET: the thing');
    await expect(page.getByText('Do not forward, screenshot or wipe.')).toBeVisible();
    await cell('What was decided', 1).fill('');
    await expect(page.getByText('Do not forward, screenshot or wipe.')).toHaveCount(0);
  });

  expect(found).toEqual([]);
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});

test('the log is grouped, and views of it are kept, opened, renamed and deleted', async () => {
  test.setTimeout(180_000);
  const daybook = await anOffice();
  const { window: page } = daybook;
  const found: string[] = [];
  const log = page.getByRole('table', { name: 'Log' });
  const dialog = page.getByRole('dialog', { name: 'Views of the log' });
  const command = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Type some of a command' })).toBeFocused();
    await page.keyboard.type(name);
    const chosen = page
      .getByRole('listbox', { name: 'Commands' })
      .getByRole('option', { selected: true });
    await expect(chosen).toContainText(name);
    await page.keyboard.press('Enter');
  };

  await test.step('entries stand under their theme', async () => {
    await page.keyboard.press('Control+3');
    await expect(log.locator('tbody tr[data-opens]')).toHaveCount(3);
    found.push(...(await lookAt(page, 'log-plain')));
    await page.getByRole('combobox', { name: 'Groups' }).click();
    await page.getByRole('option', { name: 'By theme' }).click();
    await expect(log.getByRole('rowheader')).toHaveText([
      'Harbour dredging tender: 1 entry',
      'Lock-gate fees: 2 entries',
    ]);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('unfiled');
    await expect(log.locator('tbody tr[data-opens]')).toHaveCount(2);
  });

  await test.step('this is kept under a name', async () => {
    await command('Keep, rename or delete views');
    await expect(page.getByLabel('Name for the log as it is shown now')).toBeFocused();
    await page.keyboard.type('To file, by theme');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('“To file, by theme” is kept.')).toBeVisible();
    found.push(...(await lookAt(page, 'log-views')));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'View: To file, by theme' })).toBeVisible();
  });

  await test.step('and opened again from the palette', async () => {
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(log.locator('tbody tr[data-opens]')).toHaveCount(3);
    await command('Open the view To file, by theme');
    await expect(log.locator('tbody tr[data-opens]')).toHaveCount(2);
    found.push(...(await lookAt(page, 'log-grouped')));
  });

  await test.step('renamed, deleted, and put back', async () => {
    await command('Keep, rename or delete views');
    await dialog.getByRole('button', { name: 'Rename To file, by theme' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('To file');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('is now called “To file”.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Delete To file' }).click();
    await expect(dialog.getByText('“To file” is deleted.')).toBeVisible();
    await expect(page.getByLabel('Name for the log as it is shown now')).toBeFocused();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog.getByRole('button', { name: 'Delete To file' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a column is made wider by its head, and stays so', async () => {
    const head = log.getByRole('columnheader', { name: 'Decided by' });
    const before = (await head.boundingBox())?.width ?? 0;
    await head.getByRole('button').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await head.boundingBox())?.width).toBeGreaterThan(before);
  });

  await test.step('a long log in groups is gone through to its end and back', async () => {
    await logMany(daybook.api);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByRole('combobox', { name: 'Groups' }).click();
    await page.getByRole('option', { name: 'By day' }).click();
    await expect(page.getByText('153 entries', { exact: true })).toBeVisible();
    await expect(log.getByRole('rowheader').first()).toContainText(/\d{4}: \d+ entr/u);
    if (SHOTS !== undefined) await page.screenshot({ path: path.join(SHOTS, 'log-long.png') });
    await log.locator('tbody tr[data-index="0"]').focus();
    await page.keyboard.press('End');
    const last = log.locator('tbody tr[data-index="152"]');
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    if (SHOTS !== undefined) await page.screenshot({ path: path.join(SHOTS, 'log-end.png') });
    await page.keyboard.press('Home');
    await expect(log.locator('tbody tr[data-index="0"]')).toBeFocused();
    await expect(log.locator('tbody tr[data-index="0"]')).toBeInViewport();
  });

  expect(found).toEqual([]);
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});
