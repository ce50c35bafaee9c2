import { expect, test } from '@playwright/test';
import { launch, type Launched } from '#test/support/launch.ts';

let daybook: Launched;
test.beforeEach(async () => {
  daybook = await launch();
});
test.afterEach(() => daybook.close());

interface Processes {
  readonly vault: number;
  readonly window: number;
}

const processes = ({ app }: Launched): Promise<Processes> =>
  app.evaluate(({ app: electron, BrowserWindow }) => {
    const found = electron.getAppMetrics();
    const vault = found.find(({ name }) => name === 'Daybook vault');
    // Not the first of its type: Chromium keeps a spare.
    const window = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return { vault: vault?.pid ?? 0, window: window ?? 0 };
  });

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

test('locking ends the vault process and the window process within a second', async () => {
  const before = await processes(daybook);
  expect(before.vault).toBeGreaterThan(0);
  await daybook.window.evaluate(() => window.daybook.call('shell.lock', {}));
  await expect
    .poll(() => [isGone(before.vault), isGone(before.window)], { timeout: 1_000 })
    .toEqual([true, true]);
});

for (const [event, why] of [
  ['suspend', 'sleep'],
  ['lock-screen', 'screen-lock'],
] as const) {
  test(`the ${event} of the laptop locks, and the lock screen knows why`, async () => {
    const before = await processes(daybook);
    await daybook.app.context().addInitScript(() => {
      window.addEventListener('DOMContentLoaded', () => {
        window.daybook.on('locked', (payload) => Object.assign(window, { why: payload }));
      });
    });
    const next = await daybook.replaced(() =>
      daybook.app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event),
    );
    expect(isGone(before.vault)).toBe(true);
    await expect
      .poll(() => next.evaluate(() => (window as unknown as { why?: unknown }).why))
      .toEqual({ why });
  });
}

test('a window process that ends by itself locks the vault', async () => {
  const before = await processes(daybook);
  await daybook.replaced(async () => process.kill(before.window, 'SIGKILL'));
  const after = await processes(daybook);
  expect(after.vault).not.toBe(before.vault);
  expect(isGone(before.vault)).toBe(true);
});

test('a vault process that ends by itself is started again, and the window with it', async () => {
  const before = await processes(daybook);
  await daybook.replaced(async () => process.kill(before.vault, 'SIGKILL'));
  const after = await processes(daybook);
  expect(after.vault).not.toBe(before.vault);
  expect(isGone(before.window)).toBe(true);
});

test('ends a process that was only being started, as at a lock right after a start', async () => {
  // Electron's own word on it: this is why such a process is asked again once it is there.
  const said = await daybook.app.evaluate(({ app, utilityProcess }) => {
    const child = utilityProcess.fork(`${app.getAppPath()}/out/main/importer.js`, []);
    const asked = child.kill();
    return new Promise<{ asked: boolean; ended: number }>((resolve) => {
      child.once('spawn', () => child.kill());
      child.once('exit', (ended) => resolve({ asked, ended }));
    });
  });
  expect(said.asked).toBe(false);
});

test('a lock and an end right after a lock come to their end', async () => {
  const main = daybook.app.process().pid ?? 0;
  await daybook.app
    .evaluate(({ app, powerMonitor }) => {
      powerMonitor.emit('lock-screen');
      app.quit();
    })
    .catch(() => undefined);
  await expect.poll(() => isGone(main), { timeout: 10_000 }).toBe(true);
});
