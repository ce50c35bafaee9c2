import { expect, test } from '@playwright/test';
import { chooseFile, makeChat } from '#test/support/journey/import.ts';
import { sitDown, type Desk } from '#test/support/journey/desk.ts';
import { coastsExport } from '#test/support/journey/exports.ts';
import { NOT_EXPORTS } from '#test/support/journey/not-exports.ts';
import { setUp } from '#test/support/journey/set-up.ts';

const actsInJournal = async (desk: Desk): Promise<number> => {
  await desk.openScreen('Journal');
  const rows = desk.page().getByRole('table').getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  return rows.count();
};

test('what is no export gets a plain message and changes nothing', async () => {
  test.setTimeout(120_000);
  const desk = await sitDown();
  await setUp(desk);
  await desk.button('Import your first chat').click();
  await chooseFile(desk, coastsExport());
  await makeChat(desk, 'Coasts - ministers', {
    kind: 'Official',
    sight: 'The office is in the group',
  });
  const before = await actsInJournal(desk);
  for (const { what, file, says } of NOT_EXPORTS) {
    await test.step(what, async () => {
      await desk.page().keyboard.press('Control+i');
      await chooseFile(desk, file());
      await desk.choose('Of which chat', 'Coasts - ministers');
      await desk.button('Look at the file').click();
      const alert = desk.page().getByRole('alert');
      await expect(alert).toContainText('Nothing was imported');
      await expect(alert).toContainText(says);
      await expect(desk.button('Choose another file')).toBeFocused();
      await desk.openScreen('Today');
    });
  }
  expect(await actsInJournal(desk)).toBe(before);
  expect(desk.daybook.errors).toEqual([]);
  await desk.daybook.close();
});
