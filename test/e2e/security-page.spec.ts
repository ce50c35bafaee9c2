import { expect, test, type Page } from '@playwright/test';
import { launch, type Launched } from '#test/support/launch.ts';
import { launchOpenApp } from '#test/support/open-app.ts';
import { attempt, CORPUS } from '#test/support/script-corpus.ts';

let daybook: Launched;
test.beforeAll(async () => {
  daybook = await launch();
});
test.afterAll(() => daybook.close());

/** What came of trying each in a page: `allowed`, or the name of the error. */
const tryOut = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const tried = async (work: () => unknown): Promise<string> => {
      try {
        await work();
        return 'allowed';
      } catch (error) {
        return error instanceof Error || error instanceof DOMException ? error.name : 'refused';
      }
    };
    // What a debugger evaluates may use eval whatever the policy says; a later task may not.
    await new Promise((resolve) => setTimeout(resolve));
    return {
      // oxlint-disable-next-line no-eval -- because it is what must be refused
      eval: await tried(() => globalThis.eval('1')),
      function: await tried(() => new Function('return 1')()),
      wasm: await tried(() => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      worker: await tried(
        () =>
          new Promise((resolve, reject) => {
            const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
            worker.addEventListener('message', resolve);
            worker.addEventListener('error', () => reject(new Error('worker')));
          }),
      ),
    };
  });

test('text cannot become code', async () => {
  const outcome = await tryOut(daybook.window);
  expect(outcome).toEqual({
    eval: 'EvalError',
    function: 'EvalError',
    wasm: 'CompileError',
    worker: expect.not.stringMatching('allowed'),
  });
});

test(`${CORPUS.length} pieces of hostile markup run no script in the window`, async () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(200);
  expect(await daybook.window.evaluate(attempt, CORPUS)).toBe(0);
  expect(daybook.window.url()).toMatch(/^app:\/\/main\//);
});

test('the same in a page without guards is seen to run', async () => {
  const { app, page } = await launchOpenApp();
  expect(await tryOut(page)).toEqual({
    eval: 'allowed',
    function: 'allowed',
    wasm: 'allowed',
    worker: 'allowed',
  });
  expect(await page.evaluate(attempt, CORPUS)).toBeGreaterThan(100);
  await app.close();
});

test('the page has no Node, no Electron, and only what the preload script gives', async () => {
  const found = await daybook.window.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'electron'].filter((n) => n in globalThis),
    bridge: Object.keys(window.daybook).toSorted(),
    frozen: Object.isFrozen(window.daybook),
  }));
  expect(found).toEqual({ globals: [], bridge: ['call', 'fileToken', 'on'], frozen: true });
});

test('every permission is refused', async () => {
  const outcome = await daybook.window.evaluate(async () => {
    const tried = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'allowed',
        () => 'refused',
      );
    const names = ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read'];
    const states = await Promise.all(
      names.map(async (name) => {
        const query = navigator.permissions.query({ name: name as PermissionName });
        return [name, (await query).state] as const;
      }),
    );
    return {
      states,
      media: await tried(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await tried(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await tried(navigator.clipboard.readText()),
      notice: await Notification.requestPermission(),
      place: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('allowed'),
          () => resolve('refused'),
        );
      }),
    };
  });
  expect(outcome).toEqual({
    states: ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read'].map(
      (name) => [name, 'denied'],
    ),
    media: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    notice: 'denied',
    place: 'refused',
  });
});

test('a webview is an element without meaning, and nothing embeds', async () => {
  const kinds = await daybook.window.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://main/');
    document.body.append(view);
    return { hasMethods: 'getWebContentsId' in view, frames: window.frames.length };
  });
  expect(kinds.hasMethods).toBe(false);
  const contents = await daybook.app.evaluate(
    ({ webContents }) => webContents.getAllWebContents().length,
  );
  expect(contents).toBe(1);
});

test('a download is cancelled', async () => {
  await daybook.window.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['planted']));
    link.download = 'planted.txt';
    link.click();
  });
  await expect
    .poll(async () => (await daybook.log()).some(({ asked }) => asked === 'download'))
    .toBe(true);
});
