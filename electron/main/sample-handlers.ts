import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShellHandlers } from '#shared/contract/shell.ts';
import { err, ok } from '#shared/result.ts';
import type { Tokens } from './tokens.ts';
import type { VaultLife } from './vault-life.ts';

interface SampleDeps {
  /** The folder of the sample office: its vault, and the mark that it is whole. */
  readonly folder: string;
  /** The folder of the office's own vault. */
  readonly own: string;
  /** Where the sample's exports were built to. */
  readonly exports: string;
  /** The file of what the office makes of them. */
  readonly plan: string;
  readonly life: Pick<VaultLife, 'folder' | 'moveTo'>;
  readonly tokens: Pick<Tokens, 'give'>;
}

/**
 * The sample office. Its exports are the only files whose tokens nobody chose in a dialog, and only
 * while a sample is being made.
 */
export const createSampleHandlers = (deps: SampleDeps): Pick<ShellHandlers, 'sample'> => {
  const { folder, own, exports, plan, life, tokens } = deps;
  const vault = path.join(folder, 'vault');
  const mark = path.join(folder, 'made');
  const isShown = (): boolean => life.folder() === vault;
  const isMade = (): boolean => existsSync(mark);
  const isBeingMade = (): boolean => isShown() && !isMade();
  const removeUnfinished = async (): Promise<void> => {
    if (!isMade()) await rm(vault, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  };
  return {
    sample: {
      where: () => ok(isShown() ? (isMade() ? 'made' : 'to-make') : 'own'),
      // Not awaited: the window that asks is gone before it is done.
      open: () => {
        void life.moveTo(vault, removeUnfinished);
        return ok({});
      },
      leave: () => {
        void life.moveTo(own);
        return ok({});
      },
      plan: async () =>
        isBeingMade()
          ? ok({ json: await readFile(plan, 'utf8') })
          : err({ code: 'not-found', what: 'file' }),
      file: async ({ name }) => {
        const known = isBeingMade() ? await readdir(exports) : [];
        return known.includes(name)
          ? ok({ token: tokens.give(path.join(exports, name)), name })
          : err({ code: 'not-found', what: 'file' });
      },
      made: async () => {
        if (isShown()) await writeFile(mark, '');
        return ok({});
      },
    },
  };
};
