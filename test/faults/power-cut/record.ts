import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { newFolder } from '#test/support/open-office.ts';
import type { DiskOp } from './disk-op.ts';
import { diskOpsOf } from './disk-trace.ts';

const node = path.resolve('node_modules/.bin/node');
const CALLS =
  'openat,open,close,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,ftruncate,fallocate,' +
  'rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,lseek,dup,dup2,dup3,' +
  'copy_file_range,sendfile';

/** Why no trace can be made on this machine, or null. */
export const whyNoTrace = (): string | null => {
  const { status, error } = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']);
  if (error) return `strace cannot be started (${error.message})`;
  return status === 0 ? null : 'strace may not watch other programs here';
};

/** What a child did to a folder: the trace in a file, for other processes to read again. */
export interface Recording {
  readonly trace: string;
  readonly top: string;
  readonly ops: readonly DiskOp[];
}

/** Reads a trace again. */
export const opsOf = ({ trace, top }: Pick<Recording, 'trace' | 'top'>): readonly DiskOp[] =>
  diskOpsOf(readFileSync(trace, 'latin1'), top);

/** Runs a child to its end and records everything it does below a fresh folder, which it is given. */
export const record = (child: string, args: readonly string[] = []): Recording => {
  const top = realpathSync(newFolder('daybook-traced-'));
  const trace = path.join(newFolder('daybook-trace-'), 'trace');
  const { status, stderr } = spawnSync(
    'strace',
    ['-f', '--seccomp-bpf', '-xx', '-s', '100000000', '-e', `trace=${CALLS}`, '-o', trace].concat([
      node,
      path.resolve(child),
      top,
      ...args,
    ]),
    // Its own ring of system calls would not be seen.
    { env: { ...process.env, UV_USE_IO_URING: '0' }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the traced child failed: ${stderr}`);
  return { trace, top, ops: opsOf({ trace, top }) };
};
