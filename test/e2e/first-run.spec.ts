import { Decrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test, type Page } from '@playwright/test';
import { axeFinds, errorsBesidesAxe } from '#test/support/axe.ts';
import { launch, type Launched } from '#test/support/launch.ts';

const PASSPHRASE = 'lantern orchard seven gravel tide';
const NEXT = 'meadow copper winter anchor violet';

const goOn = (page: Page, act = 'Continue') => page.getByRole('button', { name: act }).click();

const giveOffice = async (page: Page): Promise<void> => {
  await page.getByLabel('Department', { exact: true }).fill('Department for Coasts');
  await page.getByLabel('Private office').fill('Private Office of Marian Teale');
  await page.getByLabel('Records lead').fill('Ruth Asante');
  await goOn(page);
};

const giveKey = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').fill('Priya Nandan');
  await page.getByRole('radio', { name: 'One of my own' }).check();
  await page.getByLabel('Your passphrase').fill(PASSPHRASE);
  await page.getByLabel('Type it again').fill(PASSPHRASE);
};

const giveTenure = async (page: Page): Promise<void> => {
  await page.getByLabel('Principal', { exact: true }).fill('Marian Teale');
  await page.getByLabel('Post', { exact: true }).fill('Secretary of State');
  await page.getByLabel('In post from').fill('8 September 2025');
  await goOn(page, 'Make the vault');
};

const isToday = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

const lock = ({ replaced }: Launched, page: Page): Promise<Page> =>
  replaced(() => page.getByRole('button', { name: /^Lock/u }).click());

test('sets up an office, whose passphrase is lost and made anew by the department', async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const daybook = await launch();
  const { window: page } = daybook;

  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('There is a problem');
  await page.getByRole('link', { name: 'Give the private office a name' }).click();
  await expect(page.getByLabel('Private office')).toBeFocused();
  expect(await axeFinds(page)).toEqual([]);
  await giveOffice(page);

  await giveKey(page);
  await page.getByRole('textbox', { name: 'Recipient' }).fill(recipient);
  await expect(page.getByText(/Fingerprint ([0-9A-Z]{4}-){4}[0-9A-Z]{4}/u)).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Compare the fingerprint');
  await page.getByLabel(/I compared the fingerprint/u).check();
  expect(await axeFinds(page)).toEqual([]);
  await goOn(page);
  await giveTenure(page);
  await isToday(page);
  await expect(page.getByText(/^DEMO/u)).toHaveCount(0);

  const locked = await lock(daybook, page);
  await locked.getByLabel('Passphrase of Priya Nandan').fill('not this one');
  await locked.keyboard.press('Enter');
  await expect(locked.getByRole('alert')).toContainText('does not open this vault');
  expect(await axeFinds(locked)).toEqual([]);

  await locked.getByRole('button', { name: 'Use departmental recovery' }).click();
  const sealed = await locked.getByLabel('Sealed text for the department').inputValue();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const opened = await decrypter.decrypt(armor.decode(sealed), 'text');
  const words = /^words: (.*)$/mu.exec(opened)?.[1] ?? '';
  await locked.getByLabel('The 24 words that the department gives').fill(words);
  await locked.getByRole('radio', { name: 'One of my own' }).check();
  await locked.getByLabel('Your passphrase').fill(NEXT);
  await locked.getByLabel('Type it again').fill(NEXT);
  expect(await axeFinds(locked)).toEqual([]);
  await locked.getByRole('button', { name: 'Open and set the passphrase' }).click();
  await isToday(locked);

  const again = await lock(daybook, locked);
  await again.getByLabel('Passphrase of Priya Nandan').fill(NEXT);
  await again.getByRole('button', { name: 'Unlock', exact: true }).click();
  await isToday(again);
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});

test('gives two sheets, each confirmed by two of its words, which open the vault together', async () => {
  const daybook = await launch();
  const { window: page } = daybook;
  await giveOffice(page);
  await giveKey(page);
  await page.getByRole('radio', { name: /Two recovery sheets/u }).check();
  await goOn(page);
  await giveTenure(page);

  const sheets: string[] = [];
  for (const holder of [1, 2]) {
    const list = page.getByRole('list', { name: `Words of sheet ${holder}` });
    await expect(list.getByRole('listitem')).toHaveCount(24);
    const words = await list.getByRole('listitem').allTextContents();
    sheets.push(words.join(' '));
    expect(await axeFinds(page)).toEqual([]);
    const asked = page.getByLabel(/^Word \d+$/u);
    for (const field of await asked.all()) {
      const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText);
      await field.fill(words[Number(label?.replaceAll(/\D/gu, '')) - 1] ?? '');
    }
    const next = page.getByRole('button', { name: holder === 1 ? 'Go on to sheet 2' : 'Finish' });
    await next.click();
    await expect(page.getByText('Print the sheet first, or write it down')).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /written down by hand/u }).check();
    await next.click();
  }
  await isToday(page);

  const locked = await lock(daybook, page);
  await locked.getByRole('button', { name: 'Use departmental recovery' }).click();
  await locked.getByLabel('The 24 words of the first sheet').fill(sheets[0] ?? '');
  await locked.getByLabel('The 24 words of the second sheet').fill(sheets[0] ?? '');
  await locked.getByRole('radio', { name: 'One of my own' }).check();
  await locked.getByLabel('Your passphrase').fill(NEXT);
  await locked.getByLabel('Type it again').fill(NEXT);
  await locked.getByRole('button', { name: 'Open and set the passphrase' }).click();
  await expect(locked.getByRole('alert')).toContainText('does not open the vault');
  await locked.getByLabel('The 24 words of the second sheet').fill(sheets[1] ?? '');
  await locked.getByRole('button', { name: 'Open and set the passphrase' }).click();
  await isToday(locked);
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});

test('is set up and used from the keyboard alone', async () => {
  const daybook = await launch();
  const { window: page } = daybook;
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  const step = (name: string) =>
    expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

  await expect(page.getByLabel('Department', { exact: true })).toBeVisible();
  // Past what can be done instead of a set-up.
  await page.getByRole('button', { name: 'Restore from a copy' }).focus();
  await page.keyboard.press('Tab');
  await type('Department for Coasts');
  await type('Private Office of Marian Teale');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ruth Asante');
  await page.keyboard.press('Enter');

  await step('Key');
  await page.keyboard.press('Tab');
  await type('Priya Nandan');
  await page.keyboard.press('Tab');
  const words = await page.getByLabel('Your five words').innerText();
  await page.getByLabel('Type the five words').focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /DEMO/u })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');

  await step('First tenure');
  await page.keyboard.press('Tab');
  await type('Marian Teale');
  await type('Secretary of State');
  await page.keyboard.type('8 September 2025');
  await page.keyboard.press('Enter');
  await isToday(page);
  await expect(page.getByText(/^DEMO/u).first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('add a chat');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the chat')).toBeFocused();
  await page.keyboard.press('Escape');
  await isToday(page);
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await isToday(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await daybook.close();
});
