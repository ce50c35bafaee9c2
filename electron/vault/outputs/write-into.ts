import * as fs from 'node:fs';
import type { FailureOf } from '#shared/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { writeFailureOf } from '../durable-write.ts';
import { isCancelled, type Task, type Tasks } from '../tasks.ts';
import { isWithin } from './is-within.ts';
import type { OutputDeps } from './output-deps.ts';

/**
 * Does long work that writes into a folder outside the vault. What was cancelled, and what the folder
 * refused, come back as failures that people can be told of; a defect is thrown on.
 */
export const writeInto = async <Value, Refused>(
  tasks: Tasks,
  { id, folder }: { readonly id: string; readonly folder: string },
  work: (task: Task) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | FailureOf<'cancelled' | 'no-space' | 'cannot-write'>>> => {
  try {
    return await tasks.run(id, work);
  } catch (cause) {
    if (isCancelled(cause)) return err({ code: 'cancelled' });
    const failure = writeFailureOf(cause, folder);
    if (failure) return err(failure);
    throw cause;
  }
};

/** Why nothing may be written out into a folder, or null. */
const whyNotOut = (folder: string, vaultFolder: string): string | null => {
  // Made anew it would be on this laptop, and not on the drive that was taken out.
  if (!fs.existsSync(folder)) return 'It is no longer there';
  return isWithin(folder, vaultFolder)
    ? 'It is inside the vault itself, where nothing may lie unencrypted'
    : null;
};

/** Does work whose outcome leaves the vault unencrypted, into a folder that is there and is not the vault's own. */
export const writeOutInto = async <Value, Refused>(
  { tasks, vaultFolder }: Pick<OutputDeps, 'tasks' | 'vaultFolder'>,
  { id, folder }: { readonly id: string; readonly folder: string },
  work: (task: Task) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | FailureOf<'cancelled' | 'no-space' | 'cannot-write'>>> => {
  const why = whyNotOut(folder, vaultFolder);
  return why === null
    ? writeInto(tasks, { id, folder }, work)
    : err({ code: 'cannot-write', where: folder, why });
};
