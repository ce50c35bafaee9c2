// Every test: Vitest's projects, then Playwright on real Electron with a real keyring.
// Ends with the plain line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronEnv, node24, root } from './places.mjs';

const results = fs.mkdtempSync(path.join(os.tmpdir(), 'daybook-results-'));
const report = (name) => path.join(results, name);
const readJson = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null);

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...electronEnv(), ...env } })
    .status;

const runVitest = () => {
  const file = report('vitest.json');
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const status = run(node24, [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const json = readJson(file);
  const passed = json?.numPassedTests ?? 0;
  const failed = json?.numFailedTests ?? 0;
  // A suite that does not load, or a crash, fails no test by name: it must still count.
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
};

const keyring = (command) =>
  `echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; ${command}`;

const runPlaywright = () => {
  const file = report('playwright.json');
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'daybook-home-'));
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  const command = `"${node24}" "${playwright}" test --reporter=list,json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const status =
    process.platform === 'linux'
      ? run(
          'dbus-run-session',
          ['--', 'xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', 'bash', '-c', keyring(command)],
          {
            ...env,
            HOME: home,
            XDG_CACHE_HOME: path.join(os.homedir(), '.cache'),
            XDG_DATA_HOME: path.join(home, '.local/share'),
          },
        )
      : run(node24, [playwright, 'test', '--reporter=list,json'], env);
  const stats = readJson(file)?.stats;
  const failed = stats?.unexpected ?? 0;
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: failed === 0 && status !== 0 ? 1 : failed,
  };
};

const totals = [runVitest(), runPlaywright()];
const passed = totals.reduce((sum, each) => sum + each.passed, 0);
const failed = totals.reduce((sum, each) => sum + each.failed, 0);
fs.rmSync(results, { recursive: true, force: true });
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
