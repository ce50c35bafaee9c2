import { useEffect, useState } from 'react';
import { createRememberedStore, type RememberedStore } from '#renderer/ui/remembered.ts';
import { useServices } from './services.ts';

/** Under which the vault keeps it on its desk. */
export const WINDOW_FORM = 'window';
const SETTLED = 600;

/** What was kept, or nothing where it cannot be read: looks are not worth a message. */
export const parseKept = (draft: string | null): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(draft ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** The window's memory, kept on the desk of the vault a moment after each change. */
export const useWindowMemory = (kept: string | null): RememberedStore => {
  const { api } = useServices();
  const [store] = useState(() => createRememberedStore(parseKept(kept)));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      void api.desk.keep({ form: WINDOW_FORM, draft: JSON.stringify(store.all()) });
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, SETTLED);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [api, store]);
  return store;
};
