import { describe, expect, it } from 'vitest';
import { nothingSelected } from '#renderer/ui/selection.ts';
import { pickKey, type Picking } from '#renderer/features/imports/picker-keys.ts';

const ids = ['1', '2', '3', '4'];
const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
const start: Picking = { active: '1', selection: nothingSelected() };
const press = (from: Picking, ...keys: string[]): Picking =>
  keys.reduce((now, key) => {
    const shiftKey = key.startsWith('+');
    return pickKey(now, ids, { ...plain, key: key.replace('+', '') || ' ', shiftKey }) ?? now;
  }, from);
const chosen = ({ selection }: Picking) => [...selection.chosen].toSorted().join('');

describe('picking lines of a mixed chat with the keyboard', () => {
  it('moves without selecting', () => {
    const moved = press(start, 'ArrowDown', 'ArrowDown');
    expect(moved.active).toBe('3');
    expect(chosen(moved)).toBe('');
  });

  it('selects with x and with Space, and lets go again', () => {
    expect(chosen(press(start, 'x', 'ArrowDown', ' '))).toBe('12');
    expect(chosen(press(start, 'x', 'x'))).toBe('');
  });

  it('selects what it passes over with Shift', () => {
    expect(chosen(press(start, '+ArrowDown', '+ArrowDown'))).toBe('123');
  });

  it('selects from the last one touched to here with Shift and x', () => {
    expect(chosen(press(start, 'x', 'End', '+x'))).toBe('1234');
  });

  it('selects the whole run with Ctrl and a', () => {
    expect(pickKey(start, ids, { ...plain, ctrlKey: true, key: 'a' })?.selection.chosen.size).toBe(
      4,
    );
  });

  it('stays within the run', () => {
    expect(press(start, 'ArrowUp', 'PageDown', 'ArrowDown').active).toBe('4');
  });

  it.each(['Tab', 'Enter', 'q'])('leaves %s alone', (key) => {
    expect(pickKey(start, ids, { ...plain, key })).toBeNull();
  });
});
