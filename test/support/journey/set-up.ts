import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

export const MEMBER = 'Priya Nandan';
export const PRINCIPAL = 'Marian Teale';
export const POST = 'Secretary of State for Coasts and Waterways';

/** The words on one sheet, in their order. */
type Sheet = readonly string[];

const giveOffice = async ({ field, button }: Desk): Promise<void> => {
  await field('Department').fill('Department for Coasts and Waterways');
  await field('Private office').fill(`Private Office of ${PRINCIPAL}`);
  await field('Records lead').fill('Ruth Asante');
  await button('Continue').click();
};

/** Takes the five words offered and the two sheets; gives back the passphrase. */
const giveKey = async ({ page, field, button }: Desk): Promise<string> => {
  await field('Your name').fill(MEMBER);
  const words = page().getByLabel('Your five words');
  await expect(words).toHaveText(/^\S+( \S+){4}$/u);
  const passphrase = await words.innerText();
  await field('Type the five words').fill(passphrase);
  await page()
    .getByRole('radio', { name: /Two recovery sheets/u })
    .check();
  await button('Continue').click();
  return passphrase;
};

const giveTenure = async ({ field, button }: Desk): Promise<void> => {
  await field('Principal').fill(PRINCIPAL);
  await field('Post').fill(POST);
  await field('In post from').fill('8 September 2025');
  await button('Make the vault').click();
};

const takeSheet = async ({ page, button }: Desk, holder: 1 | 2): Promise<Sheet> => {
  const list = page().getByRole('list', { name: `Words of sheet ${holder}` });
  await expect(list.getByRole('listitem')).toHaveCount(24);
  const words = await list.getByRole('listitem').allTextContents();
  const asked = page().getByRole('textbox', { name: /^Word \d+$/u });
  await expect(asked).toHaveCount(2);
  for (const field of await asked.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.innerText);
    await field.fill(words[Number(label?.replaceAll(/\D/gu, '')) - 1] ?? '');
  }
  await page()
    .getByRole('checkbox', { name: /written down by hand/u })
    .check();
  await button(holder === 1 ? 'Go on to sheet 2' : 'Finish').click();
  return words;
};

/** What someone has on paper after a set-up. */
export interface OnPaper {
  readonly passphrase: string;
  readonly sheets: readonly [Sheet, Sheet];
}

export const isToday = ({ page }: Desk): Promise<void> =>
  expect(page().getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();

/** The first run, from an empty machine to Today. */
export const setUp = async (desk: Desk): Promise<OnPaper> => {
  await giveOffice(desk);
  const passphrase = await giveKey(desk);
  await giveTenure(desk);
  const sheets = [await takeSheet(desk, 1), await takeSheet(desk, 2)] as const;
  await isToday(desk);
  return { passphrase, sheets };
};

/** Types a passphrase into the one field of the lock screen, which has the focus. */
export const unlock = async ({ page }: Desk, passphrase: string): Promise<void> => {
  await expect(page().getByLabel(`Passphrase of ${MEMBER}`)).toBeFocused();
  await page().keyboard.type(passphrase);
  await page().keyboard.press('Enter');
};

/** Opens the locked vault with both sheets and sets a passphrase. */
export const recover = async (
  { page, field, button }: Desk,
  [first, second]: OnPaper['sheets'],
  passphrase: string,
): Promise<void> => {
  await button('Use departmental recovery').click();
  await field('The 24 words of the first sheet').fill(first.join(' '));
  await field('The 24 words of the second sheet').fill(second.join(' '));
  await page().getByRole('radio', { name: 'One of my own' }).check();
  await field('Your passphrase').fill(passphrase);
  await field('Type it again').fill(passphrase);
  await button('Open and set the passphrase').click();
};
