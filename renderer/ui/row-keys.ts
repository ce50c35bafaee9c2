interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Where a key leads from a row: arrows or j and k by one, Home and End to the ends; null where the
 * key is none of these or leads nowhere.
 */
export const stepTo = (press: KeyPress, at: number, rows: number): number | null => {
  if (press.ctrlKey || press.metaKey || press.altKey || rows === 0) return null;
  const last = rows - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    Home: 0,
    End: last,
  };
  const place = to[press.key];
  return place === undefined || place < 0 || place > last ? null : place;
};
