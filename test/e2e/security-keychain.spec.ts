import { expect, test } from '@playwright/test';
import { aDemoVault } from '#test/support/a-demo-vault.ts';
import { canStartKeyring, startKeyring, type Keyring } from '#test/support/keyring.ts';
import { launch, type Launched } from '#test/support/launch.ts';
import { shareVaultPort, vaultClient } from '#test/support/vault-call.ts';

const available = () => window.daybook.call('shell.keychainAvailable', {});

const lock = (daybook: Launched, page = daybook.window) =>
  daybook.replaced(() => page.evaluate(() => window.daybook.call('shell.lock', {})));

test.describe('with a real keyring', () => {
  test.skip(!canStartKeyring, 'no keyring can be started on this machine');
  let keyring: Keyring;
  let daybook: Launched;
  test.beforeEach(async () => {
    keyring = await startKeyring();
    daybook = await launch({ env: keyring.env });
    await shareVaultPort(daybook.app, daybook.window);
  });
  test.afterEach(async () => {
    await daybook.close();
    await keyring.close();
  });

  test('the laptop opens the vault without the passphrase, until that is taken back', async () => {
    const before = vaultClient(daybook.window);
    expect(await before.vault.create(aDemoVault())).toMatchObject({ ok: true });
    expect(await before.vault.keychain({ on: true })).toEqual({ ok: true, value: { on: true } });
    expect(keyring.search('uk.daybook')).toContain('uk.daybook');

    const locked = await lock(daybook);
    expect(await locked.evaluate(available)).toEqual({ ok: true, value: { available: true } });
    const opened = await locked.evaluate(() => window.daybook.call('shell.unlockWithKeychain', {}));
    expect(opened).toEqual({ ok: true, value: {} });
    const api = vaultClient(locked);
    expect(await api.vault.state({})).toMatchObject({ value: { state: 'open' } });

    expect(await api.vault.keychain({ on: false })).toEqual({ ok: true, value: { on: false } });
    const again = await lock(daybook, locked);
    expect(await again.evaluate(available)).toEqual({ ok: true, value: { available: false } });
  });
});

test('without a keyring it says so, and the passphrase still opens', async () => {
  const daybook = await launch({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' } });
  await shareVaultPort(daybook.app, daybook.window);
  const api = vaultClient(daybook.window);
  expect(await api.vault.create(aDemoVault())).toMatchObject({ ok: true });
  expect(await api.vault.keychain({ on: true })).toMatchObject({
    ok: false,
    error: { code: 'keychain-unavailable' },
  });
  expect(await api.vault.state({})).toMatchObject({ value: { state: 'open' } });
  await daybook.close();
});
