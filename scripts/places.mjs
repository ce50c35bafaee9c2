// Where things are. Depends on nothing, since set-up uses it before anything is installed.
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);

/** The Node that the tools and the tests run on, whatever the machine has. */
export const node24 = path.join(
  root,
  'node_modules/.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);

export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'daybook',
);

const mark = path.join(root, 'node_modules/.daybook-electron');

/** The folder of the Electron that set-up chose; '' for the package's own, null where none was. */
export const electronDist = () =>
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??
  (fs.existsSync(mark) ? fs.readFileSync(mark, 'utf8') : null);

export const keepElectronDist = (folder) => fs.writeFileSync(mark, folder);

/** The environment in which Electron is found by everything that looks for it. */
export const electronEnv = () => {
  const dist = electronDist();
  return dist ? { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dist } : { ...process.env };
};

/** Root has no sandbox to give up: Chromium refuses to start otherwise. Never set by the application. */
export const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
