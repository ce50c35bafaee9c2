// Format, types, lint, boundaries, dead code: each named, all run, one verdict.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { node24, root } from './places.mjs';

const FOLDERS = ['electron', 'renderer', 'shared', 'policy', 'test', 'scripts'];
const tool = (file) => path.join(root, 'node_modules', file);
/** Fewer modules than this and the boundaries were not looked at: a green check that checks nothing. */
const LEAST_MODULES = 200;

const run = (args) =>
  spawnSync(node24, args, { cwd: root, encoding: 'utf8', timeout: 300_000, maxBuffer: 64 << 20 });

const cruised = (said) => Number(/\((\d+) modules/.exec(said)?.[1] ?? 0);

const CHECKS = [
  ['format', [tool('oxfmt/bin/oxfmt'), '--check', ...FOLDERS]],
  ['types', [tool('@typescript/native/bin/tsc'), '-b']],
  ['lint', [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', ...FOLDERS]],
  [
    'boundaries',
    [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'electron',
      'renderer',
      'shared',
      'policy',
    ],
    (said) =>
      cruised(said) >= LEAST_MODULES ? null : `only ${cruised(said)} modules were looked at`,
  ],
  ['dead code', [tool('knip/bin/knip.js')]],
];

let failed = 0;
for (const [name, args, looksWrong] of CHECKS) {
  const started = performance.now();
  const { status, stdout, stderr } = run(args);
  const said = `${stdout ?? ''}${stderr ?? ''}`;
  const wrong =
    status === 0
      ? (looksWrong?.(said) ?? null)
      : `exit status ${status ?? 'none: it took too long'}`;
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  process.stdout.write(
    `${wrong ? 'FAILED' : 'ok    '}  ${name.padEnd(12)} ${took}${wrong ? `  ${wrong}` : ''}\n`,
  );
  if (wrong) {
    failed += 1;
    process.stdout.write(`${said.trimEnd()}\n`);
  }
}
process.exit(failed === 0 ? 0 : 1);
