/** Chance that comes out the same every time: for a sample that is made anew and never differs. */
export interface Chance {
  /** A number from 0 up to, not with, 1. */
  readonly next: () => number;
  /** A whole number from the first to the last, both with. */
  readonly between: (first: number, last: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

const STEP = 0x6d2b79f5;

/** 32 bits of a text (FNV-1a), so that each chat has a seed by its name. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
};

/** Chance from a seed (mulberry32). Not for secrets: nothing here is one. */
export const createChance = (seed: string): Chance => {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (first: number, last: number): number =>
    first + Math.floor(next() * (last - first + 1));
  return {
    next,
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
  };
};
