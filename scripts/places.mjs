// Where things are. Depends on nothing, since set-up uses it before anything is installed.
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform, arch } = process;

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const modules = path.join(root, 'node_modules');

/** The package of Node 24 for this machine: its own executable and its C headers. */
export const nodePackage = path.join(
  modules,
  `node-${platform === 'win32' ? 'win' : platform}-${arch}`,
);

const ownNode = path.join(nodePackage, 'bin', platform === 'win32' ? 'node.exe' : 'node');

/** The Node that tools and tests run on: ours, or where there is none of ours a newer one. */
export const findNode24 = () => {
  if (fs.existsSync(ownNode)) return ownNode;
  const [major] = process.versions.node.split('.');
  return Number(major) >= 24 ? process.execPath : null;
};

export const node24 = findNode24() ?? ownNode;

export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'daybook',
);

export const tool = (file) => path.join(modules, file);

export const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');
