import type { EventPayload } from '#shared/contract/events.ts';

/** Why the vault was locked, as the lock screen tells. */
export type LockReason = EventPayload<'locked'>['why'];

interface LockDeps {
  /** Asks the vault process to write everything and let go. */
  readonly closeDown: () => Promise<unknown>;
  /** Ends the vault process; done when it is gone. */
  readonly kill: () => Promise<void>;
  /** Takes what shows content off the screen at once. */
  readonly hide: () => void;
  /** Ends the window's own process, then begins again at the lock screen. */
  readonly beginAgain: (why: LockReason) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Locks the vault when nobody is there, and when it is asked to. */
export interface Lock {
  /** Locks; a second call while one is under way joins it. */
  readonly lock: (why: LockReason) => Promise<void>;
  /** Closes the vault without beginning again, as at quitting. */
  readonly close: () => Promise<void>;
}

/** How long the vault may take to write what is open before it is ended all the same. */
const CLOSING_LIMIT = 2_000;

/**
 * Locks by ending processes: closing a database leaves messages in memory, ending its process
 * does not. The window goes the same way, since it has shown them.
 */
export const createLock = ({ closeDown, kill, hide, beginAgain, wait }: LockDeps): Lock => {
  let underWay: Promise<void> | null = null;

  const close = async (): Promise<void> => {
    hide();
    // A vault that cannot answer is ended too: what it acknowledged is on disk already.
    await Promise.race([closeDown().catch(() => undefined), wait(CLOSING_LIMIT)]);
    await kill();
  };

  const run = async (why: LockReason): Promise<void> => {
    await close();
    await beginAgain(why);
  };

  return {
    close,
    lock: (why) => {
      underWay ??= run(why).finally(() => {
        underWay = null;
      });
      return underWay;
    },
  };
};

interface IdleDeps {
  readonly idleSeconds: () => number;
  readonly limitMinutes: number;
  readonly isOpen: () => boolean;
  readonly onIdle: () => void;
}

/** Looks once at how long nobody touched the laptop. To be called every few seconds. */
export const lookForIdle = ({ idleSeconds, limitMinutes, isOpen, onIdle }: IdleDeps): void => {
  if (isOpen() && idleSeconds() >= limitMinutes * 60) onIdle();
};

/** Ten minutes unless the department sets another limit (1–30). */
export const lockMinutes = (managed: number | null): number => managed ?? 10;

/**
 * Whether a process that ends by itself may be started again. One that ends at every start would
 * otherwise begin for ever.
 */
export const createRestartLimit = (
  now: () => number,
  { most = 3, withinMilliseconds = 60_000 } = {},
): (() => boolean) => {
  let ends: readonly number[] = [];
  return () => {
    const at = now();
    ends = [...ends.filter((end) => at - end < withinMilliseconds), at];
    return ends.length <= most;
  };
};
