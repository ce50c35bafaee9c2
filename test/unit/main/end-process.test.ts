import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { endProcess } from '#main/end-process.ts';

/** A process as Electron has it: until it is there, ending it does nothing and is answered by false. */
const aProcess = () => {
  const events = new EventEmitter();
  const state = { there: false, gone: false };
  return {
    state,
    once: (event: 'spawn', listener: () => void) => events.once(event, listener),
    kill: () => {
      state.gone ||= state.there;
      return state.there;
    },
    start: () => {
      state.there = true;
      events.emit('spawn');
    },
  };
};

describe('ending a process', () => {
  it('ends one that is there at once', () => {
    const child = aProcess();
    child.start();
    endProcess(child);
    expect(child.state.gone).toBe(true);
  });

  it('ends one that was only being started as soon as it is there', () => {
    const child = aProcess();
    endProcess(child);
    expect(child.state.gone).toBe(false);
    child.start();
    expect(child.state.gone).toBe(true);
  });

  it('would leave it running by asking once alone', () => {
    const child = aProcess();
    child.kill();
    child.start();
    expect(child.state.gone).toBe(false);
  });
});
