import path from 'node:path';
import { expect, test } from '@playwright/test';
import { jsonValue, oneof, record, sample } from 'fast-check';
import { WINDOW_OPTIONS } from '#main/window-options.ts';
import { shellContract } from '#shared/contract/shell.ts';
import { APP_FOLDER, launch, type Launched } from '#test/support/launch.ts';

let daybook: Launched;
test.beforeAll(async () => {
  daybook = await launch();
});
test.afterAll(() => daybook.close());

const PRELOAD = path.join(APP_FOLDER, 'out/preload/index.cjs');
const VERBS = Object.keys(shellContract.shell) as (keyof typeof shellContract.shell)[];

/** Whatever the generator makes that the verb would not take. */
const wrongPayloads = (verb: keyof typeof shellContract.shell): readonly unknown[] => {
  const { input } = shellContract.shell[verb];
  const near = record({ title: jsonValue(), theme: jsonValue(), token: jsonValue() });
  const wrong = oneof(jsonValue(), near).filter((value) => !input.safeParse(value).success);
  return sample(wrong, { numRuns: 200, seed: 20_261_122 });
};

for (const verb of VERBS) {
  test(`shell.${verb} answers 200 wrong payloads with a failure`, async () => {
    const answers = await daybook.window.evaluate(
      ([name, payloads]) =>
        Promise.all(payloads.map((payload) => window.daybook.call(name, payload))),
      [`shell.${verb}`, wrongPayloads(verb)] as const,
    );
    expect(answers).toHaveLength(200);
    expect(answers.filter(({ ok }) => ok)).toEqual([]);
    expect(new Set(answers.map((answer) => !answer.ok && answer.error.code))).toEqual(
      new Set(['bad-input']),
    );
  });
}

test('a verb that is not in the contract, or another channel, answers with a failure', async () => {
  for (const name of ['shell.nothing', 'file-token', '../file-token', 'toString', '']) {
    const answer = await daybook.window.evaluate(
      (n) => window.daybook.call(n, '/etc/passwd'),
      name,
    );
    expect(answer).toEqual({ ok: false, error: { code: 'bad-input', fields: [name] } });
  }
});

test('a file that a person gives gets a token that says nothing of its path', async () => {
  await daybook.window.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'given' });
    document.body.append(input);
  });
  await daybook.window.setInputFiles('#given', path.join(APP_FOLDER, 'package.json'));
  const token = await daybook.window.evaluate(() =>
    window.daybook.fileToken(document.querySelector<HTMLInputElement>('#given')?.files?.[0]),
  );
  expect(token).toMatch(/^[0-9a-f]{32}$/);
});

test('a file made by script has no path, so it gets no token', async () => {
  const token = await daybook.window.evaluate(() =>
    window.daybook.fileToken(new File(['planted'], '/etc/passwd')),
  );
  expect(token).toBe('');
});

test('another window with our preload script and our page is refused', async () => {
  const answers = await daybook.app.evaluate(async ({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL('app://main/');
    const answer: unknown = await window.webContents.executeJavaScript(
      "window.daybook.call('shell.about', {})",
    );
    window.destroy();
    return answer;
  }, PRELOAD);
  expect(answers).toEqual({ ok: false, error: { code: 'bad-input', fields: ['sender'] } });
  const log = await daybook.log();
  // The page asks for what it needs as it starts, and is refused too.
  const refused = log.filter(({ what }) => what === 'call refused');
  expect(refused.filter(({ channel }) => channel === 'call:shell.about')).toHaveLength(1);
});

test('our own window, led to another page, is refused', async () => {
  const led = await launch();
  // A page led away while it loads is lost to Daybook, which puts another window in its place.
  await expect(led.window.getByRole('heading', { level: 1 })).toBeVisible();
  const isLoading = () =>
    led.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some(({ webContents }) => webContents.isLoading()),
    );
  await expect.poll(isLoading).toBe(false);
  await led.app.evaluate(({ BrowserWindow }) => {
    void BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<body></body>');
  });
  // Asked by the page itself: a promise that goes through two processes may be let go of on its way.
  await led.window.waitForURL('data:**');
  const answer = await led.window.evaluate(() => window.daybook.call('shell.about', {}));
  expect(answer).toEqual({ ok: false, error: { code: 'bad-input', fields: ['sender'] } });
  await led.close();
});

/** The options that Electron gives back; of the others it tells nothing. */
const READ_BACK = [
  'allowRunningInsecureContent',
  'contextIsolation',
  'disableDialogs',
  'experimentalFeatures',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'safeDialogs',
  'sandbox',
  'webSecurity',
  'webviewTag',
] as const satisfies readonly (keyof typeof WINDOW_OPTIONS)[];

test('the window has the frozen options', async () => {
  const held = await daybook.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const contents = webContents as unknown as { getLastWebPreferences: () => object };
      return JSON.parse(JSON.stringify(contents.getLastWebPreferences())) as object;
    }),
  );
  expect(held).toHaveLength(1);
  const expected = Object.fromEntries(READ_BACK.map((name) => [name, WINDOW_OPTIONS[name]]));
  expect(held[0]).toMatchObject(expected);
  expect(Object.isFrozen(WINDOW_OPTIONS)).toBe(true);
});
