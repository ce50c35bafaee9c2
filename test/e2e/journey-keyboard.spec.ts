import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { coastsExport, harwickExport, newFolder } from '#test/support/journey/exports.ts';
import { hands, type Hands } from '#test/support/journey/keyboard.ts';
import { verifyWithStockTools } from '#test/support/journey/paper.ts';
import { isToday, MEMBER, POST, PRINCIPAL } from '#test/support/journey/set-up.ts';

const PASSPHRASE = 'lantern orchard seven gravel tide';

const title = ({ page }: Desk, name: string) => page().getByRole('heading', { level: 1, name });

const takeSheet = async (desk: Desk, { type, tabTo, enterAt }: Hands, holder: 1 | 2) => {
  const list = desk.page().getByRole('list', { name: `Words of sheet ${holder}` });
  await expect(list.getByRole('listitem')).toHaveCount(24);
  const words = await list.getByRole('listitem').allTextContents();
  await tabTo(desk.page().getByRole('checkbox', { name: /written down by hand/u }));
  await desk.page().keyboard.press('Space');
  for (const field of await desk
    .page()
    .getByRole('textbox', { name: /^Word \d+$/u })
    .all()) {
    await tabTo(field);
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText);
    await type(words[Number(label?.replaceAll(/\D/gu, '')) - 1] ?? '');
  }
  await enterAt(desk.button(holder === 1 ? 'Go on to sheet 2' : 'Finish'));
};

const setUpByKeys = async (desk: Desk, keys: Hands): Promise<void> => {
  const { field, page } = desk;
  const write = async (name: string, text: string): Promise<void> => {
    await keys.tabTo(field(name));
    await keys.type(text);
  };
  await write('Department', 'Department for Coasts and Waterways');
  await write('Private office', `Private Office of ${PRINCIPAL}`);
  await write('Records lead', 'Ruth Asante');
  await keys.press('Enter');
  await expect(title(desk, 'Key')).toBeFocused();
  await write('Your name', MEMBER);
  await keys.tabTo(page().getByRole('radio', { name: 'Five words made for me' }));
  await keys.press('ArrowDown');
  await write('Your passphrase', PASSPHRASE);
  await write('Type it again', PASSPHRASE);
  await keys.tabTo(page().getByRole('radio', { name: /recovery key of the department/u }));
  await keys.press('ArrowDown');
  await expect(page().getByRole('radio', { name: /Two recovery sheets/u })).toBeChecked();
  await keys.enterAt(desk.button('Continue'));
  await expect(title(desk, 'First tenure')).toBeFocused();
  await write('Principal', PRINCIPAL);
  await write('Post', POST);
  await write('In post from', '8 September 2025');
  await keys.press('Enter');
  await expect(title(desk, 'Recovery sheets')).toBeFocused();
  await takeSheet(desk, keys, 1);
  await takeSheet(desk, keys, 2);
  await isToday(desk);
};

const makeChatByKeys = async (
  desk: Desk,
  keys: Hands,
  kind: 'Official' | 'Mixed',
): Promise<void> => {
  const radio = (name: string) => desk.page().getByRole('radio', { name, exact: true });
  await keys.tabTo(radio('Official'));
  await keys.press(kind === 'Official' ? 'Space' : 'ArrowDown');
  await expect(radio(kind)).toBeChecked();
  await keys.tabTo(radio('The office is in the group'));
  await keys.press('Space');
  await keys.enterAt(desk.button('Make the chat and look at the file'));
};

const bringInOfficialByKeys = async (desk: Desk, keys: Hands): Promise<void> => {
  await keys.press('Control+i');
  await expect(desk.button('Choose a file')).toBeFocused();
  await desk.answerDialogs(coastsExport());
  await keys.press('Enter');
  await expect(desk.field('Name of the chat')).toHaveValue('Coasts - ministers');
  await makeChatByKeys(desk, keys, 'Official');
  await expect(desk.page().getByText(/^8 new messages for/u)).toBeFocused();
  await keys.enterAt(desk.button('Import 8 new messages'));
  await expect(desk.button('Sort them')).toBeFocused();
  await keys.press('Enter');
};

const sortByKeys = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page } = desk;
  const messages = page().getByRole('listbox', { name: 'Messages of this window' });
  const says = (text: string) => expect(page().getByText(text, { exact: true })).toBeVisible();
  await expect(messages).toBeFocused();
  await keys.press('ArrowDown', 'Enter');
  await expect(desk.field('What was decided')).toBeFocused();
  await keys.press('Escape');
  await expect(messages).toBeFocused();
  await keys.press('Enter');
  await keys.type('Content with option 2 on lock-gate fees');
  await keys.press('Enter');
  await says('Logged as 2026-A0001. 1 message: significant.');
  await expect(messages).toBeFocused();
  await keys.press('3');
  await says('1 message: not government business.');
  await keys.press('u');
  await says('Taken back: 1 message: not government business.');
  await keys.press('j', 'Shift+2');
  await says('3 messages, the whole window: logistical.');
  await keys.press('u');
  await says('Taken back: 3 messages, the whole window: logistical.');
  await keys.press('x', 'ArrowDown', 'x', '1');
  await says('2 messages: significant.');
  await expect(messages).toBeFocused();
};

