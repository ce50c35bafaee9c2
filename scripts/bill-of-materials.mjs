// The bill of materials of what travels: CycloneDX 1.6, of the packages whose licences are in the
// package, each with the SHA-512 that the lock holds it to. The same for the same lock: no time, no serial.
import * as fs from 'node:fs';
import path from 'node:path';
import { electronVersion } from './electron.mjs';
import { read, root } from './places.mjs';

const hashOf = ({ integrity = '' }) =>
  Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** A package as others name it: the address of packages that no registry need answer. */
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const lockedAt = (lock, name) => lock.packages[`node_modules/${name}`] ?? {};

const componentOf = (lock, { name, version, license }) => {
  const locked = lockedAt(lock, name);
  // Installed under another name than its own: the own one is what others know.
  const own = (locked.name ?? name).replace(/^.*node_modules\//, '');
  return {
    type: 'library',
    'bom-ref': purlOf(own, version),
    name: own,
    version,
    purl: purlOf(own, version),
    licenses: [{ expression: license }],
    hashes: [{ alg: 'SHA-512', content: hashOf(locked) }],
  };
};

/** The bill of packages (`{name, version, license}`) in an application with a version of Electron. */
export const billOfMaterials = (packages, electron) => {
  const lock = JSON.parse(read(path.join(root, 'package-lock.json')));
  const { name, version } = JSON.parse(read(path.join(root, 'package.json')));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: [
      { type: 'framework', 'bom-ref': 'electron', name: 'electron', version: electron },
      ...packages.map((each) => componentOf(lock, each)),
    ],
  };
};

/** Writes it beside the licences. */
export const writeBill = (file, packages, dist) => {
  const bill = billOfMaterials(packages, electronVersion(dist));
  fs.writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
};
