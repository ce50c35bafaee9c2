import { setTimeout as wait } from 'node:timers/promises';
import { createLock, createRestartLimit, type Lock, type LockReason } from './lock.ts';
import type { VaultProcess } from './vault-process.ts';
import type { MainWindow } from './window.ts';

interface LifeDeps {
  readonly vault: () => VaultProcess;
  readonly window: () => MainWindow;
  readonly folder: string;
  /** Lets go of whatever belongs to what was open: import processes, tokens. */
  readonly letGo: () => void;
  readonly giveUp: (says: string) => void;
}

/** When the vault process runs, on which folder, and whether it is open. */
export interface VaultLife extends Lock {
  readonly folder: () => string;
  readonly isOpen: () => boolean;
  readonly setOpen: (open: boolean) => void;
  readonly begin: () => void;
  /** Locks what is open, does what is to be done while nothing is, and goes on with another folder. */
  readonly moveTo: (folder: string, between?: () => Promise<void>) => Promise<void>;
  /** The vault process or the window's ended by itself. */
  readonly ended: () => void;
}

const GIVING_UP =
  'A part of Daybook ended several times. What was recorded is in the vault. ' +
  'Start Daybook again; if this comes back, show your IT support the file daybook.log.';

/** Keeps a vault process running, and starts a new one after each lock. */
export const createVaultLife = (deps: LifeDeps): VaultLife => {
  const { vault, window, letGo, giveUp } = deps;
  const mayRestart = createRestartLimit(() => performance.now());
  let { folder } = deps;
  let open = false;

  const beginAgain = async (why: LockReason): Promise<void> => {
    open = false;
    letGo();
    vault().start(folder);
    await window().replace(why);
  };

  const { lock, close } = createLock({
    closeDown: () => vault().keeper.keeper.closeDown({}),
    kill: () => vault().kill(),
    hide: () => window().current()?.hide(),
    beginAgain,
    wait: (milliseconds) => wait(milliseconds, undefined, { ref: false }),
  });

  let moving: Promise<void> | null = null;
  const move = async (next: string, between?: () => Promise<void>): Promise<void> => {
    await close();
    await between?.();
    folder = next;
    await beginAgain('asked');
  };

  return {
    lock,
    close,
    folder: () => folder,
    isOpen: () => open,
    setOpen: (now) => {
      open = now;
    },
    begin: () => vault().start(folder),
    // A second press while it is under way changes nothing.
    moveTo: (next, between) =>
      (moving ??= move(next, between).finally(() => {
        moving = null;
      })),
    ended: () => {
      if (mayRestart()) void lock('ended');
      else giveUp(GIVING_UP);
    },
  };
};
