import { createContext, use, useEffect, useSyncExternalStore } from 'react';

/** One act of the window. Shortcuts, palette, menu and the sheet of keys all read the same list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** `Mod+N`, `Alt+ArrowLeft`, `1`; none for acts that have only a button. */
  readonly keys?: string;
  /**
   * `anywhere`: the frame hears the key. `list`: the key works only while the list it belongs to
   * has the focus, and that list hears it (WCAG 2.1.4); here it is only told of.
   */
  readonly where: 'anywhere' | 'list';
  /** Its keys give way to a command of the open screen that has the same. */
  readonly yields?: true;
  /** Under which heading it is told of: `Go to`, `Triage`. */
  readonly group: string;
  readonly when: () => boolean;
  readonly run: () => void;
}

/** The keys that do it now: none while another command has them. */
export const keysNow = (command: Command, all: readonly Command[]): string | undefined =>
  command.yields && all.some((other) => other !== command && other.keys === command.keys)
    ? undefined
    : command.keys;

/** The commands of the frame and of the screen that is open. */
export interface CommandList {
  readonly all: () => readonly Command[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Adds a screen's commands; gives back how to take them away. */
  readonly add: (commands: readonly Command[]) => () => void;
}

/** A list with no commands yet. */
export const createCommandList = (): CommandList => {
  let lists: readonly (readonly Command[])[] = [];
  let flat: readonly Command[] = [];
  const listeners = new Set<() => void>();
  const change = (next: typeof lists): void => {
    lists = next;
    flat = lists.flat();
    for (const listener of listeners) listener();
  };
  return {
    all: () => flat,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add: (commands) => {
      change([...lists, commands]);
      return () => change(lists.filter((list) => list !== commands));
    },
  };
};

/** The list of the frame that is open. */
export const CommandsContext = createContext<CommandList | null>(null);

const useCommandList = (): CommandList => {
  const list = use(CommandsContext);
  if (list === null) throw new Error('outside the frame');
  return list;
};

/** Every command there is now. */
export const useAllCommands = (): readonly Command[] => {
  const list = useCommandList();
  return useSyncExternalStore(list.subscribe, list.all);
};

/** Offers a screen's commands while it is open. Give the same array while they are the same. */
export const useCommands = (commands: readonly Command[]): void => {
  const list = useCommandList();
  useEffect(() => list.add(commands), [list, commands]);
};
