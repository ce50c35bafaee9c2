import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { fillVault } from '#test/support/a-filled-vault.ts';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { newFolder } from '#test/support/journey/exports.ts';
import { hands, type Hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';

const WORDS = 'Her work telephone was locked out, and the tender closed at six.';

/** Opens the list of reports from the palette, and the entry of one from there. */
const openReport = async (desk: Desk, keys: Hands): Promise<void> => {
  await keys.command('Exception reports');
  await expect(desk.heading('Exception reports')).toBeVisible();
  await desk
    .page()
    .getByRole('row', { name: /2026-A0003/u })
    .focus();
  await looksRight(desk, 'reports');
  await keys.press('Enter');
  await expect(desk.heading('2026-A0003')).toBeVisible();
};

const part = ({ page }: Desk) => page().getByRole('region', { name: 'Exception report' });

const writeCircumstances = async (desk: Desk, keys: Hands): Promise<void> => {
  const { field, button } = desk;
  await keys.enterAt(button('The circumstances…'));
  const circumstances = field('What made the circumstances exceptional');
  await expect(circumstances).toBeFocused();
  await keys.type(WORDS);
  await looksRight(desk, 'report-circumstances');
  // What was typed is found again after a lock that asks nobody.
  await desk.page().waitForTimeout(600);
  await keys.press('Escape');
  await keys.enterAt(button('The circumstances…'));
  await expect(circumstances).toHaveValue(WORDS);
  await keys.enterAt(button('Record it'));
  await expect(part(desk)).toContainText('Circumstances written.');
};

const writeOut = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button, field } = desk;
  await keys.enterAt(button('Read it'));
  const paper = page().getByRole('region', { name: 'Exception report, as it will print' });
  await expect(paper).toContainText(WORDS);
  await looksRight(desk, 'report-paper');
  await keys.press('Escape');
  const folder = newFolder();
  await desk.answerDialogs(folder);
  await keys.enterAt(button('Write it out'));
  await keys.enterAt(button('Choose a folder'));
  await keys.tabTo(field('Your passphrase'));
  await keys.type(DEMO_PASSPHRASE);
  await keys.press('Enter');
  await expect(button('Show the folder')).toBeFocused({ timeout: 60_000 });
  expect(readdirSync(folder).toSorted()).toEqual([
    'Exception report 2026-A0003.html',
    'Exception report 2026-A0003.pdf',
  ]);
  await keys.press('Escape');
};

const recordSent = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button, field } = desk;
  await keys.enterAt(button('What became of it…'));
  await expect(page().getByRole('radio', { name: 'It was sent' })).toBeFocused();
  await keys.press('Enter');
  await expect(page().getByText('Say where it can be found again.')).toBeVisible();
  await keys.tabTo(field('Where it can be found again'));
  await keys.type('Email “Exception report”, 18:40');
  await looksRight(desk, 'report-sent');
  await keys.press('Enter');
  await expect(part(desk)).toContainText('Sent to both. No answer is recorded.');
};

test('an exception report is written, read, written out and sent, from the keyboard alone', async () => {
  test.setTimeout(240_000);
  const desk = await sitDown();
  const { daybook, page } = desk;
  const keys = hands(desk.page);
  await fillVault(daybook.app, daybook.window);
  const line = page().getByRole('button', { name: /exception reports? not sent/u });
  await expect(line).toBeVisible();
  await openReport(desk, keys);
  await expect(part(desk)).toContainText('Not sent.');
  await looksRight(desk, 'report-entry');
  await writeCircumstances(desk, keys);
  await writeOut(desk, keys);
  await recordSent(desk, keys);
  await keys.command('Exception reports');
  await expect(page().getByRole('row', { name: /2026-A0003/u })).toContainText('Sent');
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});
