import { describe, expect, it } from 'vitest';
import { createLock, createRestartLimit, lockMinutes, lookForIdle } from '#main/lock.ts';

const never = new Promise<never>(() => undefined);

/** A lock whose steps are written down; `closing` is how the vault takes it. */
const aLock = (closing: () => Promise<unknown> = async () => undefined) => {
  const steps: string[] = [];
  const note = (step: string) => async () => void steps.push(step);
  const made = createLock({
    closeDown: () => {
      steps.push('close down');
      return closing();
    },
    kill: note('kill'),
    hide: () => void steps.push('hide'),
    beginAgain: async (why) => void steps.push(`begin again: ${why}`),
    wait: async (milliseconds) => void steps.push(`waited ${milliseconds}`),
  });
  return { steps, ...made };
};

describe('locking', () => {
  it('hides, lets the vault write, ends it, and only then begins again', async () => {
    const { lock, steps } = aLock();
    await lock('idle');
    expect(steps.filter((step) => !step.startsWith('waited'))).toEqual([
      'hide',
      'close down',
      'kill',
      'begin again: idle',
    ]);
  });

  it('ends a vault that does not answer within two seconds', async () => {
    const { lock, steps } = aLock(() => never);
    await lock('sleep');
    expect(steps).toEqual(['hide', 'close down', 'waited 2000', 'kill', 'begin again: sleep']);
  });

  it('ends a vault that fails', async () => {
    const { lock, steps } = aLock(() => Promise.reject(new Error('planted')));
    await lock('asked');
    expect(steps).toContain('kill');
  });

  it('joins a lock that is under way', async () => {
    const { lock, steps } = aLock();
    await Promise.all([lock('idle'), lock('screen-lock')]);
    expect(steps.filter((step) => step === 'kill')).toHaveLength(1);
    await lock('screen-lock');
    expect(steps.filter((step) => step === 'kill')).toHaveLength(2);
  });

  it('closes without beginning again when the application quits', async () => {
    const { close, steps } = aLock();
    await close();
    expect(steps).not.toContain('begin again: asked');
    expect(steps.at(-1)).toBe('kill');
  });
});

const look = (idle: number, isOpen: boolean): boolean => {
  let locked = false;
  lookForIdle({
    idleSeconds: () => idle,
    limitMinutes: 10,
    isOpen: () => isOpen,
    onIdle: () => {
      locked = true;
    },
  });
  return locked;
};

describe('nobody at the laptop', () => {
  it('locks what is open at ten minutes, not a second before', () => {
    expect(look(600, true)).toBe(true);
    expect(look(599, true)).toBe(false);
  });

  it('leaves alone what is not open', () => expect(look(6_000, false)).toBe(false));

  it('waits as long as the department says', () => {
    expect(lockMinutes(null)).toBe(10);
    expect(lockMinutes(3)).toBe(3);
  });
});

describe('starting again what ended by itself', () => {
  it('stops after three times within a minute', () => {
    const mayRestart = createRestartLimit(() => 0);
    expect([mayRestart(), mayRestart(), mayRestart(), mayRestart()]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('forgets what is longer ago', () => {
    let now = 0;
    const mayRestart = createRestartLimit(() => (now += 30_000));
    expect(Array.from({ length: 20 }, mayRestart)).not.toContain(false);
  });
});
