import { useEffect, useState } from 'react';
import type { EventPayload } from '#shared/contract/events.ts';
import type { Id } from '#shared/words/id.ts';
import { useServices } from './services.ts';

type Far = Pick<EventPayload<'progress'>, 'what' | 'done' | 'total'>;

/** One piece of long work: named, followed, cancelled. */
export interface Task {
  /** Names the next piece of work; give it to the method as `task`. */
  readonly begin: () => Id;
  /** How far it is; null until it says so. */
  readonly far: Far | null;
  readonly cancel: () => void;
}

/** Follows one piece of long work after the other. */
export const useTask = (): Task => {
  const { api, onEvent, newId } = useServices();
  const [task, setTask] = useState<Id | null>(null);
  const [far, setFar] = useState<Far | null>(null);
  useEffect(
    () =>
      onEvent('progress', (progress) => {
        if (progress.task === task) setFar(progress);
      }),
    [onEvent, task],
  );
  return {
    begin: () => {
      const id = newId();
      setTask(id);
      setFar(null);
      return id;
    },
    far,
    cancel: () => {
      if (task !== null) void api.tasks.cancel({ task });
    },
  };
};
