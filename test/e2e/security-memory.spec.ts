import { expect, test } from '@playwright/test';
import { aDemoVault } from '#test/support/a-demo-vault.ts';
import { launch } from '#test/support/launch.ts';
import { countInMemory, familyOf } from '#test/support/process-memory.ts';
import { shareVaultPort, vaultClient } from '#test/support/vault-call.ts';

const canRead = process.platform === 'linux' && process.getuid?.() === 0;

/** Letters by number: the page puts them together, so that the driver's own traffic never holds them. */
const LETTERS = [113, 122, 118, 107, 119, 106, 120, 113, 98, 122, 112, 118, 103, 107, 121, 119];
const CANARY = String.fromCodePoint(...LETTERS);

test('after a lock no process of ours remembers what was recorded', async () => {
  test.skip(!canRead, 'reading the memory of other processes needs Linux and root');
  test.setTimeout(60_000);
  const daybook = await launch();
  await shareVaultPort(daybook.app, daybook.window);
  await vaultClient(daybook.window).vault.create(aDemoVault());
  const added = await daybook.window.evaluate(async (letters) => {
    const name = String.fromCodePoint(...letters);
    const details = { name, role: '', organisation: '', handles: [], external: false };
    const answers = [];
    for (let n = 0; n < 20; n += 1) {
      answers.push(await window.testCall!('people.add', details));
    }
    await window.testCall!('people.list', {});
    return answers.every(({ ok }) => ok);
  }, LETTERS);
  expect(added).toBe(true);

  const root = daybook.app.process().pid ?? 0;
  const remembered = (): number =>
    familyOf(root).reduce((sum, pid) => sum + countInMemory(pid, CANARY), 0);
  // The twin: while it is open, the same search finds it.
  expect(remembered()).toBeGreaterThan(20);

  await daybook.replaced(() =>
    daybook.window.evaluate(() => window.daybook.call('shell.lock', {})),
  );
  expect(remembered()).toBe(0);
  await daybook.close();
});
