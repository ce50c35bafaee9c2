import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

interface NewChat {
  readonly kind: 'Official' | 'Mixed';
  readonly sight: string;
  readonly timer?: string;
  readonly group?: boolean;
}

/** Chooses a file on the screen *Bring in*, through the platform's own dialog. */
export const chooseFile = async (desk: Desk, file: string): Promise<void> => {
  await desk.answerDialogs(file);
  await desk.button(/^Choose a(nother)? file$/u).click();
};

/** A new chat for the file that was chosen, which goes by the name of the file. */
export const makeChat = async (desk: Desk, name: string, chat: NewChat): Promise<void> => {
  const { page, field, button } = desk;
  await expect(field('Name')).toHaveValue(name);
  await page().getByRole('radio', { name: chat.kind, exact: true }).check();
  await page().getByRole('radio', { name: chat.sight }).check();
  if (chat.timer !== undefined) await field('Timer, in hours').fill(chat.timer);
  if (chat.group === false) await page().getByRole('checkbox', { name: 'A group' }).uncheck();
  await button('Make the chat').click();
  await expect(field('Of which chat')).toHaveValue(name);
};

/** Looks at what would come in; nothing is written by it. */
export const lookAtIt = async ({ button, page }: Desk): Promise<void> => {
  await button('Look at what would come in').click();
  await expect(page().getByText('Nothing is written yet.')).toBeVisible();
};

/** The text of one of the two sums after a bringing-in. */
export const sumOf = ({ page }: Desk, label: 'Records of the file' | 'Lines of the file') =>
  page().getByRole('figure', { name: label });
