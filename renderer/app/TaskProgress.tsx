import { Progress } from '#renderer/ui/Progress.tsx';
import type { Task } from './task.ts';

interface TaskProgressProps {
  readonly task: Task;
  /** What is being done, until the work itself says so. */
  readonly what: string;
}

/** How far a piece of long work is, with *Cancel*. */
export function TaskProgress({ task, what }: TaskProgressProps) {
  const far = task.far ?? { what, done: 0, total: null };
  return <Progress {...far} onCancel={task.cancel} />;
}
