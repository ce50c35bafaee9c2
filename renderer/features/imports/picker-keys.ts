import { extended, toggled, toggledAll, type Selection } from '#renderer/ui/selection.ts';

/** What is active and selected while lines of a mixed chat are picked. */
export interface Picking {
  readonly active: string | null;
  readonly selection: Selection<string>;
}

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The place that an arrow or page key leads to; null for other keys. */
const moveTo = (key: string, at: number, last: number): number | null => {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    PageDown: Math.min(at + 10, last),
    PageUp: Math.max(at - 10, 0),
    Home: 0,
    End: last,
  };
  return places[key] ?? null;
};

const withSelect = ({ active, selection }: Picking, ids: readonly string[], range: boolean) => {
  if (active === null) return null;
  const next = range ? extended(selection, ids, active) : toggled(selection, active);
  return { active, selection: next };
};

const withMove = (
  { active, selection }: Picking,
  ids: readonly string[],
  { key, shiftKey }: Press,
): Picking | null => {
  const to = ids[moveTo(key, active === null ? -1 : ids.indexOf(active), ids.length - 1) ?? -1];
  if (to === undefined) return null;
  if (!shiftKey) return { active: to, selection };
  const from = { ...selection, anchor: selection.anchor ?? active };
  return { active: to, selection: extended(from, ids, to) };
};

/**
 * What a key does while lines are picked: arrows move, `x` and Space select, Shift selects what is
 * passed over, `a` with Ctrl or Cmd the whole run. Null for every other key.
 */
export const pickKey = (picking: Picking, ids: readonly string[], press: Press): Picking | null => {
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    return key === 'a' ? { ...picking, selection: toggledAll(picking.selection, ids) } : null;
  }
  return key === 'x' || key === ' '
    ? withSelect(picking, ids, press.shiftKey)
    : withMove(picking, ids, press);
};
