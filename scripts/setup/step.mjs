// How set-up speaks and runs things. All on standard error, so that a command's own output is alone.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../places.mjs';

const began = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

export const say = (words) =>
  process.stderr.write(`set-up ${seconds(began).padStart(7)}  ${words}\n`);

/** Says what is done and how long it took. */
export const step = (words, work) => {
  say(`${words} …`);
  const from = performance.now();
  const result = work();
  say(`  done in ${seconds(from)}`);
  return result;
};

/** Runs a program; what it complains of is shown, what it says otherwise is returned. */
export const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    ...options,
  });

/** What a program says, or null where it is missing or fails. */
export const ask = (command, args, options = {}) => {
  try {
    return run(command, args, { stdio: ['ignore', 'pipe', 'ignore'], ...options });
  } catch {
    return null;
  }
};

/** The machine's own programs: set-up must not stand on what it is about to replace. */
const outsideModules = () => {
  const { PATH = '', ...env } = process.env;
  const kept = PATH.split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...env, PATH: kept.join(path.delimiter) };
};

export const npm = (args, options = {}) =>
  run('npm', args, { env: outsideModules(), shell: process.platform === 'win32', ...options });