const pickByKeys = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page } = desk;
  await keys.command('Import a file');
  await expect(desk.button('Choose a file')).toBeFocused();
  await desk.answerDialogs(harwickExport());
  await keys.press('Enter');
  await keys.tabTo(desk.field('Of which chat'));
  await keys.type('A new');
  await keys.press('ArrowDown', 'Enter');
  await expect(desk.field('Name of the chat')).toBeFocused();
  await makeChatByKeys(desk, keys, 'Mixed');
  await keys.enterAt(desk.button('Select the lines to import'));
  const lines = page().getByRole('listbox', { name: 'Lines of this window' });
  await expect(lines).toBeFocused();
  await keys.press('j', 'Shift+ArrowDown');
  await expect(page().getByText('2 of 4 lines selected')).toBeVisible();
  await keys.press('Home', 'x');
  await expect(page().getByText('1 of 4 lines selected')).toBeVisible();
  await keys.enterAt(desk.button('Import the 1 line selected'));
  await expect(desk.button('Sort them')).toBeFocused();
};

const noteByKeys = async (desk: Desk, keys: Hands): Promise<void> => {
  await keys.press('Control+n');
  await expect(desk.field('What was decided')).toBeFocused();
  await keys.type('Wants the consultation paused until after recess');
  await keys.press('Tab');
  await keys.type('22/11/2026 17:40');
  await keys.press('Tab');
  await keys.type('Dex Farrow');
  await keys.press('Enter');
  await expect(title(desk, '2026-A0002')).toBeVisible();
};

const amendAndFileByKeys = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, field } = desk;
  await keys.press('Control+3');
  await expect(title(desk, 'Log')).toBeFocused();
  await keys.tabTo(page().getByRole('row', { name: /2026-A0002/u }));
  await keys.press('ArrowDown', 'Enter');
  await expect(title(desk, '2026-A0001')).toBeVisible();
  await keys.press('Control+e');
  await expect(field('What was decided, in one plain sentence')).toBeFocused();
  await keys.tabTo(page().getByRole('combobox', { name: 'Outcome' }));
  await keys.press('ArrowDown', 'ArrowDown', 'Enter');
  await keys.tabTo(field('Theme'));
  await keys.type('Lock-gate fees');
  await keys.tabTo(field('Why it is amended'));
  await keys.type('Outcome and theme were missing');
  await keys.press('Enter');
  await expect(desk.button('Amend')).toBeFocused();
  await keys.enterAt(desk.button('File'));
  await expect(field('Reference')).toBeFocused();
  await keys.type('DCW-2026-4471');
  await keys.press('Tab');
  await keys.type('SharePoint');
  await keys.press('Enter');
  await expect(page().getByRole('region', { name: 'Filing' })).toContainText('DCW-2026-4471');
  await expect(page().getByRole('dialog')).toHaveCount(0);
  await expect(desk.button('File again')).toBeFocused();
  await keys.press('Alt+ArrowLeft');
  await expect(title(desk, 'Log')).toBeVisible();
};

/** The dialog that asks where to and for the passphrase again. */
const writeOutByKeys = async (desk: Desk, keys: Hands, folder: string): Promise<void> => {
  await desk.answerDialogs(folder);
  await keys.enterAt(desk.button('Choose a folder'));
  await expect(desk.button('Choose another folder')).toBeFocused();
  await keys.tabTo(desk.field('Your passphrase'));
  await keys.type(PASSPHRASE);
  await keys.press('Enter');
  await expect(desk.button('Show the folder')).toBeFocused({ timeout: 30_000 });
  await keys.press('Escape');
  await expect(desk.page().getByRole('dialog')).toHaveCount(0);
};

const recordAndPackByKeys = async (desk: Desk, keys: Hands, folder: string): Promise<void> => {
  const { page } = desk;
  await keys.press('Control+6');
  await expect(title(desk, 'Record')).toBeFocused();
  await keys.tabTo(page().getByRole('textbox', { name: 'Lock-gate fees' }));
  await keys.type('Fees for the use of locks had not risen since 2014.');
  await keys.enterAt(desk.button('Keep it'));
  await expect(desk.button('Keep it')).toHaveCount(0);
  await expect(page().getByRole('textbox', { name: 'Lock-gate fees' })).toBeFocused();
  await keys.press('Control+e');
  await writeOutByKeys(desk, keys, folder);
  await keys.press('Control+7');
  await expect(title(desk, 'Leavers')).toBeFocused();
  await keys.enterAt(desk.button('Begin a departure'));
  await expect(desk.field('Who leaves')).toBeFocused();
  await keys.press('ArrowDown', 'Enter', 'Tab');
  await keys.type('4 December');
  await keys.press('Enter');
  await expect(desk.button('Make the pack')).toBeVisible();
  await keys.enterAt(desk.button('Make the pack'));
  await writeOutByKeys(desk, keys, folder);
  await expect(desk.button('Make the pack again')).toBeFocused();
};

test('the journey is gone from the keyboard alone, and the focus is never lost', async () => {
  test.setTimeout(120_000);
  const desk = await sitDown();
  const keys = hands(desk.page);
  const out = newFolder();
  await test.step('set-up', () => setUpByKeys(desk, keys));
  await test.step('an official chat', () => bringInOfficialByKeys(desk, keys));
  await test.step('triage', () => sortByKeys(desk, keys));
  await test.step('a mixed chat', () => pickByKeys(desk, keys));
  await test.step('three fields', () => noteByKeys(desk, keys));
  await test.step('amend and file', () => amendAndFileByKeys(desk, keys));
  await test.step('record and pack', () => recordAndPackByKeys(desk, keys, out));
  const pack = readdirSync(out).find((name) => name.startsWith('Daybook pack'))!;
  verifyWithStockTools(path.join(out, pack));
  expect(desk.daybook.errors).toEqual([]);
  await desk.daybook.close();
});
