/** Farther ahead than this a colleague's clock is wrong and ours does not follow it. */
const MOST_AHEAD_MS = 24 * 60 * 60 * 1000;
const COUNTER_MAX = 0xffff;

/**
 * A hybrid logical clock as text that sorts: twelve hex digits of milliseconds since 1970, a dash,
 * four of a counter. Later than everything seen, and near the laptop's own time.
 */
export type Clock = string;

const write = (ms: number, counter: number): Clock =>
  `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;

const read = (clock: Clock): { ms: number; counter: number } => ({
  ms: Number.parseInt(clock.slice(0, 12), 16),
  counter: Number.parseInt(clock.slice(13), 16),
});

/** Before every act. */
export const CLOCK_START: Clock = write(0, 0);

/** Whether a text is a clock. */
export const isClock = (text: string): boolean => /^[0-9a-f]{12}-[0-9a-f]{4}$/.test(text);

/** The next value after `last`, at or after `nowMs`. */
export const tick = (last: Clock, nowMs: number): Clock => {
  const { ms, counter } = read(last);
  if (nowMs > ms) return write(nowMs, 0);
  return counter < COUNTER_MAX ? write(ms, counter + 1) : write(ms + 1, 0);
};

/** What our clock becomes on seeing a colleague's: the later, but never more than a day ahead of now. */
export const witness = (last: Clock, seen: Clock, nowMs: number): Clock => {
  const cap = write(nowMs + MOST_AHEAD_MS, 0);
  const followed = seen < cap ? seen : cap;
  return followed > last ? followed : last;
};
