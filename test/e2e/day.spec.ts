import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { newFolder } from '#test/support/journey/exports.ts';
import { hands, type Hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';

const CODE = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}/u;

const title = ({ page }: Desk, name: string) =>
  page().getByRole('heading', { level: 1, name, exact: true });

const writeBundle = async (desk: Desk, keys: Hands, folder: string): Promise<void> => {
  const { page, button, field } = desk;
  await keys.command('File today');
  await expect(title(desk, 'File today')).toBeFocused();
  const boxes = page().getByRole('list', { name: 'Entries that wait for filing' });
  await expect(boxes.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await looksRight(desk, 'day-file-today');
  await keys.tabTo(boxes.getByRole('checkbox').first());
  await keys.press('ArrowDown', 'Space');
  await expect(page().getByText('1 of 2 entries chosen')).toBeVisible();
  await keys.press('Space');
  await desk.answerDialogs(folder);
  await keys.enterAt(button('Choose a folder'));
  await expect(button('Choose another folder')).toBeFocused();
  await keys.tabTo(field('Your passphrase'));
  await keys.type(DEMO_PASSPHRASE);
  await keys.press('Enter');
  await expect(button('Show the folder')).toBeFocused({ timeout: 30_000 });
  await looksRight(desk, 'day-bundle-written');
};

const checkBundle = (folder: string): void => {
  const name = readdirSync(folder).find((one) => one.startsWith('Daybook bundle'))!;
  const bundle = path.join(folder, name);
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS.txt'], { cwd: bundle });
  expect(readdirSync(path.join(bundle, 'evidence'))).toHaveLength(2);
  const pdf = readFileSync(path.join(bundle, 'notes for the record.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(path.join(bundle, 'email draft.eml'), 'utf8')).toContain('X-Unsent: 1');
};

const fileInSecondSitting = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button, field } = desk;
  await keys.enterAt(button('Later'));
  await expect(title(desk, 'Today')).toBeVisible();
  await keys.enterAt(button('1 bundle without a reference'));
  await keys.enterAt(button('Give the reference'));
  await expect(field('Reference')).toBeFocused();
  await keys.type('DCW-2026-4519');
  await keys.press('Tab');
  await keys.type('SharePoint');
  await keys.press('Enter');
  await expect(button('Go on to close the day')).toBeFocused();
  await expect(page().getByText('2 entries as DCW-2026-4519 in SharePoint')).toBeVisible();
  await expect(page().getByText('Nothing stays open')).toBeVisible();
  await looksRight(desk, 'day-filed');
};

const closeDay = async (desk: Desk, keys: Hands): Promise<string> => {
  const { page, button } = desk;
  await keys.press('Enter');
  await expect(title(desk, 'Close the day')).toBeFocused();
  await keys.tabTo(page().getByRole('textbox', { name: /^Harwick constituency was not looked/u }));
  await keys.type('The telephone is with the minister');
  await looksRight(desk, 'day-close-day');
  await keys.enterAt(button('Close the day'));
  await expect(page().getByRole('main').getByRole('button', { name: 'Lock' })).toBeFocused();
  await expect(
    page().getByText('Not looked at because: The telephone is with the minister'),
  ).toBeVisible();
  await looksRight(desk, 'day-closed');
  const [code = ''] = CODE.exec(await page().getByText(CODE).first().innerText()) ?? [];
  return code;
};

test('a day is filed in two sittings and closed, from the keyboard alone', async () => {
  test.setTimeout(120_000);
  const desk = await sitDown();
  const keys = hands(desk.page);
  const out = newFolder();
  await fillVault(desk.daybook.app, desk.page());
  await expect(title(desk, 'Today')).toBeVisible();
  await expect(desk.page().getByText('No day was closed yet.')).toBeVisible();
  await test.step('write the bundle', () => writeBundle(desk, keys, out));
  await test.step('stock tools', () => checkBundle(out));
  await test.step('give the reference later', () => fileInSecondSitting(desk, keys));
  const code = await test.step('close the day', () => closeDay(desk, keys));
  await test.step('Today says so', async () => {
    await keys.enterAt(desk.button('Back to Today'));
    await expect(desk.page().getByRole('region', { name: 'End of the day' })).toContainText(
      `Checkpoint ${code}`,
    );
    await looksRight(desk, 'day-today-closed');
    await keys.press('Control+n');
    await expect(desk.field('What was decided')).toBeFocused();
    await keys.type('A word in the lift: wants the speech shortened');
    await keys.press('Tab');
    await keys.type('yesterday 16:02');
    await keys.press('Tab');
    await keys.type('Dex Farrow');
    await keys.press('Enter');
    await expect(title(desk, '2026-A0004')).toBeVisible();
    await keys.press('Control+1');
    await expect(desk.page().getByText(/Since then 1 entry logged/u)).toBeVisible();
    await keys.enterAt(desk.button('See its sheet'));
    await expect(title(desk, 'Sheet of a day')).toBeFocused();
    await expect(desk.page().getByRole('main')).toContainText(code);
    await keys.command('Close the day');
    await expect(desk.page().getByText(/Closing it again adds a new sheet/u)).toBeVisible();
  });
  expect(errorsBesidesAxe(desk.daybook.errors)).toEqual([]);
  await desk.daybook.close();
});
