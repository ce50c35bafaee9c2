import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { errorsBesidesAxe } from '#test/support/axe.ts';
import { anEvening, DECIDED, type Evening } from '#test/support/day-in-full/an-evening.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { newFolder } from '#test/support/journey/exports.ts';
import { sumOf } from '#test/support/journey/import.ts';
import { hands, type Hands } from '#test/support/journey/keyboard.ts';
import { looksRight } from '#test/support/journey/looks-right.ts';
import { unlock } from '#test/support/journey/set-up.ts';

const title = ({ page }: Desk, name: string | RegExp) =>
  page().getByRole('heading', { level: 1, name });

const chatOf = ({ page }: Desk, name: string) => page().getByRole('button', { name, exact: true });

const signIn = async (desk: Desk): Promise<void> => {
  await desk.lock();
  await unlock(desk, DEMO_PASSPHRASE);
  await expect(title(desk, 'Today')).toBeVisible();
  await expect(desk.page().getByText('7 chats to look at')).toBeVisible();
  const first = desk.page().getByRole('list', { name: 'Chats to look at' }).getByRole('listitem');
  await expect(first.first()).toContainText('Transport – ministers');
  await expect(first.first()).toContainText(/may be losing/iu);
};

/** Two of which the minister says that there is nothing, with the basis; one line noted. */
const quickOnes = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, field } = desk;
  for (const name of ['Coasts – team', 'Box and diary']) {
    await keys.tabTo(chatOf(desk, name));
    await keys.press('n');
    await expect(
      page().getByRole('radio', { name: /says so; not seen by the office/u }),
    ).toBeFocused();
    await keys.press('Enter');
    await expect(
      page()
        .getByText(new RegExp(`^${name}. Recorded: Marian Teale says`, 'u'))
        .first(),
    ).toBeVisible();
  }
  await keys.tabTo(chatOf(desk, 'Special advisers'));
  await keys.press('t');
  await expect(field('What was decided')).toBeFocused();
  await keys.type('Wants the dredging notice held until Monday');
  await keys.press('Tab');
  await keys.type('16:40');
  await keys.tabTo(page().getByRole('checkbox', { name: /has been looked at up to now/u }));
  await keys.press('Space', 'Enter');
  await expect(title(desk, /A0001/u)).toBeVisible();
  await keys.press('Control+1');
  await expect(page().getByText('4 chats to look at')).toBeVisible();
};

const bringInTransport = async (desk: Desk, keys: Hands, { transport }: Evening): Promise<void> => {
  const { button, page } = desk;
  await keys.tabTo(chatOf(desk, 'Transport – ministers'));
  await desk.answerDialogs(transport);
  await keys.press('i');
  await expect(button('Choose a file')).toBeFocused();
  await keys.press('Enter');
  await keys.enterAt(button('Look at the file'));
  await expect(page().getByText(/^27 new messages for/u)).toBeFocused();
  await keys.enterAt(button('Import 27 new messages'));
  await expect(button('Sort them')).toBeFocused();
  await expect(sumOf(desk, 'Records of the file')).toHaveText(
    /200 records\s*=\s*27 new\s*\+\s*171 already held\s*\+\s*2 notices\s*\+\s*0 not selected\s*\+\s*0 not understood/u,
  );
  await expect(sumOf(desk, 'Lines of the file')).toHaveText(
    /214 lines\s*=\s*200 first lines\s*\+\s*13 continuations\s*\+\s*1 blank/u,
  );
  await looksRight(desk, 'full-import');
};

/** The one line that matters is logged with what is asked of it; the rest is logistical. */
const sortAndLog = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, field, button } = desk;
  await keys.press('Enter');
  const messages = page().getByRole('listbox', { name: 'Messages of this window' });
  await expect(messages).toBeFocused();
  for (let n = 0; n < 40 && !(await messages.getByText(DECIDED).isVisible()); n += 1) {
    await keys.press('j');
  }
  const decided = messages.getByRole('option').filter({ hasText: DECIDED });
  for (let n = 0; n < 40 && (await decided.getAttribute('aria-current')) === null; n += 1) {
    await keys.press('ArrowDown');
    if (
      (await messages.getAttribute('aria-activedescendant')) === (await decided.getAttribute('id'))
    )
      break;
  }
  await keys.press('Enter');
  await expect(field('What was decided')).toBeFocused();
  await keys.type(DECIDED);
  await keys.enterAt(button('Write more'));
  await expect(field('What was decided, in one plain sentence')).toBeFocused();
  await expect(field('What was decided, in one plain sentence')).toHaveValue(DECIDED);
  await keys.tabTo(field('Conditions'));
  await keys.type('Treasury agreement');
  await keys.tabTo(page().getByRole('radio', { name: 'Not asked yet' }));
  await keys.press('ArrowUp');
  await expect(page().getByRole('radio', { name: 'Not given, asked' })).toBeChecked();
  await keys.tabTo(page().getByRole('checkbox', { name: /live procurement/iu }));
  await keys.press('Space');
  await expect(page().getByRole('region', { name: 'Assessment' })).toContainText(
    /exceptional circumstances/iu,
  );
  await looksRight(desk, 'full-editor');
  await keys.enterAt(button('Log it'));
  // Whoever was sorting goes on sorting, in the window that was open.
  await expect(title(desk, 'Triage')).toBeVisible();
  await expect(
    page()
      .getByText(/Logged as \d{4}-A0002\./u)
      .first(),
  ).toBeVisible();
  await expect(messages).toBeFocused();
  const rail = page().getByRole('navigation', { name: 'Screens' });
  await expect(rail.getByRole('button', { name: /^Triage/u })).toContainText('26');
};

