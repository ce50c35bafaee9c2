// The build in `out/`, when a source is newer than it.
import * as fs from 'node:fs';
import path from 'node:path';
import { electronEnv } from '../electron.mjs';
import { findNode24, modules, root, tool } from '../places.mjs';
import { run, step } from './step.mjs';

const FOLDERS = ['electron', 'renderer', 'shared', 'policy', 'resources', 'sample'];
const FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts'];
const out = path.join(root, 'out');
const mark = path.join(out, '.built');

const newest = (place) => {
  const status = fs.statSync(place);
  if (!status.isDirectory()) return status.mtimeMs;
  // The folder's own time tells of files that were removed.
  const inside = fs.readdirSync(place).map((name) => newest(path.join(place, name)));
  return Math.max(status.mtimeMs, ...inside);
};

const isBuilt = () => {
  const sources = [...FOLDERS, ...FILES]
    .map((name) => path.join(root, name))
    .filter((place) => fs.existsSync(place));
  return fs.existsSync(mark) && fs.statSync(mark).mtimeMs > Math.max(...sources.map(newest));
};

/** Builds beside `out/` and swaps at the end: a build that fails leaves the last one as it was. */
const build = () => {
  // Taken before: what is changed during the build is not in it.
  const began = new Date();
  const next = path.join(modules, '.cache', `daybook-out-${process.pid}`);
  const vite = [tool('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'];
  try {
    run(findNode24(), [...vite, '--outDir', next], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: electronEnv(),
    });
    fs.writeFileSync(path.join(next, '.built'), '');
    fs.utimesSync(path.join(next, '.built'), began, began);
    fs.rmSync(out, { recursive: true, force: true });
    fs.renameSync(next, out);
  } finally {
    fs.rmSync(next, { recursive: true, force: true });
  }
};

export const ensureBuild = () => {
  if (!isBuilt()) step('building', build);
};
