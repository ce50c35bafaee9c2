import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { coastsAgain } from '#test/support/journey/exports.ts';
import { hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';

/** Where the guide's pictures go: beside it where `npm run guide-pictures` asks, else away. */
const PICTURES =
  process.env['DAYBOOK_GUIDE_PICTURES'] ?? mkdtempSync(path.join(tmpdir(), 'daybook-pictures-'));
const MOST_BYTES = 250_000;

const takeOf = ({ page }: Desk) => {
  mkdirSync(PICTURES, { recursive: true });
  return async (name: string): Promise<void> => {
    await page().mouse.move(0, 0);
    await page().waitForTimeout(400);
    await page().screenshot({ path: path.join(PICTURES, `${name}.png`) });
  };
};

test('the guide is read in the window, from the keyboard alone', async () => {
  const desk = await sitDown();
  const keys = hands(desk.page);
  await fillVault(desk.daybook.app, desk.page());
  await expect(desk.heading('Today')).toBeVisible();
  await keys.press('F1');
  const reading = desk.page().getByRole('region', { name: 'The first day' });
  await expect(reading).toContainText('It takes three minutes.');
  await looksRight(desk, 'guide');
  await keys.enterAt(desk.button('When someone leaves'));
  await expect(desk.page().getByRole('region', { name: 'When someone leaves' })).toBeFocused();
  await expect(desk.page().getByRole('img')).toHaveJSProperty('complete', true);
  await keys.enterAt(desk.button('Next: When something goes wrong'));
  await expect(
    desk.page().getByRole('region', { name: 'When something goes wrong' }),
  ).toBeFocused();
  await keys.press('Control+1', 'F1');
  await expect(
    desk.page().getByRole('region', { name: 'When something goes wrong' }),
  ).toBeVisible();
  expect(errorsBesidesAxe(desk.daybook.errors)).toEqual([]);
  await desk.daybook.close();
});

test('every picture of the guide shows what is there', async () => {
  test.setTimeout(120_000);
  const desk = await sitDown();
  const { page, button, heading } = desk;
  const take = takeOf(desk);
  await page().emulateMedia({ colorScheme: 'light' });
  await expect(heading('Office')).toBeVisible();
  await take('set-up');
  await fillVault(desk.daybook.app, page());
  await expect(heading('Today')).toBeVisible();
  await take('today');
  await desk.openScreen('Triage');
  await page().getByRole('listbox', { name: 'Messages of this window' }).focus();
  await take('triage');
  await desk.openScreen('Log');
  await page()
    .getByRole('row', { name: /2026-A0003/u })
    .dblclick();
  await page().keyboard.press('Enter');
  await expect(heading(/2026-A0003/u)).toBeVisible();
  await take('entry');
  await desk.openScreen('Leavers');
  await take('leavers');
  await page().keyboard.press('Control+i');
  await desk.answerDialogs(coastsAgain());
  await button('Choose a file').click();
  await desk.choose('Of which chat', 'Coasts – ministers');
  await button('Look at the file').click();
  await button(/^Import \d+ new messages?$/u).click();
  await expect(page().getByRole('figure', { name: 'Records of the file' })).toBeVisible();
  await take('import');
  const asked = readdirSync(path.resolve('docs/guide/images')).filter((name) =>
    name.endsWith('.png'),
  );
  expect(readdirSync(PICTURES).toSorted()).toEqual(asked.toSorted());
  for (const name of asked) {
    expect(statSync(path.resolve('docs/guide/images', name)).size).toBeLessThan(MOST_BYTES);
  }
  await desk.daybook.close();
});
