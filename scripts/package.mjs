// Packages Daybook for this machine (`electron-builder --dir`), then reads back from what was made
// that the fuses, the archive, the native modules and the licences are as they must be.
import * as fs from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { archiveProblems } from './archive.mjs';
import { writeBill } from './bill-of-materials.mjs';
import {
  electronDist,
  electronEnv,
  electronVersion,
  ownElectronDist,
  runToEnd,
} from './electron.mjs';
import { fuseProblems, readFuses } from './fuses.mjs';
import { licenceProblems, writeLicences } from './licences.mjs';
import { hashNativeModules, nativeProblems, wantedNativeModules } from './native-modules.mjs';
import { node24, root, tool } from './places.mjs';

const made = path.join(root, 'dist');

/** Where things are in the packaged application of each platform. */
const LAYOUT = {
  linux: { folder: 'linux-unpacked', executable: 'daybook', resources: 'resources' },
  win32: { folder: 'win-unpacked', executable: 'Daybook.exe', resources: 'resources' },
  darwin: {
    folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
    executable: 'Daybook.app/Contents/MacOS/Daybook',
    resources: 'Daybook.app/Contents/Resources',
  },
};

const packageIt = async () => {
  const dist = electronDist();
  const isOwn = dist === ownElectronDist();
  const runtime = [`-c.electronDist=${dist}`, `-c.electronVersion=${electronVersion(dist)}`];
  const args = ['--dir', '--publish', 'never', ...(isOwn ? [] : runtime)];
  const builder = [node24, tool('electron-builder/cli.js'), ...args];
  const status = await runToEnd(builder, { ...electronEnv(), NODE_NO_WARNINGS: '1' });
  if (status !== 0) throw new Error(`electron-builder ended with ${status}.`);
  if (!isOwn) {
    const version = electronVersion(dist);
    process.stdout.write(
      `made with the Electron ${version} of the tests: to be tried, not to ship\n`,
    );
  }
};

const readBack = async (listed) => {
  const { folder, executable, resources } = LAYOUT[process.platform];
  const inside = path.join(made, folder, resources);
  const fuses = await readFuses(path.join(made, folder, executable));
  const archive = listPackage(path.join(inside, 'app.asar')).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const natives = hashNativeModules(path.join(inside, 'app.asar.unpacked'));
  const stray = fs.existsSync(path.join(inside, 'default_app.asar'));
  return {
    place: path.relative(root, path.join(made, folder)),
    fuses,
    natives,
    archive,
    problems: [
      ...fuseProblems(fuses),
      ...archiveProblems(archive),
      ...nativeProblems(listed, natives),
      ...(stray ? ['the default application is in it'] : []),
    ],
  };
};

const listed = wantedNativeModules();
fs.writeFileSync(
  path.join(root, 'out/native-modules.json'),
  `${JSON.stringify(listed, null, 2)}\n`,
);
const packages = writeLicences(path.join(made, 'licences.txt'));
writeBill(path.join(made, 'bill-of-materials.json'), packages, electronDist());
await packageIt();
const { place, fuses, natives, archive, problems } = await readBack(listed);
const all = [...problems, ...licenceProblems(packages)];
for (const problem of all) process.stderr.write(`wrong: ${problem}\n`);
for (const [name, hash] of Object.entries(natives)) process.stdout.write(`${hash}  ${name}\n`);
process.stdout.write(
  `packaged in ${place}: ${Object.keys(fuses).length} fuses read back, ${archive.length} files in the ` +
    `archive, ${Object.keys(natives).length} native modules, ${packages.length} licences; ${all.length} wrong\n`,
);
process.exitCode = all.length === 0 ? 0 : 1;
