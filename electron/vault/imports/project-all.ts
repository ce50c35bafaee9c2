import type { Journal } from '../journal/journal.ts';
import type { Task } from '../tasks.ts';

/** Runs the steps of big projections until none is left, letting other calls through between them. */
export const projectAll = async (journal: Journal, task: Task | null): Promise<void> => {
  const { replay } = journal;
  for (let steps = 0; replay.step(); steps += 1) {
    // What is left is taken up again at the next opening.
    if (task?.signal.aborted) return;
    task?.progress('Putting in place', steps, null);
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
};
