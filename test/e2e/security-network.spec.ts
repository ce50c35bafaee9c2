import { expect, test, type Page } from '@playwright/test';
import { launch, type Launched } from '#test/support/launch.ts';
import { listenLocally, type Listener } from '#test/support/listener.ts';
import { launchOpenApp } from '#test/support/open-app.ts';
import { plant, PLANTED, PLANTED_MOVES } from '#test/support/planted-requests.ts';

let listener: Listener;
test.beforeEach(async () => {
  listener = await listenLocally();
});
test.afterEach(() => listener.close());

/** Long enough for a local request to arrive: the twin sees all of them well within it. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1_000);

/** Plants all of them, the moves last: one after another, since each changes the page. */
const plantAll = async (page: Page): Promise<void> => {
  for (const planted of [...PLANTED, ...PLANTED_MOVES]) await plant(page, planted, listener);
};

test('whatever is planted in an application without guards is seen to leave', async () => {
  const { app, page } = await launchOpenApp();
  await plantAll(page);
  const signs = [...PLANTED, ...PLANTED_MOVES].map(({ sign }) => sign);
  await expect.poll(() => signs.filter((sign) => !listener.seen.has(sign))).toEqual([]);
  const resolved = await app.evaluate(({ session }) =>
    session.defaultSession.resolveHost('localhost').then(
      () => 'resolved',
      () => 'refused',
    ),
  );
  expect(resolved).toBe('resolved');
  await app.close();
});

const whatLeaves = async (daybook: Launched): Promise<readonly string[]> => {
  await plantAll(daybook.window);
  await settle(daybook.window);
  return [...listener.seen];
};

test('nothing that is planted in the window leaves', async () => {
  const daybook = await launch();
  expect(await whatLeaves(daybook)).toEqual([]);
  expect(daybook.window.url()).toMatch(/^app:\/\/main\//);
  expect(daybook.app.windows()).toHaveLength(1);
  await daybook.close();
});

test('the network block holds alone, without the content policy, and says what it refused', async () => {
  const daybook = await launch({ bypassCSP: true });
  expect(await whatLeaves(daybook)).toEqual([]);
  expect(daybook.window.url()).toMatch(/^app:\/\/main\//);
  const refused = (await daybook.log()).filter(({ what }) => what === 'request refused');
  expect(new Set(refused.map(({ scheme }) => scheme))).toEqual(new Set(['http', 'https', 'ws']));
  const written = JSON.stringify(await daybook.log());
  expect(written).not.toContain('127.0.0.1');
  await daybook.close();
});

test('no name resolves, even in a session that the block does not know', async () => {
  const daybook = await launch();
  const outcome = await daybook.app.evaluate(async ({ BrowserWindow, session }, origin) => {
    const elsewhere = session.fromPartition('elsewhere');
    const names = await elsewhere.resolveHost('localhost').then(
      () => 'resolved',
      () => 'refused',
    );
    const window = new BrowserWindow({ show: false, webPreferences: { session: elsewhere } });
    const loaded = await window.loadURL(origin).then(
      () => 'loaded',
      (error: Error) => error.message,
    );
    window.destroy();
    return { names, loaded };
  }, listener.origin);
  expect(outcome.names).toBe('refused');
  expect(outcome.loaded).toMatch(/ERR_NAME_NOT_RESOLVED/);
  expect([...listener.seen]).toEqual([]);
  await daybook.close();
});
