// Every test: Vitest's projects, then Playwright on the real application with a real keychain.
// Ends with the plain line `N passed, N failed`. `npm run e2e -- FILE` runs Playwright's alone.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { electronEnv, onDisplay } from './electron.mjs';
import { cacheFolder, node24, read, root, tool } from './places.mjs';

const [part, ...given] = process.argv.slice(2);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'daybook-test-'));

/** The report that a run left, or null where it came to nothing. */
const reportIn = (file) => {
  try {
    return JSON.parse(read(file));
  } catch {
    return null;
  }
};

const run = (command, env) => {
  const [program, ...args] = command;
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env });
  if (error) process.stderr.write(`${program} could not be started: ${error.message}\n`);
  return status;
};

/** A file that does not load, or a crash, fails no test by name: it must count all the same. */
const counted = ({ passed = 0, failed = 0, skipped = 0 }, status) => ({
  passed,
  skipped,
  failed: failed === 0 && status !== 0 ? 1 : failed,
});

const runVitest = () => {
  const file = path.join(work, 'vitest.json');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run(
    [node24, tool('vitest/vitest.mjs'), 'run', ...reports, ...given],
    electronEnv(),
  );
  const said = reportIn(file);
  return counted(
    {
      passed: said?.numPassedTests,
      failed: said?.numFailedTests,
      skipped: said?.numPendingTests,
    },
    status,
  );
};

/** A message bus and a home of the tests' own, in which the keychain is open. */
const withKeychain = (command) => [
  'dbus-run-session',
  '--',
  'bash',
  '-c',
  'echo -n test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"',
  'with-keychain',
  ...command,
];

const runPlaywright = () => {
  const file = path.join(work, 'playwright.json');
  const home = path.join(work, 'home');
  // What a killed application leaves in its temporary folder goes with the run.
  const temporary = path.join(work, 'tmp');
  for (const folder of [home, temporary]) fs.mkdirSync(folder);
  const playwright = [node24, tool('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const command = [...playwright, ...given];
  const isLinux = process.platform === 'linux';
  const { XDG_DATA_HOME: _, XDG_CONFIG_HOME: __, ...env } = electronEnv();
  const own = isLinux ? { HOME: home, XDG_CACHE_HOME: path.dirname(cacheFolder) } : {};
  const status = run(isLinux ? withKeychain(onDisplay(true, command)) : command, {
    ...env,
    ...own,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const stats = reportIn(file)?.stats;
  return counted(
    {
      passed: stats?.expected,
      // One that passes at a second try has failed once.
      failed: stats && stats.unexpected + stats.flaky,
      skipped: stats?.skipped,
    },
    status,
  );
};

const runs = part === 'e2e' ? [runPlaywright] : [runVitest, runPlaywright];
const totals = runs.map((each) => each());
const sum = (what) => totals.reduce((total, each) => total + each[what], 0);
fs.rmSync(work, { recursive: true, force: true });
if (sum('skipped') > 0) process.stdout.write(`${sum('skipped')} skipped\n`);
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
