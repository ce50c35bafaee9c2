import type { Random } from './keys/random.ts';

interface IdDeps {
  readonly now: () => number;
  readonly random: Random;
}

/** Most ids of one millisecond: the twelve bits that RFC 9562 leaves for a counter. */
const COUNTER = 0x1000;

/**
 * Makes ids that sort by when they were made: version 7 of RFC 9562, with a counter within the
 * millisecond, so that they rise even when many are made at once or the clock is set back.
 */
export const createIds = ({ now, random }: IdDeps): (() => string) => {
  let at = 0;
  let count = 0;

  const step = (): void => {
    const time = now();
    if (time > at) {
      at = time;
      count = random(2).readUInt16BE() % (COUNTER / 2);
      return;
    }
    count += 1;
    if (count < COUNTER) return;
    at += 1;
    count = 0;
  };

  return () => {
    step();
    const time = at.toString(16).padStart(12, '0');
    const counter = count.toString(16).padStart(3, '0');
    const rest = random(8);
    rest.writeUInt8((rest.readUInt8() & 0x3f) | 0x80);
    const tail = rest.toString('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
};
