// Format, types, lint, boundaries, dead code: each named, all run, one verdict.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { node24, root, tool } from './places.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'policy', 'sample', 'test', 'scripts'].filter(
  (folder) => fs.existsSync(folder),
);
const CRUISED = SOURCES.filter((folder) => !['test', 'scripts'].includes(folder));
const SETTINGS = fs.readdirSync(root).filter((name) => /\.(m?js|cjs|ts)$/.test(name));

/** Fewer modules than this and the boundaries were not looked at: a check that checks nothing. */
const LEAST_MODULES = 400;
const modulesIn = (said) => Number(/(\d+) modules, \d+ dependencies cruised/.exec(said)?.[1] ?? 0);
const looksTooFew = (said) =>
  modulesIn(said) < LEAST_MODULES ? `only ${modulesIn(said)} modules were looked at` : null;

const CHECKS = [
  { name: 'format', does: ['oxfmt/bin/oxfmt', '--check', ...SOURCES, ...SETTINGS] },
  { name: 'types', does: ['@typescript/native/bin/tsc', '-b'] },
  // Folders are named: at the root, without them, the linter has been seen to hang.
  {
    name: 'lint',
    does: [
      'oxlint/bin/oxlint',
      '--type-aware',
      '--deny-warnings',
      '--report-unused-disable-directives',
      ...SOURCES,
    ],
  },
  {
    name: 'boundaries',
    does: [
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      ...CRUISED,
    ],
    alsoWrong: looksTooFew,
  },
  { name: 'dead code', does: ['knip/bin/knip.js', '--treat-config-hints-as-errors'] },
];

const wrongWith = ({ status, signal }, said, alsoWrong) => {
  if (status === null) return `ended by ${signal ?? 'nothing known'}, perhaps after too long`;
  return status === 0 ? (alsoWrong?.(said) ?? null) : `exit status ${status}`;
};

const check = ({ name, does: [program, ...args], alsoWrong }) => {
  const from = performance.now();
  const ran = spawnSync(node24, [tool(program), ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 64 << 20,
  });
  const said = `${ran.stdout ?? ''}${ran.stderr ?? ''}`.trimEnd();
  const wrong = wrongWith(ran, said, alsoWrong);
  const took = `${((performance.now() - from) / 1000).toFixed(1)} s`;
  const verdict = wrong === null ? 'ok    ' : 'FAILED';
  process.stdout.write(`${verdict}  ${name.padEnd(11)}${took.padStart(7)}  ${wrong ?? ''}\n`);
  if (wrong !== null) process.stdout.write(`${said}\n\n`);
  return wrong === null;
};

const asked = process.argv.slice(2);
const checks = asked.length === 0 ? CHECKS : CHECKS.filter(({ name }) => asked.includes(name));
const held = checks.map(check);
if (held.length === 0)
  process.stderr.write(`There are: ${CHECKS.map(({ name }) => name).join(', ')}\n`);
// Set, not forced: an exit at once would cut off what a pipe has not taken yet.
process.exitCode = held.length > 0 && held.every(Boolean) ? 0 : 1;
