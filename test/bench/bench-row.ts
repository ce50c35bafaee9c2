/** One line of the table that `npm run bench` prints. */
export interface BenchRow {
  readonly what: string;
  readonly value: string;
  /** How many times better than the limit, or than what it is compared with; null where there is nothing. */
  readonly ratio: number | null;
  /** What is asked for, in words. */
  readonly limit: string;
  readonly holds: boolean;
}

export const MEGABYTE = 1_000_000;

/** A number as it is written for people. */
export const thousands = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** What nineteen of twenty times stay below. */
export const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** Milliseconds that some work takes. */
export const timed = async (work: () => unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

interface Limit {
  readonly what: string;
  /** In milliseconds. */
  readonly took: number;
  readonly limit: number;
}

const inWords = (milliseconds: number): string =>
  milliseconds >= 1_000
    ? `${(milliseconds / 1_000).toFixed(1)} s`
    : `${Math.round(milliseconds)} ms`;

/** A time that is to stay below a limit. */
export const timeRow = ({ what, took, limit }: Limit): BenchRow => ({
  what,
  value: took < 10 ? `${took.toFixed(1)} ms` : inWords(took),
  ratio: limit / took,
  limit: `≤ ${inWords(limit)}`,
  holds: took <= limit,
});
