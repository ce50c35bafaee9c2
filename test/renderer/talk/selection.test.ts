import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extended, nothingSelected, toggled, toggledAll } from '#renderer/ui/selection.ts';

const keys = [1, 2, 3, 4, 5];
const chosen = (selection: { readonly chosen: ReadonlySet<number> }) =>
  [...selection.chosen].toSorted((a, b) => a - b);

describe('selecting in a list', () => {
  it('selects one and lets it go', () => {
    const one = toggled(nothingSelected<number>(), 2);
    expect(chosen(one)).toEqual([2]);
    expect(chosen(toggled(one, 2))).toEqual([]);
  });

  it('selects a range from the last one touched, in either direction', () => {
    const from = toggled(nothingSelected<number>(), 4);
    expect(chosen(extended(from, keys, 2))).toEqual([2, 3, 4]);
    expect(chosen(extended(extended(from, keys, 2), keys, 5))).toEqual([2, 3, 4, 5]);
  });

  it('selects one alone where nothing was touched before', () => {
    expect(chosen(extended(nothingSelected<number>(), keys, 3))).toEqual([3]);
  });

  it('selects one alone where the anchor is no longer in the list', () => {
    const gone = toggled(nothingSelected<number>(), 99);
    expect(chosen(extended(gone, keys, 3))).toEqual([3, 99]);
  });

  it('selects a whole window, and lets it go where all of it was selected', () => {
    const all = toggledAll(nothingSelected<number>(), [2, 3]);
    expect(chosen(all)).toEqual([2, 3]);
    expect(chosen(toggledAll(all, [2, 3]))).toEqual([]);
    expect(chosen(toggledAll(toggled(all, 2), [2, 3]))).toEqual([2, 3]);
  });

  it('never loses what was selected when a range is added', () => {
    const touched = fc.array(fc.constantFrom(...keys), { maxLength: 8 });
    fc.assert(
      fc.property(touched, fc.constantFrom(...keys), (touches, to) => {
        const before = touches.reduce((held, key) => toggled(held, key), nothingSelected<number>());
        const after = extended(before, keys, to);
        expect([...before.chosen].every((key) => after.chosen.has(key))).toBe(true);
        expect(after.chosen.has(to)).toBe(true);
      }),
    );
  });
});
