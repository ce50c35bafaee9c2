import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** A16: what others wrote, how much of it travels, and what it may do when it is installed. */
interface Locked {
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
const { allowScripts } = readJson<{ allowScripts: Readonly<Record<string, boolean>> }>(
  'package.json',
);
const places = Object.entries(packages).filter(([place]) => place !== '');

/** More than this and nobody has read what travels. */
const MOST_AT_RUN_TIME = 80;

const unlisted = (all: readonly (readonly [string, Locked])[]): readonly string[] =>
  all
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([place]) => place.replace(/^.*node_modules\//, ''))
    .filter((name) => !(name in allowScripts));

const script = (name: string): Promise<unknown> =>
  import(path.resolve('scripts', name)) as Promise<unknown>;

interface Travelling {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl?: string;
    readonly licenses?: readonly { readonly expression: string }[];
    readonly hashes?: readonly { readonly content: string }[];
  }[];
}

describe('what others wrote', () => {
  it('asks to run a script when it is installed only where that is listed, and none is let', () => {
    expect(unlisted([['node_modules/planted', { hasInstallScript: true }]])).toEqual(['planted']);
    expect(unlisted(places)).toEqual([]);
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  it('is installed without running any script', () => {
    const setUp = readFileSync('scripts/setup/modules.mjs', 'utf8');
    const installs = [...setUp.matchAll(/'ci'[^\]]*\]/g)].map(([text]) => text);
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter((text) => !text.includes('--ignore-scripts'))).toEqual([]);
  });

  it(`travels in at most ${MOST_AT_RUN_TIME} packages, all told`, () => {
    const atRunTime = places.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(atRunTime.length).toBeGreaterThan(10);
    expect(atRunTime.length).toBeLessThanOrEqual(MOST_AT_RUN_TIME);
  });
});

describe('the bill of materials', () => {
  it('names everything that travels, with its licence and the hash that the lock holds it to', async () => {
    const { travelling } = (await script('licences.mjs')) as { travelling: () => Travelling[] };
    const { billOfMaterials } = (await script('bill-of-materials.mjs')) as {
      billOfMaterials: (given: readonly Travelling[], electron: string) => Bill;
    };
    const all = travelling();
    const bill = billOfMaterials(all, '45.0.0');
    const [electron, ...components] = bill.components;
    expect(electron).toMatchObject({ name: 'electron', version: '45.0.0' });
    expect(components.length).toBe(all.length);
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['better-sqlite3-multiple-ciphers', 'sodium-native', 'react', 'zod']),
    );
    for (const { name, version, purl, licenses, hashes } of components) {
      expect(purl, name).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(licenses?.[0]?.expression, name).toMatch(/\w/);
      expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    }
    const planted = { name: 'planted', version: '1.0.0', license: 'MIT' };
    const [, unlocked] = billOfMaterials([planted], '45.0.0').components;
    expect(unlocked?.hashes?.[0]?.content).toBe('');
  });
});
