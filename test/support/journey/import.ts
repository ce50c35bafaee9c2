import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

interface NewChat {
  readonly kind: 'Official' | 'Mixed';
  readonly sight: string;
  readonly timer?: string;
  readonly group?: boolean;
}

/** Chooses a file on the screen *Import*, through the platform's own dialog. */
export const chooseFile = async (desk: Desk, file: string): Promise<void> => {
  await desk.answerDialogs(file);
  await desk.button(/^Choose a(nother)? file$/u).click();
};

/** A new chat for the file that was chosen, which goes by the name of the file; then looks at the file. */
export const makeChat = async (desk: Desk, name: string, chat: NewChat): Promise<void> => {
  const { page, field, button } = desk;
  await expect(field('Name of the chat')).toHaveValue(name);
  await page().getByRole('radio', { name: chat.kind, exact: true }).check();
  await page().getByRole('radio', { name: chat.sight }).check();
  if (chat.timer !== undefined) await desk.choose('Disappearing messages', chat.timer);
  if (chat.group === false) await page().getByRole('checkbox', { name: 'It is a group' }).uncheck();
  await button('Make the chat and look at the file').click();
  await isLookedAt(desk);
};

/** Looks at a file of a chat that the office has; nothing is written by it. */
export const lookAtIt = async (desk: Desk): Promise<void> => {
  await desk.button('Look at the file').click();
  await isLookedAt(desk);
};

const isLookedAt = ({ page }: Desk) =>
  expect(page().getByText('Nothing is written yet.')).toBeVisible();

/** The text of one of the two sums after a bringing-in. */
export const sumOf = ({ page }: Desk, label: 'Records of the file' | 'Lines of the file') =>
  page().getByRole('figure', { name: label });
