import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));
const sources = tracked.filter((file) =>
  /^(electron|renderer|shared|policy|sample)\/.*\.tsx?$/.test(file),
);
const read = (file: string): string => readFileSync(file, 'utf8');

/** A thing that must not be written in some folders, and an example that must be found. */
const BANNED = [
  [
    'a clock or chance in what must be pure',
    /^(shared|policy|sample)\//,
    /\b(Date\.now|new Date\(\)|Math\.random|performance\.now)\b/,
    'const at = Date.now();',
  ],
  ['a database handed out decrypted', /^electron\//, /\.serialize\(\)/, 'db.serialize();'],
  [
    'a way to the network',
    /./,
    /\b(XMLHttpRequest|EventSource|navigator\.sendBeacon|net\.fetch)\b/,
    'new XMLHttpRequest();',
  ],
  ['a link opened outside', /./, /shell\.openExternal/, 'shell.openExternal(url);'],
  ['crash reports', /./, /crashReporter\.start/, 'crashReporter.start({});'],
  [
    'a failed write retried by removing',
    /^electron\/vault\//,
    /rmSync\(paths\.(db|files|keys|json)\b(?![^\n]*force: true \}\);\n?\s*\}?)/,
    'rmSync(paths.files, { recursive: true });',
  ],
] as const;

describe('no source holds', () => {
  it.each(BANNED)('%s', (_what, where, wrong, example) => {
    expect(wrong.test(example)).toBe(true);
    expect(sources.filter((file) => where.test(file) && wrong.test(read(file)))).toEqual([]);
  });

  it('a way to the network but the one page that tries it to see it refused', () => {
    const fetches = sources.filter((file) => /\bfetch\(/.test(read(file)));
    expect(fetches).toEqual(['renderer/self-check.ts']);
  });

  it('more than 300 lines', () => {
    const long = sources.filter((file) => read(file).split('\n').length > 301);
    expect(sources.length).toBeGreaterThan(300);
    expect(long).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { integrity?: string; resolved?: string; link?: boolean; hasInstallScript?: boolean }
    >;
  };
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

  it('holds an integrity for every package, and no download address', () => {
    expect(
      packages.filter(([, { integrity, link }]) => !integrity && !link).map(([name]) => name),
    ).toEqual([]);
    expect(
      packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([name]) => name),
    ).toEqual([]);
  });

  it('lets only known packages run a script at installing', () => {
    const scripts = packages
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([name]) => name.replace('node_modules/', ''));
    expect(scripts.toSorted()).toEqual(
      ['better-sqlite3', 'electron', 'electron-winstaller', 'fsevents', 'node'].filter((name) =>
        scripts.includes(name),
      ),
    );
  });
});

describe('what the window loads', () => {
  const folder = 'out/renderer/assets';
  it.skipIf(!existsSync(folder))('names no address on a network and evaluates no text', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    for (const name of scripts) {
      const text = read(path.join(folder, name));
      expect([
        name,
        /\beval\(|new Function\(/.test(
          text.replaceAll('new Function(``)', '').replaceAll('new Function("")', ''),
        ),
      ]).toEqual([name, false]);
      expect([name, /\bnew WebSocket\(|\bfetch\("http/.test(text)]).toEqual([name, false]);
    }
  });
});
