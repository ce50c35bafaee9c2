// Makes a fresh clone ready, on any Node from 20 and npm from 10, and is done at once when it is.
// Depends on nothing else, since nothing else is there yet.
//   (nothing)    system packages, modules, Electron, the database module
//   --build      and the build, when a source is newer
//   --modules    the modules alone: all that checks and the command line need
import { ensureBuild } from './setup/build.mjs';
import { ensureDatabaseModule } from './setup/database-module.mjs';
import { ensureDebianPackages } from './setup/debian-packages.mjs';
import { ensureElectron } from './setup/electron-runtime.mjs';
import { ensureModules } from './setup/modules.mjs';
import { say } from './setup/step.mjs';

const asked = new Set(process.argv.slice(2));
const all = !asked.has('--modules');

try {
  if (all) ensureDebianPackages();
  ensureModules();
  if (all) ensureElectron();
  if (all) ensureDatabaseModule();
  if (asked.has('--build')) ensureBuild();
} catch (problem) {
  say(`stopped: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exit(1);
}
