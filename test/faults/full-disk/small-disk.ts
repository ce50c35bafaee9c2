import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { newFolder } from '#test/support/open-office.ts';

/** A disk of its own that can be filled to the last block. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it so that so many bytes are left, rounded to blocks of 4,096. */
  readonly fillTo: (left: number) => void;
  readonly free: () => void;
  readonly empty: () => void;
  readonly unmount: () => void;
}

/** Mounts a file system in memory, or says why it cannot be done here. */
export const mountSmallDisk = (megabytes: number): SmallDisk | string => {
  if (process.platform !== 'linux') return 'only Linux mounts a file system in memory';
  const folder = newFolder('daybook-disk-');
  const { status, stderr } = spawnSync(
    'mount',
    ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) return `a file system cannot be mounted here (${stderr.trim()})`;
  const ballast = path.join(folder, 'ballast');
  const free = (): void => rmSync(ballast, { force: true });
  return {
    folder,
    free,
    fillTo: (left) => {
      free();
      const { bavail, bsize } = statfsSync(folder);
      const handle = openSync(ballast, 'w');
      const block = Buffer.alloc(bsize, 1);
      for (let more = bavail - Math.ceil(left / bsize); more > 0; more -= 1) {
        writeSync(handle, block);
      }
      closeSync(handle);
    },
    empty: () => {
      for (const name of readdirSync(folder)) {
        rmSync(path.join(folder, name), { recursive: true, force: true });
      }
      mkdirSync(folder, { recursive: true });
    },
    unmount: () => void spawnSync('umount', ['-l', folder]),
  };
};
