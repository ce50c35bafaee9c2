import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerRequest, listServedFiles, type ServedFiles } from '#main/app-protocol.ts';

let files: ServedFiles;
const printed = (token: string): string | null => (token === 'held' ? '<p>Page</p>' : null);
const get = (url: string, method = 'GET'): Promise<Response> =>
  answerRequest({ url, method }, { files: Promise.resolve(files), printed });

beforeAll(async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'daybook-served-')), 'renderer');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<meta nonce="%NONCE%"><i nonce="%NONCE%">');
  await writeFile(path.join(folder, 'assets/index-1.js'), 'ours()');
  await writeFile(path.join(folder, 'notes.txt'), 'not for the window');
  await writeFile(path.join(folder, '../secret.js'), 'outside');
  files = await listServedFiles(folder);
});

describe('the window’s own scheme', () => {
  it('serves the page with a new nonce each time, the same in policy and page', async () => {
    const nonces = await Promise.all(
      ['app://main/', 'app://main/index.html'].map(async (url) => {
        const response = await get(url);
        const policy = response.headers.get('content-security-policy') ?? '';
        const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
        expect(await response.text()).toBe(`<meta nonce="${nonce}"><i nonce="${nonce}">`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe('');
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('allows no script but ours, and no connection at all', async () => {
    const policy = (await get('app://main/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'; ");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('serves files by their type, never guessed', async () => {
    const response = await get('app://main/assets/index-1.js');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('ours()');
  });

  it.each([
    'app://main/../secret.js',
    'app://main/%2e%2e/secret.js',
    'app://main/..%2fsecret.js',
    String.raw`app://main/..\secret.js`,
    'app://main/assets/../../secret.js',
    'app://main/notes.txt',
    'app://main/assets',
    'app://main/nothing.js',
    'app://other/index.html',
    'app://print/other',
    'app://print/',
  ])('finds nothing at %s', async (url) => expect((await get(url)).status).toBe(404));

  it('answers nothing but reading', async () => {
    expect((await get('app://main/', 'POST')).status).toBe(404);
  });

  it('serves a printed page under its token, without any script', async () => {
    const response = await get('app://print/held');
    expect(await response.text()).toBe('<p>Page</p>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });
});
