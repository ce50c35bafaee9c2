import { assert, property, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '#main/no-network.ts';

describe('the network block', () => {
  it.each(['app://main/', 'app://print/01', 'blob:app://main/1', 'data:text/plain,x'])(
    'lets %s be',
    (url) => expect(isAllowed(url, [])).toBe(true),
  );

  it.each([
    'http://localhost/',
    'https://example.com/',
    'ws://127.0.0.1/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/x.js',
    'chrome://gpu',
    'apps://main/',
    'HTTPS://EXAMPLE.COM/',
    'not an address',
    '',
  ])('refuses %s', (url) => expect(isAllowed(url, [])).toBe(false));

  it('refuses whatever has a host of the web, however it is written', () => {
    assert(property(webUrl(), (url) => !isAllowed(url, [])));
  });

  it('knows the development server by its whole origin', () => {
    const origins = ['http://localhost:5173', 'ws://localhost:5173'];
    expect(isAllowed('http://localhost:5173/main.tsx', origins)).toBe(true);
    expect(isAllowed('ws://localhost:5173/', origins)).toBe(true);
    expect(isAllowed('http://localhost:5174/', origins)).toBe(false);
    expect(isAllowed('http://localhost:5173.example.com/', origins)).toBe(false);
  });
});
