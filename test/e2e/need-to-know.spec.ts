import { expect, test } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { hands, type Hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';
import { must } from '#test/support/must.ts';

/** What the third entry of the filled vault is called. */
const TITLE = 'Approved option B for the tender, subject to Treasury agreement';
const TOMS = 'harbour violin paper mountain ash';

/** Locks, and signs in as someone, by keyboard. */
const signInAs = async (desk: Desk, keys: Hands, name: string, passphrase: string) => {
  await desk.lock();
  await desk
    .page()
    .getByRole('radio', { name })
    .or(desk.page().getByLabel('Who are you?'))
    .first()
    .waitFor();
  await desk.choose('Who are you?', name);
  await keys.tabTo(desk.page().getByLabel('Passphrase', { exact: true }));
  await keys.type(passphrase);
  await keys.press('Enter');
  await expect(desk.heading('Today')).toBeVisible();
};

test('an entry is limited to those who need to know, and a colleague sees whom to ask', async () => {
  test.setTimeout(180_000);
  const desk = await sitDown();
  const { daybook, button, field, heading } = desk;
  const keys = hands(desk.page);
  const api = await fillVault(daybook.app, daybook.window);
  must(await api.members.add({ name: 'Tom Akerley', role: 'private-secretary', passphrase: TOMS }));

  await desk.openScreen('Log');
  await desk
    .page()
    .getByRole('row', { name: /2026-A0003/ })
    .focus();
  await keys.press('Enter');
  const page = desk.page();
  await expect(heading('2026-A0003')).toBeVisible();
  await keys.enterAt(button('Limit it to those who need to know…'));
  await expect(field('Why nobody else does')).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText('Say why it is limited.')).toBeVisible();
  await keys.type('Legal privilege');
  await expect(page.getByRole('checkbox', { name: 'Priya Nandan (you)' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Tom Akerley' })).not.toBeChecked();
  await looksRight(desk, 'need-to-know');
  await keys.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const part = page.getByRole('region', { name: 'Need to know' });
  await expect(part).toContainText('Limited to Priya Nandan. Because: Legal privilege');
  await expect(button('Change who needs to know…')).toBeFocused();

  await signInAs(desk, keys, 'Tom Akerley', TOMS);
  await desk.openScreen('Log');
  const row = desk.page().getByRole('row', { name: /2026-A0003/ });
  await expect(row).toContainText('Limited to those who need to know');
  await looksRight(desk, 'need-to-know-log');
  await row.focus();
  await keys.press('Enter');
  await expect(desk.page().getByText('Ask Priya Nandan.')).toBeVisible();
  await looksRight(desk, 'need-to-know-asked');
  await expect(desk.page().getByText(TITLE)).toHaveCount(0);

  await signInAs(desk, keys, 'Priya Nandan', DEMO_PASSPHRASE);
  await desk.openScreen('Log');
  await expect(desk.page().getByRole('row', { name: /2026-A0003/ })).toContainText(TITLE);
  await desk
    .page()
    .getByRole('row', { name: /2026-A0003/ })
    .focus();
  await keys.press('Enter');
  await keys.enterAt(button('Change who needs to know…'));
  await expect(field('Why nobody else does')).toBeFocused();
  await keys.enterAt(button('Give it back to the whole office'));
  await expect(desk.page().getByText('The whole office may read it.')).toBeVisible();
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});
