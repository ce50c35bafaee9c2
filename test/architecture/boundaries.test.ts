import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

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
      'electron',
      'renderer',
      'shared',
      'policy',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 << 20 },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
};

/** One planted violation of each rule: the file that breaks it, and what it says. */
const PLANTED: readonly (readonly [rule: string, file: string, content: string])[] = [
  ['no-network', 'electron/vault/planted-net.ts', `import 'node:https';`],
  ['shared-is-pure', 'shared/planted-fs.ts', `import 'node:fs';`],
  ['policy-is-pure', 'policy/planted-package.ts', `import 'zod';`],
  ['importers-hold-nothing', 'electron/importers/planted-vault.ts', `import '../vault/target.ts';`],
  [
    'only-process-entries-know-electron',
    'electron/vault/planted-electron.ts',
    `import 'electron';`,
  ],
  ['vault-stands-alone', 'electron/vault/planted-main.ts', `import '../main/target.ts';`],
  ['main-sees-no-content', 'electron/main/planted-vault.ts', `import '../vault/target.ts';`],
  ['cli-is-plain-node', 'electron/cli/planted-main.ts', `import '../main/target.ts';`],
  ['preload-is-only-electron', 'electron/preload/planted-fs.ts', `import 'node:fs';`],
  [
    'features-do-not-know-each-other',
    'renderer/features/one/planted.ts',
    `import '../two/target.ts';`,
  ],
  ['ui-knows-no-screens', 'renderer/ui/planted.ts', `import '../features/two/target.ts';`],
  [
    'window-is-only-a-window',
    'renderer/app/planted-main.ts',
    `import '../../electron/main/target.ts';`,
  ],
  ['window-has-no-node', 'renderer/app/planted-fs.ts', `import 'node:fs';`],
  ['tests-stay-outside', 'shared/planted-test.ts', `import '../test/target.ts';`],
  ['no-circular', 'shared/planted-a.ts', `import './planted-b.ts';`],
  ['not-to-unresolvable', 'shared/planted-nowhere.ts', `import './nowhere.ts';`],
];

const TARGETS = [
  'electron/vault/target.ts',
  'electron/main/target.ts',
  'renderer/features/two/target.ts',
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
    expect(summary.totalCruised).toBeGreaterThan(300);
  }, 60_000);

  it('is seen to be broken by a planted violation of each rule', () => {
    const found = new Set(
      cruise(plant()).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
    );
    for (const [rule, file] of PLANTED) expect([...found]).toContain(`${rule}: ${file}`);
  }, 60_000);
});
