import { expect, test } from '@playwright/test';
import { aDemoVault, DEMO_PASSPHRASE } from '#test/support/a-demo-vault.ts';
import { launch, type Launched } from '#test/support/launch.ts';
import { shareVaultPort, vaultClient } from '#test/support/vault-call.ts';

let daybook: Launched;
test.beforeEach(async () => {
  daybook = await launch();
  await shareVaultPort(daybook.app, daybook.window);
});
test.afterEach(() => daybook.close());

test('the window asks the vault over its port, and a reload brings a new one', async () => {
  const api = vaultClient(daybook.window);
  expect(await api.vault.state({})).toEqual({ ok: true, value: { state: 'none' } });
  await daybook.window.reload();
  expect(await api.vault.state({})).toEqual({ ok: true, value: { state: 'none' } });
  expect(daybook.errors).toEqual([]);
});

test('what is locked answers nothing, and opens again with the passphrase alone', async () => {
  const made = await vaultClient(daybook.window).vault.create(aDemoVault());
  expect(made.ok).toBe(true);

  const locked = await daybook.replaced(() =>
    daybook.window.evaluate(() => window.daybook.call('shell.lock', {})),
  );
  const api = vaultClient(locked);
  expect(await api.tenures.list({})).toEqual({ ok: false, error: { code: 'locked' } });
  expect(await api.vault.state({})).toMatchObject({ value: { state: 'locked', demo: true } });

  const wrong = await api.vault.unlock({ member: null, passphrase: `${DEMO_PASSPHRASE}s` });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  const right = await api.vault.unlock({ member: null, passphrase: DEMO_PASSPHRASE });
  expect(right).toEqual({ ok: true, value: {} });
  expect(await api.tenures.list({})).toMatchObject({ ok: true });
});

test('nobody at the laptop for ten minutes locks what is open, and leaves alone what is not', async () => {
  const away = (seconds: number): Promise<void> =>
    daybook.app.evaluate(({ powerMonitor }, idle) => {
      powerMonitor.getSystemIdleTime = () => idle;
    }, seconds);
  await away(10_000);
  await daybook.window.waitForTimeout(3_000);
  expect(daybook.window.isClosed()).toBe(false);

  await away(599);
  const made = await vaultClient(daybook.window).vault.create(aDemoVault());
  expect(made.ok).toBe(true);
  const locked = await daybook.replaced(() => away(600));
  expect(await vaultClient(locked).vault.state({})).toMatchObject({ value: { state: 'locked' } });
});
