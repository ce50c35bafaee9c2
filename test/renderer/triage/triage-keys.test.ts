import { describe, expect, it } from 'vitest';
import { triageAct } from '#renderer/features/triage/triage-keys.ts';

const press = (key: string, over: Partial<Parameters<typeof triageAct>[0]> = {}) =>
  triageAct({
    key,
    code: /^\d$/u.test(key) ? `Digit${key}` : '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...over,
  });

describe('keys in triage', () => {
  it.each([
    ['1', { type: 'sort', category: 'significant', whole: false }],
    ['2', { type: 'sort', category: 'logistical', whole: false }],
    ['3', { type: 'sort', category: 'not-selected', whole: false }],
    ['j', { type: 'window', by: 1 }],
    ['k', { type: 'window', by: -1 }],
    ['x', { type: 'select', extend: false }],
    [' ', { type: 'select', extend: false }],
    ['d', { type: 'drift' }],
    ['u', { type: 'undo' }],
    ['Enter', { type: 'log' }],
    ['Escape', { type: 'clear' }],
  ])('%s', (key, act) => expect(press(key)).toEqual(act));

  it('means the whole window with Shift, whatever sign that makes of the digit', () => {
    expect(press('!', { code: 'Digit1', shiftKey: true })).toEqual({
      type: 'sort',
      category: 'significant',
      whole: true,
    });
  });

  it('extends the selection with Shift and an arrow', () => {
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ type: 'move', by: 1, extend: true });
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves %s to shortcuts', (modifier) => {
    expect(press('1', { [modifier]: true })).toBeNull();
    expect(press('u', { [modifier]: true })).toBeNull();
  });

  it.each(['a', 'Tab', 'F6', '4'])('leaves %s alone', (key) => expect(press(key)).toBeNull());
});
