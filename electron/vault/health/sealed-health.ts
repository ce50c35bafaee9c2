import { SealedFileDamagedError, SealedFileMissingError } from '../files/damage.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import type { Task } from '../tasks.ts';
import type { HealthFacts } from './health-checks.ts';

interface SealedDeps {
  readonly files: Pick<SealedFiles, 'verify'>;
  /** The names of all that lie in the vault. */
  readonly held: readonly string[];
  /** Those that imports need: their lines, and the originals that were kept. */
  readonly needed: readonly string[];
}

/** Reads every sealed file to its end, and says which are damaged and which are not there. */
export const sealedHealth = async (
  { files, held, needed }: SealedDeps,
  task: Task,
): Promise<HealthFacts['sealed']> => {
  const damaged: string[] = [];
  const there = new Set(held);
  let total = 0;
  for (const [index, name] of held.entries()) {
    try {
      const { bytes } = await files.verify(name);
      total += bytes;
    } catch (cause) {
      if (cause instanceof SealedFileMissingError) there.delete(name);
      else if (cause instanceof SealedFileDamagedError) damaged.push(name);
      else throw cause;
    }
    task.progress('Reading the sealed files', index + 1, held.length);
    await task.pause();
  }
  return {
    files: held.length,
    bytes: total,
    damaged,
    missing: [...new Set(needed)].filter((name) => !there.has(name)),
  };
};
