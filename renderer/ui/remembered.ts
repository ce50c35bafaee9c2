import { createContext, use, useCallback, useSyncExternalStore } from 'react';

/** What the window remembers of its own looks: widths, filters, sort, places. Plain JSON values. */
export interface RememberedStore {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly all: () => Readonly<Record<string, unknown>>;
}

/** A memory that begins with what was kept. */
export const createRememberedStore = (
  kept: Readonly<Record<string, unknown>> = {},
): RememberedStore => {
  const values = new Map(Object.entries(kept));
  const listeners = new Set<() => void>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    all: () => Object.fromEntries(values),
  };
};

/** What the open window remembers of itself; nothing is kept where no vault is open. */
export const Remembered = createContext<RememberedStore>(createRememberedStore());

/**
 * State that is still there when the screen is opened again. Filters may hold names, so this is kept
 * inside the vault and nowhere else. `initial` also decides the type that a kept value must have.
 */
export const useRemembered = <Value extends string | number | boolean>(
  key: string,
  initial: Value,
): [Value, (value: Value) => void] => {
  const store = use(Remembered);
  const kept = useSyncExternalStore(store.subscribe, () => store.get(key));
  const set = useCallback((value: Value) => store.set(key, value), [store, key]);
  return [typeof kept === typeof initial ? (kept as Value) : initial, set];
};
