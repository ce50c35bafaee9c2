import type { FailureOf } from '#shared/failure.ts';
import { err, type Result } from '#shared/result.ts';
import { writeFailureOf } from '../durable-write.ts';
import { isCancelled, type Task, type Tasks } from '../tasks.ts';

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
