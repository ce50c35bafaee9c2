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
  readonly isOpen: () => boolean;
  readonly setOpen: (open: boolean) => void;
  readonly begin: () => void;
  /** The vault process or the window's ended by itself. */
  readonly ended: () => void;
}

const GIVING_UP =
  'A part of Daybook ended several times. What was recorded is in the vault. ' +
  'Start Daybook again; if this comes back, show your IT support the file daybook.log.';

export const createVaultLife = (deps: LifeDeps): VaultLife => {
  const { vault, window, folder, letGo, giveUp } = deps;
  const mayRestart = createRestartLimit(() => performance.now());
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

  return {
    lock,
    close,
    isOpen: () => open,
    setOpen: (now) => {
      open = now;
    },
    begin: () => vault().start(folder),
    ended: () => {
      if (mayRestart()) void lock('ended');
      else giveUp(GIVING_UP);
    },
  };
};
