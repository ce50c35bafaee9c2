import { useRemembered } from './remembered.ts';

const LEAST = 64;
const MOST = 640;
/** By how much an arrow moves the edge of a column. */
export const WIDTH_STEP = 16;

type Widths = Readonly<Record<string, number>>;

/** Widths as they are remembered; none where they cannot be read: looks are not worth a message. */
export const readWidths = (text: string): Widths => {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(
        ([, width]) => typeof width === 'number' && width >= LEAST && width <= MOST,
      ),
    );
  } catch {
    return {};
  }
};

/** The widths of a table's columns, and how a person changes one. */
export interface ColumnWidths {
  /** In pixels: as a person set it, else as the column asks; undefined for the one that takes the rest. */
  readonly of: (column: { readonly id: string; readonly width?: string }) => number | undefined;
  readonly set: (id: string, width: number) => void;
  /** As the column asks again. */
  readonly reset: (id: string) => void;
}

/** Below this the column that takes the rest says nothing any more. */
const LEAST_OF_REST = 200;

/** How wide a table must be for its columns as they are set; wider than its place it is scrolled. */
export const widthOfAll = (
  columns: readonly { readonly id: string; readonly width?: string }[],
  widths: ColumnWidths,
): number => columns.reduce((sum, column) => sum + (widths.of(column) ?? LEAST_OF_REST), 0);

/** How wide the columns of a table are, as they were when it was last looked at. */
export const useColumnWidths = (label: string): ColumnWidths => {
  const [text, setText] = useRemembered<string>(`widths:${label}`, '');
  const widths = readWidths(text);
  return {
    of: ({ id, width }) =>
      width === undefined ? undefined : (widths[id] ?? Number.parseInt(width, 10)),
    set: (id, width) => {
      const within = Math.round(Math.min(MOST, Math.max(LEAST, width)));
      setText(JSON.stringify({ ...widths, [id]: within }));
    },
    reset: (id) => {
      const { [id]: _gone, ...rest } = widths;
      setText(JSON.stringify(rest));
    },
  };
};
