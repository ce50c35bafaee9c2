import { createContext, use } from 'react';
import type { AppClient } from '#shared/contract/app.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import type { ShellClient } from '#shared/contract/shell.ts';
import type { Id } from '#shared/words/id.ts';
import type { Instant } from '#shared/words/time.ts';

/** All that the window can reach outside itself. Tests hand in clients over plain functions. */
export interface Services {
  readonly api: AppClient;
  readonly shell: ShellClient;
  /** Hears what is told unasked; gives back how to stop. */
  readonly onEvent: <Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void;
  /** A token for a file dropped on the window; null where it is not a file of this laptop. */
  readonly fileToken: (file: File) => Promise<string | null>;
  readonly now: () => Instant;
  /** Names a piece of long work. */
  readonly newId: () => Id;
  /** Whether the keys are those of a Mac. */
  readonly mac: boolean;
}

/** What was handed in at the start of the window. */
export const ServicesContext = createContext<Services | null>(null);

/** What stands outside the window, as handed in at its start. */
export const useServices = (): Services => {
  const services = use(ServicesContext);
  if (services === null) throw new Error('no services were handed in');
  return services;
};
