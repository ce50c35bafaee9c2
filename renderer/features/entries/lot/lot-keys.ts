import { LOT_FIELDS, type LotField } from './lot-rows.ts';

/** Where a key leads in the table: to a cell, to a new row, or to logging or removing. */
export type LotMove =
  | { readonly to: 'cell'; readonly row: number; readonly field: LotField }
  | { readonly to: 'new-row' }
  | { readonly to: 'remove' }
  /** The cell takes what stands above it. */
  | { readonly to: 'take-above' }
  /** The empty cells below take what stands in it. */
  | { readonly to: 'fill-below' };

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

interface Place {
  readonly row: number;
  readonly field: LotField;
  readonly rows: number;
  /** Whether nothing is typed in the row: then Tab leads out of the table, so that nobody is held in it. */
  readonly blank: boolean;
}

const cell = (row: number, { field, rows }: Place): LotMove | null =>
  row >= 0 && row < rows ? { to: 'cell', row, field } : null;

type Step = (place: Place) => LotMove | null;

const STEPS: Readonly<Record<string, Step>> = {
  Enter: (place) => cell(place.row + 1, place) ?? (place.blank ? null : { to: 'new-row' }),
  'Shift+Enter': (place) => cell(place.row - 1, place),
  ArrowUp: (place) => cell(place.row - 1, place),
  ArrowDown: (place) => cell(place.row + 1, place),
  Tab: ({ row, rows, field, blank }) =>
    row === rows - 1 && field === LOT_FIELDS.at(-1) && !blank ? { to: 'new-row' } : null,
  // Without Shift it takes the word before away, in every field there is.
  'Mod+Shift+Backspace': () => ({ to: 'remove' }),
  'Mod+d': ({ row }) => (row > 0 ? { to: 'take-above' } : null),
  'Mod+Shift+D': () => ({ to: 'fill-below' }),
};

/**
 * What a key does in a cell: Enter and the arrows go up and down, Tab at the very end begins a new
 * row, Ctrl, Shift and Backspace removes the row; Ctrl and D takes what stands above, with Shift it
 * goes to the empty cells below. Null where the key is the cell’s own.
 */
export const lotMove = (press: Press, place: Place): LotMove | null => {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (altKey) return null;
  const name = `${ctrlKey || metaKey ? 'Mod+' : ''}${shiftKey ? 'Shift+' : ''}${key}`;
  return STEPS[name]?.(place) ?? null;
};
