import type { AppHandlers } from '#shared/contract/app.ts';
import type { EventPayload } from '#shared/contract/events.ts';
import { ok } from '#shared/result.ts';

/** Thrown where long work notices that it was cancelled; the task turns it into a failure. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

/** Whether work ended because it was no longer wanted: our own error, or a stream's that was told to stop. */
export const isCancelled = (cause: unknown): boolean =>
  cause instanceof CancelledError || (cause instanceof Error && cause.name === 'AbortError');

/** Long work as it goes on: says how far it is, and learns that it is no longer wanted. */
export interface Task {
  readonly signal: AbortSignal;
  readonly progress: (what: string, done: number, total: number | null) => void;
  /** Lets other calls be answered; throws `CancelledError` once cancelled. */
  readonly pause: () => Promise<void>;
}

/** The long work that is going on. */
export interface Tasks {
  readonly run: <Value>(id: string, work: (task: Task) => Promise<Value>) => Promise<Value>;
  readonly cancelAll: () => Promise<void>;
  readonly handlers: AppHandlers['tasks'];
}

interface TasksDeps {
  readonly tell: (payload: EventPayload<'progress'>) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
}

interface Running {
  readonly id: string;
  readonly stop: AbortController;
  readonly done: Promise<unknown>;
}

const TELL_EVERY_MS = 100;

/** All the long work of an open vault, so that locking can end it cleanly. */
export const createTasks = ({ tell, elapsed }: TasksDeps): Tasks => {
  // A list, since nothing keeps the window from giving two tasks one name.
  const running = new Set<Running>();
  return {
    run: (id, work) => {
      const stop = new AbortController();
      let toldAt = Number.NEGATIVE_INFINITY;
      const task: Task = {
        signal: stop.signal,
        progress: (what, done, total) => {
          const now = elapsed();
          if (now - toldAt < TELL_EVERY_MS && done !== total) return;
          toldAt = now;
          tell({ task: id, what, done, total });
        },
        pause: async () => {
          await new Promise<void>((resolve) => {
            setImmediate(resolve);
          });
          if (stop.signal.aborted) throw new CancelledError('cancelled');
        },
      };
      const done = work(task);
      const mine: Running = { id, stop, done };
      running.add(mine);
      return done.finally(() => running.delete(mine));
    },
    cancelAll: async () => {
      for (const { stop } of running) stop.abort();
      await Promise.allSettled([...running].map(({ done }) => done));
    },
    handlers: {
      cancel: ({ task }) => {
        for (const { id, stop } of running) if (id === task) stop.abort();
        return ok({});
      },
    },
  };
};