/** Two lines of a mixed chat come in; what is nobody's business is never written. */
const pickLines = async (desk: Desk, keys: Hands, { harwick }: Evening): Promise<void> => {
  const { button, page } = desk;
  await keys.press('Control+1');
  await keys.tabTo(chatOf(desk, 'Harwick constituency'));
  await desk.answerDialogs(harwick);
  await keys.press('i', 'Enter');
  await keys.enterAt(button('Look at the file'));
  await keys.enterAt(button('Select the lines to import'));
  await expect(page().getByRole('listbox', { name: 'Lines of this window' })).toBeFocused();
  await keys.press('ArrowDown', 'x', 'ArrowDown', 'x');
  await expect(page().getByText('2 of 4 lines selected')).toBeVisible();
  await keys.enterAt(button('Import the 2 lines selected'));
  await expect(button('Sort them')).toBeFocused();
};

/** One chat that nobody can copy, one that nobody looked at: each says why. */
const whatCouldNotBe = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, field } = desk;
  await keys.press('Control+1');
  await keys.tabTo(page().getByRole('button', { name: 'More for Saltmarsh – chairman' }));
  await keys.press('Enter');
  await expect(page().getByRole('menuitem').first()).toBeFocused();
  await keys.press('ArrowDown', 'Enter');
  await expect(field('Could not be captured because')).toBeFocused();
  await keys.type('He has blocked the office');
  await keys.enterAt(desk.button('Record it'));
  await expect(
    page()
      .getByText(/could not be captured because He has blocked/u)
      .first(),
  ).toBeVisible();
  await keys.tabTo(chatOf(desk, 'Flood barrier'));
  await keys.press('x');
  await expect(field('Not looked at because')).toBeFocused();
  await keys.type('The telephone is with the minister');
  await keys.enterAt(desk.button('Record it'));
  await expect(
    page()
      .getByText(/not looked at because The telephone/u)
      .first(),
  ).toBeVisible();
};

const fileToday = async (desk: Desk, keys: Hands, folder: string): Promise<void> => {
  const { page, button, field } = desk;
  await keys.command('File today');
  await expect(title(desk, 'File today')).toBeFocused();
  await desk.answerDialogs(folder);
  await keys.enterAt(button('Choose a folder'));
  await keys.tabTo(field('Your passphrase'));
  await keys.type(DEMO_PASSPHRASE);
  await keys.press('Enter');
  await expect(button('Show the folder')).toBeFocused({ timeout: 30_000 });
  expect(readdirSync(folder).some((name) => name.startsWith('Daybook bundle'))).toBe(true);
  await keys.tabTo(field('Reference'));
  await keys.type('DCW-2026-4519');
  await keys.press('Enter');
  await expect(page().getByText(/2 entries as DCW-2026-4519/u)).toBeVisible();
  await expect(page().getByText('Nothing stays open')).toBeVisible();
};

const closeTheDay = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button } = desk;
  await keys.command('Close the day');
  await expect(title(desk, 'Close the day')).toBeFocused();
  const main = page().getByRole('main');
  await expect(main).toContainText('Not looked at because: The telephone is with the minister');
  await expect(main).toContainText('He has blocked the office');
  await keys.enterAt(button('Close the day'));
  await expect(main).toContainText(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}/u);
  await looksRight(desk, 'full-closed');
};

test('a private secretary lives a day in full, from the keyboard alone', async () => {
  test.setTimeout(240_000);
  const desk = await sitDown();
  const keys = hands(desk.page);
  const evening = await anEvening(desk.daybook.app, desk.page());
  await test.step('signs in; Today has what may be lost first', () => signIn(desk));
  await test.step('says of the quick ones how the office knows', () => quickOnes(desk, keys));
  await test.step('brings in the export', () => bringInTransport(desk, keys, evening));
  await test.step('sorts and logs', () => sortAndLog(desk, keys));
  await test.step('selects lines of a mixed chat', () => pickLines(desk, keys, evening));
  await test.step('says what could not be', () => whatCouldNotBe(desk, keys));
  await test.step('files today', () => fileToday(desk, keys, newFolder()));
  await test.step('closes the day', () => closeTheDay(desk, keys));
  expect(errorsBesidesAxe(desk.daybook.errors)).toEqual([]);
  await desk.daybook.close();
});
