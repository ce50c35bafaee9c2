/** What is selected in a list, and from where a range with Shift would run. */
export interface Selection<Key> {
  readonly chosen: ReadonlySet<Key>;
  readonly anchor: Key | null;
}

/** A selection with nothing in it. */
export const nothingSelected = <Key>(): Selection<Key> => ({ chosen: new Set(), anchor: null });

/** Selects one, or lets it go; the next range starts here. */
export const toggled = <Key>({ chosen }: Selection<Key>, key: Key): Selection<Key> => {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return { chosen: next, anchor: key };
};

/**
 * Selects everything from the anchor to here in the order shown. Adds only, so that a second range
 * does not lose the first. Without an anchor in the list, this one alone.
 */
export const extended = <Key>(
  { chosen, anchor }: Selection<Key>,
  keys: readonly Key[],
  key: Key,
): Selection<Key> => {
  const here = keys.indexOf(key);
  const there = anchor === null ? here : keys.indexOf(anchor);
  const start = there === -1 ? here : there;
  const run = keys.slice(Math.min(start, here), Math.max(start, here) + 1);
  return { chosen: new Set([...chosen, ...run]), anchor: anchor ?? key };
};

/** Selects all of these, or, where all are selected already, lets all of them go. */
export const toggledAll = <Key>(
  { chosen, anchor }: Selection<Key>,
  keys: readonly Key[],
): Selection<Key> => {
  const all = keys.every((key) => chosen.has(key));
  const next = new Set(chosen);
  for (const key of keys) {
    if (all) next.delete(key);
    else next.add(key);
  }
  return { chosen: next, anchor };
};
