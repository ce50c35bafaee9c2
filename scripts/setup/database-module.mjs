// The database module as the runtime of the tests can load it: built once, then kept.
import * as fs from 'node:fs';
import path from 'node:path';
import { electronDist, electronVersion } from '../electron.mjs';
import { cacheFolder, findNode24, nodePackage, read, tool } from '../places.mjs';
import { run, step } from './step.mjs';

const folder = tool('better-sqlite3');
const place = path.join(folder, 'prebuilds/linux-x64.node');

/** From this Electron on the module's own binaries load: they need Node-API 10. */
const LOADS_AS_IT_IS = 35;
const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -w';

const compile = (kept) => {
  const made = path.join(folder, 'build');
  fs.rmSync(made, { recursive: true, force: true });
  const gyp = tool('node-gyp/bin/node-gyp.js');
  // The headers come with our Node: nothing is downloaded.
  const how = ['--release', '--force_build=1', `--nodedir=${nodePackage}`, '-j', 'max'];
  const node = findNode24();
  run(node, [gyp, 'rebuild', ...how, '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
      CXXFLAGS: FLAGS,
    },
  });
  fs.mkdirSync(cacheFolder, { recursive: true });
  const part = `${kept}.${process.pid}`;
  fs.copyFileSync(path.join(made, 'Release/better_sqlite3.node'), part);
  fs.renameSync(part, kept);
  // Else it would be packaged: 54 MB.
  fs.rmSync(made, { recursive: true });
};

const isSame = (one, other) =>
  fs.existsSync(other) &&
  fs.statSync(one).size === fs.statSync(other).size &&
  fs.readFileSync(one).equals(fs.readFileSync(other));

/** Puts the kept build in place of the package's own, which each installation restores. */
export const ensureDatabaseModule = () => {
  const dist = electronDist();
  if (dist === null || Number.parseInt(electronVersion(dist), 10) >= LOADS_AS_IT_IS) return;
  const { version } = JSON.parse(read(path.join(folder, 'package.json')));
  const kept = path.join(cacheFolder, `better-sqlite3-${version}-napi9-linux-x64.node`);
  if (!fs.existsSync(kept)) {
    step('building the database module for that runtime (about 90 s)', () => compile(kept));
  }
  if (isSame(kept, place)) return;
  // Renamed into place: a process that has the old one loaded keeps it.
  fs.copyFileSync(kept, `${place}.part`);
  fs.renameSync(`${place}.part`, place);
};
