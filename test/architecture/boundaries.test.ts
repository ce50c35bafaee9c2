import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
    }[];
  };
}

const root = path.resolve('.');
const FOLDERS = ['electron', 'renderer', 'shared', 'policy', 'sample'];

const cruise = (folder: string): Cruise => {
  const tool = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      tool,
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      ...FOLDERS.filter((each) => existsSync(path.join(folder, each))),
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 << 20 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
};

/** Planted violations: the rule that must name each, the file that breaks it, and what it says. */
const PLANTED: readonly (readonly [rule: string, file: string, content: string])[] = [
  ['no-network', 'electron/vault/planted-net.ts', `import 'node:https';`],
  ['no-network', 'renderer/app/planted-net.ts', `import 'node:net';`],
  ['shared-is-pure', 'shared/planted-fs.ts', `import 'node:fs';`],
  ['shared-is-pure', 'shared/planted-test.ts', `import '../test/target.ts';`],
  ['policy-is-pure', 'policy/planted-package.ts', `import 'zod';`],
  ['sample-is-pure', 'sample/planted-fs.ts', `import 'node:fs';`],
  ['importers-hold-nothing', 'electron/importers/planted-vault.ts', `import '../vault/target.ts';`],
  ['importers-hold-nothing', 'electron/importers/planted-db.ts', `import 'better-sqlite3';`],
  ['importers-hold-nothing', 'electron/importers/planted-keys.ts', `import 'sodium-native';`],
  ['only-process-entries-know-electron', 'electron/vault/planted-el.ts', `import 'electron';`],
  ['only-process-entries-know-electron', 'electron/importers/planted-el.ts', `import 'electron';`],
  ['vault-stands-alone', 'electron/vault/planted-main.ts', `import '../main/target.ts';`],
  ['vault-stands-alone', 'electron/vault/planted-shell.ts', `import 'node:child_process';`],
  ['main-sees-no-content', 'electron/main/planted-vault.ts', `import '../vault/target.ts';`],
  ['main-sees-no-content', 'electron/main/planted-policy.ts', `import '../../policy/target.ts';`],
  ['main-sees-no-content', 'electron/main/planted-db.ts', `import 'better-sqlite3';`],
  ['cli-is-plain-node', 'electron/cli/planted-main.ts', `import '../main/target.ts';`],
  ['cli-is-plain-node', 'electron/cli/planted-electron.ts', `import 'electron';`],
  ['preload-is-only-electron', 'electron/preload/planted-fs.ts', `import 'node:fs';`],
  [
    'preload-is-only-electron',
    'electron/preload/planted-shared.ts',
    `import '../../policy/target.ts';`,
  ],
  [
    'features-do-not-know-each-other',
    'renderer/features/one/planted.ts',
    `import '../two/target.ts';`,
  ],
  ['ui-knows-no-screens', 'renderer/ui/planted.ts', `import '../features/two/target.ts';`],
  ['ui-knows-no-screens', 'renderer/ui/planted-app.ts', `import '../app/target.ts';`],
  [
    'window-is-only-a-window',
    'renderer/app/planted-main.ts',
    `import '../../electron/main/target.ts';`,
  ],
  ['window-is-only-a-window', 'renderer/app/planted-electron.ts', `import 'electron';`],
  ['window-is-only-a-window', 'renderer/app/planted-fs.ts', `import 'node:fs';`],
  ['no-circular', 'shared/planted-a.ts', `import './planted-b.ts';`],
  ['not-to-undeclared', 'renderer/app/planted-npm.ts', `import 'scheduler';`],
  ['not-to-unresolvable', 'shared/planted-nowhere.ts', `import './nowhere.ts';`],
];

const TARGETS = [
  'electron/vault/target.ts',
  'electron/main/target.ts',
  'renderer/features/two/target.ts',
  'renderer/app/target.ts',
  'test/target.ts',
  'policy/target.ts',
];

/** The other half of the planted cycle, which is reported once. */
const OTHER_HALF = ['shared/planted-b.ts', `import './planted-a.ts';`] as const;

const plant = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybook-planted-'));
  const write = (file: string, content: string): void => {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${content}\nexport {};\n`);
  };
  for (const target of TARGETS) write(target, '');
  for (const [, file, content] of PLANTED) write(file, content);
  write(...OTHER_HALF);
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.base.json', 'package.json']) {
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  copyFileSync(path.join(root, 'test/tsconfig.json'), path.join(folder, 'test/tsconfig.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
};

describe('who may import what', () => {
  it('holds in every module, and enough of them were looked at', () => {
    const { summary } = cruise(root);
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(400);
  }, 60_000);

  describe('is seen to be broken where it is', () => {
    let folder: string;
    let found: ReadonlySet<string>;
    beforeAll(() => {
      folder = plant();
      const { violations } = cruise(folder).summary;
      found = new Set(violations.map(({ rule, from }) => `${rule.name}: ${from}`));
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(PLANTED)('%s, by %s', (rule, file) => {
      expect(found).toContain(`${rule}: ${file}`);
    });

    it('and every rule has a planted violation', async () => {
      const { default: config } = (await import(
        pathToFileURL(path.join(root, '.dependency-cruiser.mjs')).href
      )) as { default: { forbidden: readonly { readonly name: string }[] } };
      const planted = new Set(PLANTED.map(([rule]) => rule));
      expect(config.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual(
        [],
      );
    });
  });
});
