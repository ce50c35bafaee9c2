import { describe, expect, it } from 'vitest';
import { sorted } from '#renderer/ui/sort.ts';
import { stepTo } from '#renderer/ui/row-keys.ts';

const columns = [{ id: 'name', by: ({ name }: { name: string }) => name }, { id: 'plain' }];
const rows = [{ name: 'Item 10' }, { name: 'item 9' }, { name: 'Éclair' }];

describe('sorting rows', () => {
  it('counts numbers in words and puts accents with their letters', () => {
    expect(sorted(rows, columns, 'name asc').map(({ name }) => name)).toEqual([
      'Éclair',
      'item 9',
      'Item 10',
    ]);
  });
  it('turns round', () => {
    expect(sorted(rows, columns, 'name desc')[0]?.name).toBe('Item 10');
  });
  it('keeps the order given for a column that has none', () => {
    expect(sorted(rows, columns, 'plain asc')).toEqual(rows);
  });
});

describe('keys in a list', () => {
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false });
  it('go by one, and to the ends', () => {
    expect(stepTo(press('j'), 0, 3)).toBe(1);
    expect(stepTo(press('ArrowUp'), 2, 3)).toBe(1);
    expect(stepTo(press('End'), 0, 3)).toBe(2);
  });
  it('lead nowhere past the ends, with Ctrl, or in an empty list', () => {
    expect(stepTo(press('k'), 0, 3)).toBeNull();
    expect(stepTo(press('j', true), 0, 3)).toBeNull();
    expect(stepTo(press('Home'), -1, 0)).toBeNull();
  });
});
