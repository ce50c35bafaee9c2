import { useEffect, useMemo, useRef } from 'react';
import { createRememberedStore, type RememberedStore } from '#renderer/ui/remembered.ts';
import { useServices } from './services.ts';

const FORM = 'window';
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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const store = useMemo(() => {
    const made = createRememberedStore(parseKept(kept), () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        void api.entries.keepDraft({ form: FORM, draft: JSON.stringify(made.all()) });
      }, SETTLED);
    });
    return made;
  }, [api, kept]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return store;
};

export const WINDOW_FORM = FORM;
