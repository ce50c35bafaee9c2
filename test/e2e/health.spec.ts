import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { sitDown } from '#test/support/journey/desk.ts';
import { newFolder } from '#test/support/journey/exports.ts';
import { hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';

test('the health of the vault is checked and written out, from the keyboard alone', async () => {
  test.setTimeout(180_000);
  const desk = await sitDown();
  const { daybook, page, button } = desk;
  const keys = hands(desk.page);
  await fillVault(daybook.app, daybook.window);
  await expect(desk.heading('Today')).toBeVisible();
  await keys.command('Health report');
  await expect(desk.heading('Settings')).toBeVisible();
  await looksRight(desk, 'health-before');
  await keys.enterAt(button('Check now'));
  const table = page().getByRole('table', { name: 'Health of the vault' });
  await expect(table.getByRole('row', { name: /Sealed files/u })).toContainText('Well');
  await expect(table.getByRole('row', { name: /Journal and database/u })).toContainText('Well');
  // No copy was made yet, which stands before what is well.
  await expect(table.getByRole('row').nth(1)).toContainText('Copy off the laptop');
  await expect(button('Check now')).toBeFocused();
  await looksRight(desk, 'health');

  const folder = newFolder();
  await desk.answerDialogs(folder);
  await keys.enterAt(button('Write out the health report'));
  await keys.enterAt(button('Choose a folder'));
  await keys.tabTo(desk.field('Your passphrase'));
  await keys.type(DEMO_PASSPHRASE);
  await keys.press('Enter');
  await expect(button('Show the folder')).toBeFocused({ timeout: 60_000 });
  expect(readdirSync(folder).toSorted()).toEqual(['Health report.html', 'Health report.pdf']);
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});
