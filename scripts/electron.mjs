// The one way in which any script finds and starts Electron.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { modules, read, root } from './places.mjs';

const mark = path.join(modules, '.daybook-electron');
const OWN = path.join(modules, 'electron', 'dist');
const isRuntime = (folder) => fs.existsSync(path.join(folder, 'version'));

/** The folder of the Electron in use: the one that the environment names, or that set-up chose. */
export const electronDist = () => {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH || read(mark).trim();
  return chosen !== '' && isRuntime(chosen) ? chosen : null;
};

export const ownElectronDist = () => (isRuntime(OWN) ? OWN : null);

export const keepElectronDist = (folder) => fs.writeFileSync(mark, `${folder}\n`);

/** Its version, such as `45.4.1`. The runtime of the tests says so in a file alone. */
export const electronVersion = (dist) => read(path.join(dist, 'version')).trim().replace(/^v/, '');

/** The environment in which Electron is found by everything that looks for it. */
export const electronEnv = () => {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const dist = electronDist();
  return dist ? { ...env, ELECTRON_OVERRIDE_DIST_PATH: dist } : env;
};

const EXECUTABLE = {
  darwin: path.join('Electron.app', 'Contents', 'MacOS', 'Electron'),
  win32: 'electron.exe',
};

export const electronProgram = () => {
  const dist = electronDist();
  if (dist === null) throw new Error('There is no Electron yet. Run: npm run setup');
  return path.join(dist, EXECUTABLE[process.platform] ?? 'electron');
};

/** Chromium's sandbox refuses to start for root. Passed from here, never by the application. */
export const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The command, on a display that nobody sees where it asks for one. */
export const onDisplay = (hidden, command) =>
  hidden ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24', ...command] : command;

/** Runs a command to its end, passing on Ctrl-C, and gives its exit status. */
export const runToEnd = ([program, ...args], env = electronEnv()) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    child.on('error', ({ code, message }) => {
      const missing = code === 'ENOENT' ? `${program} is not on this machine` : message;
      process.stderr.write(`It could not be started: ${missing}.\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/** Starts Daybook as built in `out/`. */
export const runDaybook = (args, { hidden }) =>
  runToEnd(onDisplay(hidden, [electronProgram(), ...rootArguments, root, ...args]));
