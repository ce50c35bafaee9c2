import type { PowerMonitor } from 'electron';
import type { LockReason } from './lock.ts';

interface WatchDeps {
  readonly power: PowerMonitor;
  readonly lookForIdle: () => void;
  readonly lock: (why: LockReason) => void;
  readonly quit: () => void;
}

const LOOK_EVERY = 2_000;

/** Locks at sleep, at the screen lock, when another user takes over, and when nobody is there. */
export const watchPower = ({ power, lookForIdle, lock, quit }: WatchDeps): void => {
  power.on('suspend', () => lock('sleep'));
  power.on('lock-screen', () => lock('screen-lock'));
  power.on('user-did-resign-active', () => lock('screen-lock'));
  power.on('shutdown', quit);
  setInterval(lookForIdle, LOOK_EVERY).unref();
};
