import { expect, test } from '@playwright/test';
import { launch, type Launched } from '#test/support/launch.ts';

let daybook: Launched;
test.beforeAll(async () => {
  daybook = await launch();
});
test.afterAll(() => daybook.close());

test('the window asks the vault over its port and shows the answer', async () => {
  await expect(daybook.window.getByRole('status')).toHaveText('none');
  expect(daybook.errors).toEqual([]);
});

test('a reload brings a new port', async () => {
  await daybook.window.reload();
  await expect(daybook.window.getByRole('status')).toHaveText('none');
});

test('locking ends the window and the vault process, then begins again', async () => {
  const next = await daybook.replaced(() =>
    daybook.window.evaluate(() => window.daybook.call('shell.lock', {})),
  );
  await expect(next.getByRole('status')).toHaveText('none');
});
