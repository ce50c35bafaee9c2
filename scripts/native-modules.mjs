// The native modules that travel with the application, each with its SHA-256. They lie outside the
// archive, where nothing else vouches for them: the list of them lies inside.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { modules, read, root } from './places.mjs';

/** `{ 'x/y.node': '<SHA-256>' }` of every native module under a folder. */
export const hashNativeModules = (folder) =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.node'))
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map((name) => {
        const content = fs.readFileSync(path.join(folder, name));
        return [name.replaceAll(path.sep, '/'), createHash('sha256').update(content).digest('hex')];
      }),
  );

/** The folders of the packages that travel, as the lock knows them. */
export const travellingPackages = () =>
  Object.entries(JSON.parse(read(path.join(root, 'package-lock.json'))).packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place]) => place.replace(/^node_modules\//, ''))
    .filter((name) => !/^node-(linux|win)-/.test(name))
    .filter((name) => fs.existsSync(path.join(modules, name)));

const isForThisMachine = (name) =>
  name.includes(`${process.platform}-${process.arch}`) && !name.includes('musl');

/** Those that must be in the package, by their path in it. */
export const wantedNativeModules = () =>
  Object.fromEntries(
    travellingPackages().flatMap((name) =>
      Object.entries(hashNativeModules(path.join(modules, name)))
        .map(([file, hash]) => [`node_modules/${name}/${file}`, hash])
        .filter(([file]) => isForThisMachine(file)),
    ),
  );

/** What differs between the list and what lies there, in words. */
export const nativeProblems = (listed, found) => [
  ...Object.keys(found)
    .filter((name) => !(name in listed))
    .map((name) => `${name} is not in the list of native modules`),
  ...Object.entries(listed)
    .filter(([name, hash]) => found[name] !== hash)
    .map(([name]) => `${name} is ${name in found ? 'changed' : 'missing'}`),
];
