// The modules of the lock file, and Node 24 among them.
import * as fs from 'node:fs';
import path from 'node:path';
import { findNode24, read, root } from '../places.mjs';
import { ask, npm, say, step } from './step.mjs';

const packagesIn = (file) => {
  try {
    return JSON.parse(read(file)).packages ?? {};
  } catch {
    return {};
  }
};

/**
 * Whether what is installed is what the lock asks for.
 *
 * npm writes its own list last, so after an installation that was broken off the list is missing,
 * or names a package whose folder is not there.
 */
export const areModulesRight = (project = root) => {
  const wanted = packagesIn(path.join(project, 'package-lock.json'));
  const held = packagesIn(path.join(project, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([place, { integrity, optional }]) => {
    if (place === '') return true;
    const here = held[place];
    if (!here) return Boolean(optional);
    return here.integrity === integrity && fs.existsSync(path.join(project, place, 'package.json'));
  });
};

// No script of a package is run: none that we use needs one, and none may reach for the network.
const CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

const install = () => {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    npm(CI, quiet);
  } catch {
    say('that failed; once more …');
    npm(CI, quiet);
  }
};

/** Installs what the lock asks for, unless it is there; throws where Node 24 does not run then. */
export const ensureModules = () => {
  if (areModulesRight() && findNode24() !== null) return;
  step('installing modules (npm ci)', install);
  const node = findNode24();
  if (node === null || ask(node, ['--version']) === null) {
    throw new Error(
      'Node 24 is needed. It came with no module for this machine, and this Node is older: install Node 24.',
    );
  }
};
