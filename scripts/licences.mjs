// The licences of everything of others that travels: the packages of the main side, and what the
// window's bundle holds.
import * as fs from 'node:fs';
import path from 'node:path';
import { travellingPackages } from './native-modules.mjs';
import { modules, read, root } from './places.mjs';

const manifestOf = (name) => JSON.parse(read(path.join(modules, name, 'package.json')) || '{}');

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the window's own sources name. */
const named = () => {
  const sources = fs
    .readdirSync(path.join(root, 'renderer'), { recursive: true })
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => read(path.join(root, 'renderer', name)));
  const found = sources.flatMap((text) => [
    ...text.matchAll(/(?:from|import) '((?:@[\w-]+\/)?[\w-]+)[^']*'/g),
  ]);
  return new Set(found.map(([, name]) => packageOf(name)));
};

/** Those, and all that they depend on. */
const withDependencies = (names) => {
  const all = new Set();
  const add = (name) => {
    if (all.has(name) || !fs.existsSync(path.join(modules, name))) return;
    all.add(name);
    for (const each of Object.keys(manifestOf(name).dependencies ?? {})) add(each);
  };
  for (const name of names) add(name);
  return all;
};

const textOf = (name) => {
  const folder = path.join(modules, name);
  const file = fs.readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  return file ? read(path.join(folder, file)).trim() : '';
};

const MAY_TRAVEL = /^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0)\b/;

/** Name, version, licence and its text, of everything of others that travels. */
export const travelling = () =>
  [...withDependencies([...named(), ...travellingPackages()])]
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((name) => {
      const { version, license = 'not stated' } = manifestOf(name);
      return { name, version, license, text: textOf(name) };
    });

/** The packages whose licence does not let them travel with us. */
export const licenceProblems = (packages) =>
  packages
    .filter(({ license }) => !MAY_TRAVEL.test(license))
    .map(({ name, license }) => `${name} has the licence ${license}`);

/** Writes them into one file, and gives the packages that are in it. */
export const writeLicences = (file) => {
  const packages = travelling();
  const rule = '-'.repeat(72);
  const parts = packages.map(({ name, version, license, text }) =>
    [rule, `${name} ${version} (${license})`, rule, text].join('\n'),
  );
  const head = 'Daybook contains work of others, with thanks, under these licences.';
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${[head, ...parts].join('\n\n')}\n`);
  return packages;
};
