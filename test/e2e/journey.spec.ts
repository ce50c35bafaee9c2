import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { chooseFile, lookAtIt, makeChat, sumOf } from '#test/support/journey/import.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import {
  coastsAgain,
  coastsExport,
  farrowZip,
  harwickExport,
  newFolder,
  PRIVATE_WORDS,
} from '#test/support/journey/exports.ts';
import { verifyWithDaybook, verifyWithStockTools } from '#test/support/journey/paper.ts';
import { isToday, PRINCIPAL, recover, setUp, unlock } from '#test/support/journey/set-up.ts';

const OWN_WORDS = 'meadow copper winter anchor violet';

const lockAndOpenAgain = async (desk: Desk): Promise<void> => {
  await desk.lock();
  await unlock(desk, 'not the passphrase');
  await expect(desk.page().getByRole('alert')).toContainText('does not open this vault');
  await expect(desk.page().getByRole('alert')).toContainText('Nothing was changed or removed');
};

const bringInOfficialChat = async (desk: Desk): Promise<void> => {
  await desk.button('Import your first chat').click();
  await chooseFile(desk, coastsExport());
  await makeChat(desk, 'Coasts - ministers', {
    kind: 'Official',
    sight: 'The office is in the group',
    timer: '24 hours',
  });
  await expect(desk.page().getByText('Android, 24-hour clock')).toBeVisible();
  await expect(desk.page().getByText('8 messages and 1 notice')).toBeVisible();
  await desk.choose('Who +44 7700 900123 is', 'Add as a new person');
  await desk.shoot('preview');
  await desk.button('Import 8 new messages').click();
  await expect(sumOf(desk, 'Records of the file')).toContainText(
    '9 records=8 new+0 already held+1 notice',
  );
  await expect(sumOf(desk, 'Lines of the file')).toContainText(
    '10 lines=9 first lines+1 continuation',
  );
};

const bringInZip = async (desk: Desk): Promise<void> => {
  await desk.button('Import another file').click();
  await chooseFile(desk, farrowZip());
  await desk.choose('Of which chat', 'A new chat…');
  await makeChat(desk, 'Dex Farrow', {
    kind: 'Official',
    sight: 'The phone is handed over',
    group: false,
  });
  await expect(desk.page().getByText('1 named, 1 in the file')).toBeVisible();
  await desk.button('Import 3 new messages').click();
  await desk.button('Read the chat').click();
  await expect(desk.page().getByRole('img', { name: /PHOTO/u })).toBeVisible();
  await desk.shoot('reader');
};

const bringInOverlap = async (desk: Desk): Promise<void> => {
  await desk.page().keyboard.press('Control+i');
  await chooseFile(desk, coastsAgain());
  await expect(desk.field('Of which chat')).toHaveValue('Coasts - ministers');
  await lookAtIt(desk);
  await expect(desk.page().getByText('8 are held already')).toBeVisible();
  await desk.button('Import 2 new messages').click();
  await expect(sumOf(desk, 'Records of the file')).toContainText('2 new+8 already held');
};

const bringInMixed = async (desk: Desk): Promise<void> => {
  await desk.button('Import another file').click();
  await chooseFile(desk, harwickExport());
  await desk.choose('Of which chat', 'A new chat…');
  await makeChat(desk, 'Harwick', { kind: 'Mixed', sight: 'Messages are forwarded to the office' });
  await desk.button('Select the lines to import').click();
  const windows = desk.page().getByRole('listbox', { name: 'Windows of talk in the file' });
  await windows.getByRole('option', { name: /^19 Nov 26 09:00/u }).click();
  const lines = desk.page().getByRole('listbox', { name: 'Lines of this window' });
  await lines.getByRole('option', { name: /goes ahead/u }).click();
  await desk.shoot('picker');
  await desk.button('Import the 1 line selected').click();
  await expect(
    desk.page().getByText('3 were not selected and nothing of them is kept'),
  ).toBeVisible();
  await expect(sumOf(desk, 'Records of the file')).toContainText('4 records=1 new+0 already held');
};

const sortAndLog = async (desk: Desk): Promise<void> => {
  const { page } = desk;
  await desk.openScreen('Triage');
  await desk.choose('Chat', 'Coasts - ministers (10)');
  const messages = page().getByRole('listbox', { name: 'Messages of this window' });
  await messages.getByRole('option', { name: /content with option 2/u }).click();
  await page().keyboard.press('Enter');
  await expect(desk.field('What was decided')).toBeFocused();
  await page().keyboard.type('Content with option 2 on lock-gate fees');
  await desk.button('Log it').click();
  await expect(page().getByText('Logged as 2026-A0001. 1 message: significant.')).toBeVisible();
  await page().keyboard.press('2');
  await expect(page().getByText('1 message: logistical.')).toBeVisible();
  await page().keyboard.press('u');
  await expect(page().getByText('Taken back: 1 message: logistical.')).toBeVisible();
  await desk.shoot('triage');
};

const noteQuickly = async (desk: Desk): Promise<void> => {
  await desk.page().keyboard.press('Control+n');
  const form = desk.page().getByRole('dialog', { name: 'New entry' });
  await form
    .getByLabel('What was decided')
    .fill('Wants the consultation paused until after recess');
  await form.getByLabel('When').fill('22/11/2026 17:40');
  await form.getByRole('combobox', { name: 'Which chat, or from whom' }).fill('Coasts - ministers');
  await desk.page().keyboard.press('Tab');
  await form.getByRole('button', { name: 'Log it' }).click();
  await expect(desk.heading('2026-A0002')).toBeVisible();
};

