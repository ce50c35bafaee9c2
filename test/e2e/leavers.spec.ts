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

const stepOf = ({ page }: Desk, title: string) =>
  page().getByRole('listitem').filter({ hasText: title });

/** Phone and IT first, each with one key; then one thing that cannot be. */
const doTonight = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button } = desk;
  await keys.enterAt(button('Done: Her own telephone: at hand, with its PIN'));
  await expect(stepOf(desk, 'Her own telephone: at hand')).toContainText(/Done.*Recorded by/u);
  await keys.enterAt(button(/^Say more: Her own telephone: IT told/u));
  await expect(page().getByRole('radio', { name: 'Done' })).toBeFocused();
  await keys.press('ArrowDown', 'Enter');
  await expect(page().getByText('Say why: it stands in the papers.')).toBeVisible();
  await keys.tabTo(desk.field('Why it is not possible'));
  await keys.type('The telephone is her own.');
  await looksRight(desk, 'leavers-step');
  await keys.enterAt(button('Record it'));
  await expect(page().getByRole('dialog')).toHaveCount(0);
  await expect(stepOf(desk, 'Her own telephone: IT told')).toContainText(
    'Not possible. The telephone is her own.',
  );
};

const takeStatement = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button, field } = desk;
  await keys.enterAt(button('Fill in: Statement of the leaver'));
  await expect(page().getByRole('radio', { name: 'Made in full' })).toBeFocused();
  await keys.press('ArrowDown');
  await keys.tabTo(field('What was searched'));
  await keys.type('WhatsApp and SMS on her own telephone.');
  await keys.tabTo(field('What was refused'));
  await keys.type('Her family’s chat.');
  await looksRight(desk, 'leavers-statement');
  await keys.enterAt(button('Record it'));
  await expect(stepOf(desk, 'Statement of the leaver')).toContainText(
    'Made in part; the rest was refused',
  );
};

const readPapers = async (desk: Desk, keys: Hands): Promise<void> => {
  const { page, button } = desk;
  await keys.enterAt(button('Statement'));
  const paper = page().getByRole('region', { name: 'Statement, as it will print' });
  await expect(paper).toContainText('Her family’s chat.');
  await looksRight(desk, 'leavers-paper');
  await keys.press('Escape');
  await expect(button('Statement')).toBeFocused();
};

const writePapers = async (desk: Desk, keys: Hands, folder: string): Promise<void> => {
  const { button, field } = desk;
  await desk.answerDialogs(folder);
  await keys.enterAt(button('Write them out'));
  await keys.enterAt(button('Choose a folder'));
  await keys.tabTo(field('Your passphrase'));
  await keys.type(DEMO_PASSPHRASE);
  await keys.press('Enter');
  await expect(button('Show the folder')).toBeFocused({ timeout: 60_000 });
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(4);
  await keys.press('Escape');
};

const deliver = async (desk: Desk, keys: Hands, folder: string): Promise<void> => {
  const { page, button, field } = desk;
  await desk.answerDialogs(folder);
  await keys.enterAt(button('Make the pack'));
  await keys.enterAt(button('Choose a folder'));
  await keys.tabTo(field('Your passphrase'));
  await keys.type(DEMO_PASSPHRASE);
  await keys.press('Enter');
  await expect(button('Show the folder')).toBeFocused({ timeout: 60_000 });
  await keys.press('Escape');
  await expect(stepOf(desk, 'The pack, whole')).toContainText('Done');
  await keys.enterAt(button('Fill in: Receipt of the records officer'));
  await keys.tabTo(field('Received by'));
  await keys.type('Ruth Asante');
  await keys.enterAt(button('Record it'));
  await expect(stepOf(desk, 'Receipt of the records officer')).toContainText('Ruth Asante');
  await expect(page().getByText('The records officer has the pack.')).toBeVisible();
};

test('a departure goes from the telephone to the receipt, from the keyboard alone', async () => {
  test.setTimeout(180_000);
  const desk = await sitDown();
  const keys = hands(desk.page);
  const out = newFolder();
  const papers = newFolder();
  await fillVault(desk.daybook.app, desk.page());
  await expect(desk.heading('Today')).toBeVisible();
  await keys.press('Control+7');
  await expect(desk.page().getByRole('heading', { level: 1, name: 'Leavers' })).toBeFocused();
  await looksRight(desk, 'leavers-begun');
  await test.step('tonight', () => doTonight(desk, keys));
  await test.step('the statement', () => takeStatement(desk, keys));
  await test.step('the papers', () => readPapers(desk, keys));
  await test.step('written out', () => writePapers(desk, keys, papers));
  await test.step('pack and receipt', () => deliver(desk, keys, out));
  await looksRight(desk, 'leavers-received');

  const pack = path.join(out, readdirSync(out)[0]!);
  execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt'], { cwd: pack });
  const statement = readFileSync(path.join(pack, 'data/letters/statement.pdf'));
  expect(statement.subarray(0, 5).toString()).toBe('%PDF-');
  expect(errorsBesidesAxe(desk.daybook.errors)).toEqual([]);
  await desk.daybook.close();
});
