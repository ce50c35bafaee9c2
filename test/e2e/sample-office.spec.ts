import { expect, test, type Page } from '@playwright/test';
import { axeFinds, errorsBesidesAxe } from '#test/support/axe.ts';
import { launch, type Launched } from '#test/support/launch.ts';

const AN_EXPORT = 'WhatsApp Chat with SoS diary.txt';

const pressed = ({ replaced }: Launched, page: Page, name: string | RegExp): Promise<Page> =>
  replaced(() => page.getByRole('button', { name }).click());

const isToday = (page: Page, timeout = 5_000) =>
  expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible({ timeout });

/** Whether main gives a token for one of the sample's files. */
const givesFile = (page: Page): Promise<boolean> =>
  page.evaluate(
    async (name) => ((await window.daybook.call('sample.file', { name })) as { ok: boolean }).ok,
    AN_EXPORT,
  );

test('the sample office is made in the window, kept, and kept apart from the own vault', async () => {
  test.setTimeout(180_000);
  const daybook = await launch();
  expect(await givesFile(daybook.window)).toBe(false);

  // Left half-way: nothing of it is there when it is opened again.
  const first = await pressed(daybook, daybook.window, 'Look round the sample office');
  await expect(first.getByRole('heading', { name: 'The sample office' })).toBeVisible();
  expect(await givesFile(first)).toBe(true);
  expect(await axeFinds(first)).toEqual([]);
  await first.keyboard.press('Enter');
  await expect(first.getByText(/of 14/u)).toBeVisible({ timeout: 60_000 });
  expect(await axeFinds(first)).toEqual([]);
  const left = await pressed(daybook, first, 'Cancel');
  await expect(left.getByRole('heading', { name: 'Office', exact: true })).toBeVisible();

  const making = await pressed(daybook, left, 'Look round the sample office');
  await making.getByRole('button', { name: 'Make the sample office' }).click();
  await isToday(making, 120_000);
  expect(await givesFile(making)).toBe(false);
  await expect(making.getByText(/^DEMO/u).first()).toBeVisible();

  const locked = await pressed(daybook, making, /^Lock/u);
  await expect(locked.getByText('harbour lantern gravel seven tide')).toBeVisible();
  expect(await axeFinds(locked)).toEqual([]);
  await locked.getByRole('button', { name: 'Open the sample office' }).click();
  await isToday(locked);

  const again = await pressed(daybook, locked, /^Lock/u);
  const own = await pressed(daybook, again, 'Leave it');
  await expect(own.getByRole('button', { name: 'Look round the sample office' })).toBeVisible();
  await expect(own.getByText(/^DEMO/u)).toHaveCount(0);
  expect(errorsBesidesAxe(daybook.errors)).toEqual([]);
  await daybook.close();
});