const amendAndFile = async (desk: Desk): Promise<void> => {
  const { page } = desk;
  await desk.openScreen('Log');
  await page()
    .getByRole('row', { name: /2026-A0001/u })
    .click();
  await page().keyboard.press('Enter');
  await expect(desk.heading('2026-A0001')).toBeVisible();
  await desk.button('Amend').click();
  await desk.choose('Outcome', 'Content');
  await desk.field('The reason given').fill('What officials preferred');
  await desk.field('Theme').fill('Lock-gate fees');
  await desk.button('Amend it').click();
  await expect(page().getByRole('alert')).toContainText('Say why it is amended');
  await desk.field('Why it is amended').fill('Outcome and theme were missing');
  await desk.button('Amend it').click();
  const history = page().getByRole('region', { name: 'History' });
  await expect(history).toContainText('Because: Outcome and theme were missing');
  // A form shows minutes; a time that nobody touched is no change.
  await expect(history).not.toContainText('Learnt');
  await desk.button('File').click();
  const filing = page().getByRole('dialog', { name: 'Where it is filed' });
  await filing.getByLabel('Reference').fill('DCW-2026-4471');
  await filing.getByLabel('System').fill('SharePoint');
  await filing.getByRole('button', { name: 'File it' }).click();
  await expect(page().getByRole('region', { name: 'Filing' })).toContainText('DCW-2026-4471');
  await desk.shoot('entry');
};

const writeRecord = async (desk: Desk, folder: string): Promise<void> => {
  const { page } = desk;
  await desk.openScreen('Record');
  await desk.field('Lock-gate fees').fill('Fees for the use of locks had not risen since 2014.');
  await desk.button('Keep it').click();
  const sheet = page().getByRole('region', { name: 'The record as it will print' });
  await expect(sheet).toContainText('had not risen since 2014');
  await desk.button('Export').click();
  await writeOut(desk, folder, 'Write the record');
  await expect(page().getByText('Written', { exact: true })).toBeVisible({ timeout: 30_000 });
  await desk.shoot('record');
  await desk.button('Close').last().click();
};

/** Every way out of the vault asks where to and for the passphrase again. */
const writeOut = async (desk: Desk, folder: string, act: string): Promise<void> => {
  const dialog = desk.page().getByRole('dialog');
  await desk.answerDialogs(folder);
  await dialog.getByRole('button', { name: 'Choose a folder' }).click();
  await dialog.getByRole('textbox', { name: 'Your passphrase' }).fill(OWN_WORDS);
  await dialog.getByRole('button', { name: act }).click();
};

const makePack = async (desk: Desk, folder: string): Promise<void> => {
  const { page } = desk;
  await desk.openScreen('Leavers');
  await desk.button('Begin a departure').click();
  await desk.choose('Who leaves', PRINCIPAL);
  await desk.field('Last day').fill('4 December');
  await desk.button('Begin').click();
  await desk.button('Make the pack').click();
  await writeOut(desk, folder, 'Make the pack');
  await expect(page().getByText('Done, and every byte read again')).toBeVisible({
    timeout: 30_000,
  });
  await desk.shoot('pack');
};

const checkWhatLeft = (folder: string, vault: string): void => {
  const names = readdirSync(folder);
  const record = names.find((name) => name.endsWith('.html'))!;
  expect(readFileSync(path.join(folder, record), 'utf8')).toContain('content with option 2');
  expect(names.some((name) => name.endsWith('.pdf'))).toBe(true);
  const pack = path.join(
    folder,
    names.find((name) => name.startsWith('Daybook pack'))!,
  );
  verifyWithStockTools(pack);
  expect(verifyWithDaybook(pack)).toContain('The pack holds');
  // What was not selected of a mixed chat is nowhere, neither here nor in the data folder.
  expect(spawnSync('grep', ['-rq', PRIVATE_WORDS, folder, vault]).status).toBe(1);
};

test('a private secretary goes from an empty laptop to a pack that strangers verify', async () => {
  test.setTimeout(120_000);
  const desk = await sitDown();
  const out = newFolder();
  const paper = await test.step('set-up with two recovery sheets', () => setUp(desk));
  await test.step('a wrong passphrase changes nothing', () => lockAndOpenAgain(desk));
  await test.step('both sheets open it and set a new passphrase', async () => {
    await recover(desk, paper.sheets, OWN_WORDS);
    await isToday(desk);
    await desk.lock();
    await unlock(desk, OWN_WORDS);
    await isToday(desk);
  });
  await test.step('an official chat comes in whole', () => bringInOfficialChat(desk));
  await test.step('a zip comes in with its picture', () => bringInZip(desk));
  await test.step('an overlapping export adds only what is new', () => bringInOverlap(desk));
  await test.step('of a mixed chat only the line selected comes in', () => bringInMixed(desk));
  await test.step('messages are sorted and logged', () => sortAndLog(desk));
  await test.step('three fields make an entry', () => noteQuickly(desk));
  await test.step('an entry is amended and filed', () => amendAndFile(desk));
  await test.step('the record is written', () => writeRecord(desk, out));
  await test.step('a departure makes a pack', () => makePack(desk, out));
  checkWhatLeft(out, desk.daybook.folder);
  expect(desk.daybook.errors).toEqual([]);
  await desk.daybook.close();
});
