import { expect, test } from '@playwright/test';
import { axeFinds, errorsBesidesAxe } from '#test/support/axe.ts';
import { dropFiles } from '#test/support/drop.ts';
import { lookAtIt, makeChat, sumOf } from '#test/support/journey/import.ts';
import { sitDown } from '#test/support/journey/desk.ts';
import { writeExport } from '#test/support/journey/exports.ts';
import { setUp } from '#test/support/journey/set-up.ts';

const TALK =
  '18/11/2026, 22:51 - Dex Farrow: Two options\n18/11/2026, 22:58 - Marian Teale: Option 2\n';

test('a file is dropped on any screen, one at a time', async () => {
  test.setTimeout(90_000);
  const desk = await sitDown();
  await setUp(desk);
  const one = writeExport('WhatsApp Chat with Coasts.txt', TALK);
  const letter = writeExport('Letter.txt', 'Dear Minister,\n\nthank you.\n');

  await desk.openScreen('Guidance');
  await dropFiles(desk.page(), [one, letter]);
  await expect(desk.page().getByRole('alert')).toContainText('one file at a time');
  await desk.shoot('drop-two');
  expect(await axeFinds(desk.page())).toEqual([]);
  await desk.button('Close').click();
  await expect(desk.page().getByRole('alert')).toHaveCount(0);

  await dropFiles(desk.page(), [one]);
  await makeChat(desk, 'Coasts', { kind: 'Official', sight: 'The office is in the group' });
  await expect(desk.page().getByText('Dex Farrow').first()).toBeVisible();

  // Another dropped while this one is looked at: it is taken up, and the first was never written.
  await dropFiles(desk.page(), [letter]);
  await desk.choose('Of which chat', 'Coasts');
  await desk.button('Look at the file').click();
  await expect(desk.page().getByRole('alert')).toContainText(/not a WhatsApp export/u);

  await dropFiles(desk.page(), [one]);
  await desk.choose('Of which chat', 'Coasts');
  await lookAtIt(desk);
  await desk
    .button(/^Import \d/u)
    .last()
    .click();
  await expect(sumOf(desk, 'Records of the file')).toContainText('2');
  expect(errorsBesidesAxe(desk.daybook.errors)).toEqual([]);
  await desk.daybook.close();
});
