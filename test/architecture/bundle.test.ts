import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** The JavaScript under a folder of the build: file name and text. */
const scriptsIn = (folder: string): readonly (readonly [file: string, text: string])[] => {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: npm run setup builds it`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
};

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** What a module of ours asks Node for by name, by import or by require. */
const modulesOf = (text: string): readonly string[] => [
  ...found(text, /\bfrom ?["'`]([\w@.:#/-]+)["'`]/g),
  ...found(text, /(?:^|[;\n}])\s*import ?["'`]([\w@.:#/-]+)["'`]/g),
  ...found(text, /\b(?:import|require) ?\( ?["'`]([\w@.:#/-]+)["'`]/g),
];

const NETWORK = /^(node:)?(https?|http2|net|tls|dns|dns\/promises|dgram|inspector|undici|ws)$/;
const networkIn = (text: string): readonly string[] =>
  modulesOf(text).filter((name) => NETWORK.test(name));

/** Constructors and calls that leave the page. A method that is called `fetch` does not. */
const LEAVING =
  /\bnew (WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection)\b|\b(sendBeacon|importScripts)\(|(?<![\w.$#])(fetch)\((?![^()]*\)\s*\{)/g;
const leavingIn = (text: string): readonly string[] =>
  [...text.matchAll(LEAVING)].map(([, made, called, fetched]) => made ?? called ?? fetched ?? '');

const hostsIn = (text: string): readonly string[] => found(text, /https?:\/\/([\w.-]+)/g);

/** Names of formats and of pages of documentation, links of the sample's talk, and what is tried so as to be refused. */
const NEVER_ASKED = new Set([
  'www.w3.org',
  'json-schema.org',
  'react.dev',
  'mantine.dev',
  'planted.invalid',
  'maps.google.com',
  'foursquare.com',
  'schemas.openxmlformats.org',
  'c2sp.org',
  'www.example.org',
  'github.com',
]);

describe('what main, the vault, the importer and the command line are built to', () => {
  const scripts = scriptsIn('out/main');

  it('asks for no network module', () => {
    for (const planted of [`import e from"node:https"`, `require('net')`, `import('dns')`]) {
      expect(networkIn(planted)).toHaveLength(1);
    }
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.filter(([, text]) => networkIn(text).length > 0)).toEqual([]);
  });

  it('calls nothing that leaves the machine', () => {
    expect(leavingIn('await fetch(url); new WebSocket(url);')).toEqual(['fetch', 'WebSocket']);
    expect(scripts.flatMap(([file, text]) => leavingIn(text).map((what) => [file, what]))).toEqual(
      [],
    );
  });

  it('holds no way to another page than ours', () => {
    const all = scripts.map(([, text]) => text).join('\n');
    expect(all).not.toContain('ELECTRON_RENDERER_URL');
    expect(all).not.toContain('localhost');
  });

  it('sends the content policy, with nothing unsafe for scripts', () => {
    const all = scripts.map(([, text]) => text).join('\n');
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(all).toContain(directive);
    }
    expect(all).not.toContain('unsafe-eval');
    expect(all).not.toMatch(/script-src[^"';]*('self')? '(unsafe-inline|nonce)/);
  });
});

describe('what the preload is built to', () => {
  it('asks for electron and nothing else', () => {
    const scripts = scriptsIn('out/preload');
    expect(scripts.map(([file]) => file)).toEqual(['index.cjs']);
    expect(scripts.flatMap(([, text]) => modulesOf(text))).toEqual(['electron']);
  });
});

describe('what the window loads', () => {
  const scripts = scriptsIn('out/renderer');

  it('leaves the page nowhere but where it tries to, to see it refused', () => {
    expect(scripts.length).toBeGreaterThan(1);
    const leaving = scripts.filter(([, text]) => leavingIn(text).length > 0).map(([file]) => file);
    expect(leaving.filter((file) => !file.includes('self-check'))).toEqual([]);
  });

  it('names no host that is not known to be a name alone', () => {
    expect(hostsIn('load("https://cdn.invalid/x.js")')).toEqual(['cdn.invalid']);
    const hosts = new Set(scripts.flatMap(([, text]) => hostsIn(text)));
    expect([...hosts].filter((host) => !NEVER_ASKED.has(host))).toEqual([]);
  });

  it('runs no text as code', () => {
    // zod asks once whether it might, by an empty function, and takes the policy's no for an answer.
    const evaluates = (text: string): boolean =>
      /\beval\(|\bnew Function\((?!["'`]{2}\))/.test(text);
    expect(evaluates('eval(x)') && evaluates('new Function(x)')).toBe(true);
    expect(scripts.filter(([, text]) => evaluates(text)).map(([file]) => file)).toEqual([]);
  });

  it('carries none of the talk of the sample', () => {
    const told = /Lock-gate fees|lock-gate fees/;
    expect(told.test(readFileSync('out/main/sample-plan.json', 'utf8'))).toBe(true);
    expect(scripts.filter(([, text]) => told.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('is no more than 450 kB of scripts, gzipped, screens and all', () => {
    const bytes = scripts.reduce((sum, [, text]) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(450_000);
  });

  it('asks for nothing of Node or Electron', () => {
    const asked = scripts.flatMap(([, text]) => modulesOf(text));
    expect(asked.filter((name) => !name.startsWith('./') && !name.startsWith('../'))).toEqual([]);
  });

  it('is minified, and its pages hold no script of their own', () => {
    const longest = Math.max(
      ...scripts.flatMap(([, text]) => text.split('\n').map((l) => l.length)),
    );
    expect(longest).toBeGreaterThan(5_000);
    for (const page of readdirSync('out/renderer').filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(path.join('out/renderer', page), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+=|<style/);
    }
  });
});
