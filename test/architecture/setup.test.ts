import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = (name: string): string => path.resolve('scripts', name);
const { areModulesRight } = (await import(pathToFileURL(script('setup/modules.mjs')).href)) as {
  readonly areModulesRight: (project: string) => boolean;
};

const LOCK = {
  packages: {
    '': { name: 'planted' },
    'node_modules/one': { integrity: 'sha512-one' },
    'node_modules/@a/two': { integrity: 'sha512-two' },
    'node_modules/elsewhere': { integrity: 'sha512-else', optional: true },
  },
};

describe('set-up finds the installed modules', () => {
  let project: string;
  const write = (file: string, content: unknown): void => {
    mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(project, file), JSON.stringify(content));
  };
  const { '': _, 'node_modules/elsewhere': __, ...installed } = LOCK.packages;

  beforeEach(() => {
    project = mkdtempSync(path.join(tmpdir(), 'daybook-setup-'));
    write('package-lock.json', LOCK);
    write('node_modules/.package-lock.json', { packages: installed });
    write('node_modules/one/package.json', {});
    write('node_modules/@a/two/package.json', {});
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it('right, without those for other machines', () => {
    expect(areModulesRight(project)).toBe(true);
  });

  it('right with one more that the lock does not ask for', () => {
    write('node_modules/more/package.json', {});
    expect(areModulesRight(project)).toBe(true);
  });

  it('wrong after an installation that was broken off', () => {
    rmSync(path.join(project, 'node_modules/.package-lock.json'));
    expect(areModulesRight(project)).toBe(false);
  });

  it('wrong where a package was removed by hand', () => {
    rmSync(path.join(project, 'node_modules/@a/two'), { recursive: true });
    expect(areModulesRight(project)).toBe(false);
  });

  it('wrong where the lock asks for another', () => {
    write('package-lock.json', {
      packages: { ...LOCK.packages, 'node_modules/one': { integrity: 'sha512-newer' } },
    });
    expect(areModulesRight(project)).toBe(false);
  });

  it('wrong where nothing is installed', () => {
    rmSync(path.join(project, 'node_modules'), { recursive: true });
    expect(areModulesRight(project)).toBe(false);
  });
});

describe.runIf(process.platform === 'linux')('npm start without a display', () => {
  it('says so, and how to get one', () => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [script('start.mjs')], {
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('npm start -- --xvfb');
  });
});
