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
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve('.');
const FOLDERS = ['electron', 'renderer', 'shared', 'policy', 'sample', 'test', 'scripts'];

interface Lint {
  readonly diagnostics: readonly { readonly code?: string; readonly filename: string }[];
  readonly number_of_files: number;
}

const lint = (folder: string): Lint => {
  const tool = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const folders = FOLDERS.filter((each) => existsSync(path.join(folder, each)));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tool, '-c', '.oxlintrc.json', '--format', 'json', ...folders],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`);
  return JSON.parse(stdout) as Lint;
};

/** Sources that must be refused: the rule that names each, the file, and what it says. */
const PLANTED: readonly (readonly [rule: string, file: string, content: string])[] = [
  ['no-restricted-imports', 'electron/vault/https.ts', `import 'node:https';`],
  [
    'no-restricted-imports',
    'electron/main/net.ts',
    `import { net } from 'electron'; net.fetch('');`,
  ],
  [
    'no-restricted-imports',
    'electron/main/dns.ts',
    `import dns from 'dns'; dns.lookup('', () => {});`,
  ],
  ['no-restricted-globals', 'renderer/app/fetch.ts', `export const get = () => fetch('/');`],
  ['no-restricted-globals', 'renderer/app/socket.ts', `export const s = new WebSocket('ws://x');`],
  [
    'no-restricted-properties',
    'electron/vault/out.ts',
    `export const all = (db) => db.serialize();`,
  ],
  [
    'no-restricted-properties',
    'electron/main/open.ts',
    `import { shell } from 'electron'; void shell.openExternal('x');`,
  ],
  ['no-restricted-properties', 'policy/clock.ts', `export const at = () => Date.now();`],
  ['no-restricted-properties', 'shared/chance.ts', `export const some = () => Math.random();`],
  [
    'no-restricted-properties',
    'test/mock.test.ts',
    `import { vi } from 'vitest'; vi.mock('./x.ts');`,
  ],
  ['no-console', 'electron/main/talk.ts', `console.log('the text of a message');`],
  ['no-default-export', 'shared/default.ts', `export default 1;`],
  ['no-explicit-any', 'shared/any.ts', `export const x = (a: any) => a;`],
  ['max-params', 'shared/many.ts', `export const x = (a, b, c, d) => [a, b, c, d];`],
  ['max-lines', 'shared/long.ts', 'export {};\n'.repeat(301)],
];

describe('the linter', () => {
  let folder: string;
  let found: ReadonlySet<string>;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'daybook-lint-'));
    for (const [, file, content] of PLANTED) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${content}\n`);
    }
    for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.base.json']) {
      copyFileSync(path.join(root, file), path.join(folder, file));
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const ruleOf = (code = ''): string => /\(([^)]+)\)/.exec(code)?.[1] ?? code;
    found = new Set(
      lint(folder).diagnostics.map(({ code, filename }) => `${ruleOf(code)}: ${filename}`),
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PLANTED)('refuses by %s what is in %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  it('looks at every source', () => {
    expect(lint(root).number_of_files).toBeGreaterThan(500);
  }, 60_000);
});
