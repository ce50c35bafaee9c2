import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { buildApp } from '#test/support/build-app.ts';
import { AS_ROOT, ELECTRON, testEnv } from '#test/support/launch.ts';
import { listenLocally, type Listener } from '#test/support/listener.ts';
import type { PrintForTest } from '#test/support/print-app/main.ts';

type Printing = typeof globalThis & { print: PrintForTest };

let folder: string;
let app: ElectronApplication;
let listener: Listener;
test.beforeAll(async () => {
  folder = await buildApp('test/support/print-app/main.ts');
  listener = await listenLocally();
  app = await _electron.launch({
    executablePath: ELECTRON,
    args: [...AS_ROOT, folder],
    env: testEnv(),
  });
});
test.afterAll(async () => {
  await app.close();
  await listener.close();
  await rm(folder, { recursive: true, force: true });
});

/** Prints a page and gives what other people's tools say of it. */
const printed = async (body: string, banner = 'OFFICIAL-SENSITIVE') => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Record</title></head><body>${body}</body></html>`;
  const page = { html, title: 'Record of <decisions>', banner };
  const bytes = await app.evaluate((_, given) => (globalThis as Printing).print(given), page);
  const file = path.join(folder, 'page.pdf');
  await writeFile(file, Buffer.from(bytes, 'base64'));
  const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
  const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
  return { info, pages: text.split('\f').slice(0, -1), bytes: Buffer.from(bytes, 'base64') };
};

test('a page becomes a tagged A4 PDF with an outline', async () => {
  const { info, bytes } = await printed('<h1>Decisions</h1><h2>Transport</h2><p>Approved.</p>');
  expect(info).toMatch(/^Tagged:\s+yes$/m);
  expect(info).toMatch(/\(A4\)$/m);
  expect(bytes.toString('latin1')).toMatch(/\/Type\s*\/Outlines/);
});

test('the banner stands at the top and the foot of each page, with its number', async () => {
  const lines = Array.from({ length: 120 }, (_, line) => `<p>Line ${line}</p>`).join('');
  const { pages } = await printed(lines);
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((page, index) => {
    expect(page.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(page).toContain('Record of <decisions>');
  });
});

const planted = (): string => `
  <p id="said">As written</p>
  <script>document.getElementById('said').textContent = 'By script'</script>
  <link rel="stylesheet" href="${listener.origin}/style.css">
  <iframe src="${listener.origin}/frame"></iframe>`;

test('no script runs in what is printed, and nothing is fetched for it', async () => {
  const { pages } = await printed(planted());
  expect(pages.join('')).toContain('As written');
  expect(pages.join('')).not.toContain('By script');
  expect([...listener.seen]).toEqual([]);
});

test('the same in an unguarded window runs', async () => {
  const shown = await app.evaluate(async ({ BrowserWindow }, html) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL(`data:text/html,${encodeURIComponent(html)}`);
    const text: unknown = await window.webContents.executeJavaScript('document.body.innerText');
    window.destroy();
    return text;
  }, planted());
  expect(shown).toContain('By script');
});
