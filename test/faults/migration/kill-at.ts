import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from '#test/support/open-office.ts';

const node = path.resolve('node_modules/.bin/node');

/** Everything by which a vault changes on the disk, its folders' names apart. */
const CHANGES = ['pwrite64', 'write', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink'];

/** One call of a child: the so-manieth of its name. */
export interface CallOf {
  readonly name: string;
  readonly nth: number;
}

const under = (more: readonly string[], child: readonly string[]): string[] =>
  // Not `--seccomp-bpf`: with it no signal is sent.
  ['-f', '-qq'].concat(more, [node, ...child]);
const ENV = { ...process.env, UV_USE_IO_URING: '0' };

/**
 * The calls by which a child changes the disk after it has said a word, in order. The child must
 * do all of them from its first thread, and the same at every run.
 */
export const callsAfter = (word: string, child: readonly string[]): readonly CallOf[] => {
  const trace = path.join(newFolder('daybook-calls-'), 'trace');
  const more = ['-e', `trace=${CHANGES.join(',')}`, '-s', '64', '-o', trace];
  const { status, stderr } = spawnSync('strace', under(more, child), {
    env: ENV,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the traced child failed: ${stderr}`);
  const lines = readFileSync(trace, 'latin1').split('\n');
  const first = lines[0]?.split(' ', 1)[0] ?? '';
  const counts = new Map<string, number>();
  let said = false;
  return lines.flatMap((line) => {
    const [, name = '', rest = ''] = /^\d+\s+(\w+)\((.*)$/.exec(line) ?? [];
    if (!line.startsWith(`${first} `) || name === '') return [];
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const counted = said;
    if (name === 'write' && rest.includes(`"${word}\\n"`)) said = true;
    return counted ? [{ name, nth }] : [];
  });
};

/** Runs a child and ends it with SIGKILL right before one of its calls; whether it came to that. */
export const killAt = ({ name, nth }: CallOf, child: readonly string[]): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const inject = ['-e', `trace=${name}`, '-e', `inject=${name}:signal=KILL:when=${nth}`];
    const running = spawn('strace', under([...inject, '-o', '/dev/null'], child), {
      env: ENV,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let wrong = '';
    running.stderr.on('data', (data: Buffer) => {
      wrong += data.toString();
    });
    running.on('close', (code, signal) => {
      // strace ends as its child ended.
      if (signal === 'SIGKILL') resolve(true);
      else if (code === 0) resolve(false);
      else reject(new Error(`the child ended by itself with ${code}: ${wrong}`));
    });
  });
