// Electron: what is named or chosen already, its own download, or where that is blocked a runtime
// for development and tests, made from a package of the registry.
import { electronDist, electronVersion, keepElectronDist, ownElectronDist } from '../electron.mjs';
import { findNode24, tool } from '../places.mjs';
import { ask, run, say, step } from './step.mjs';

const MINUTES = 60_000;

const download = () => {
  ask(findNode24(), [tool('electron/install.js')], { timeout: 10 * MINUTES });
  return ownElectronDist();
};

const make = () => run(findNode24(), ['scripts/electron-runtime.mjs']).trim();

export const ensureElectron = () => {
  if (electronDist() !== null) return;
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    throw new Error(
      'ELECTRON_OVERRIDE_DIST_PATH names no Electron: the folder must hold the file `version`.',
    );
  }
  const own = ownElectronDist() ?? step('downloading Electron', download);
  if (own) {
    keepElectronDist(own);
    return;
  }
  say('its download is blocked here');
  const made = step('a runtime for development and tests (196 MB, unless it is kept)', make);
  keepElectronDist(made);
  say(`Electron ${electronVersion(made)} in ${made}`);
};
