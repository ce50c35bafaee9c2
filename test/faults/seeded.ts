import { randomInt } from 'node:crypto';

/** A source of chance that gives the same again for the same seed. */
export interface Chance {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number at least 0, below `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32: small, and the same on every machine. */
export const seeded = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
};

/** The seed of this run: `DAYBOOK_FAULT_SEED` to do a run again, else a fresh one. */
export const runSeed = (): number =>
  Number(process.env['DAYBOOK_FAULT_SEED'] ?? randomInt(2 ** 31));
