import type { ClockChange } from './words/message.ts';

/** A time as a clock on the wall shows it, without a zone. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What a wall time is in a zone. */
export interface ZonedTime {
  /** Seconds since 1970 in UTC. */
  readonly epoch: number;
  /** Seconds that the zone is ahead of UTC at that instant. */
  readonly offset: number;
  /** Whether the clocks were being changed, so that the instant is a choice. */
  readonly clockChange: ClockChange;
}

const DAY = 86_400;
/** Days asked about at once. No zone changes its clocks there and back within ten days. */
const BLOCK = 8;
/** Blocks whose offset is remembered. A chat of twenty years has 914. */
const REMEMBERED_BLOCKS = 4_000;

/** Whether the machine knows this IANA zone. */
export const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

/** Whether such a day exists: no 31 February, no month 13. Never rolled over to another day. */
export const isDate = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day <= 28) return true;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Whether such a time of day exists. Seconds of 60 do not: no export writes leap seconds. */
export const isTimeOfDay = (hour: number, minute: number, second: number): boolean =>
  hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;

/** `+01:00`, from seconds ahead of UTC. Odd seconds of historical zones are rounded away. */
export const offsetText = (seconds: number): string => {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const hours = String(Math.trunc(minutes / 60)).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
};

/** Seconds that a zone is ahead of UTC at an instant, asked of Intl each time. */
const createOffsetReader = (zone: string): ((epoch: number) => number) => {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (epoch) => {
    const part: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(epoch * 1000)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - epoch;
  };
};

/**
 * Turns wall times into instants of one zone.
 *
 * A time that came twice (clocks went back) is taken as its first coming; one that never was
 * (clocks went forward) is read with the offset before the change. Both are said in `clockChange`:
 * an export does not tell which was meant. Quick: stretches in which nothing changes are remembered.
 * Throws RangeError for a zone that the machine does not know; ask `isZone` first.
 */
export const createZoneClock = (zone: string): ((wall: WallTime) => ZonedTime) => {
  const offsetAt = createOffsetReader(zone);
  /** Offset of a block of days on which nothing changes; null where something does. */
  const offsetOfBlock = new Map<number, number | null>();
  let lastBlock = Number.NaN;
  let lastOffset: number | null = null;

  const askedOffset = (block: number): number | null => {
    const known = offsetOfBlock.get(block);
    if (known !== undefined) return known;
    const before = offsetAt((block * BLOCK - 1) * DAY);
    const after = offsetAt(((block + 1) * BLOCK + 1) * DAY);
    const offset = before === after ? before : null;
    if (offsetOfBlock.size >= REMEMBERED_BLOCKS) offsetOfBlock.clear();
    offsetOfBlock.set(block, offset);
    return offset;
  };

  const quietOffset = (day: number): number | null => {
    const block = Math.floor(day / BLOCK);
    if (block !== lastBlock) {
      lastBlock = block;
      lastOffset = askedOffset(block);
    }
    return lastOffset;
  };

  const nearAChange = (wall: number, day: number): ZonedTime => {
    const before = offsetAt((day - 1) * DAY);
    const after = offsetAt((day + 2) * DAY);
    const fits = [before, after].filter((offset) => offsetAt(wall - offset) === offset);
    if (fits.length === 0) return { epoch: wall - before, offset: before, clockChange: 'skipped' };
    const offset = Math.max(...fits);
    return { epoch: wall - offset, offset, clockChange: fits.length > 1 ? 'repeated' : 'none' };
  };

  return ({ year, month, day, hour, minute, second }) => {
    const wallDay = Date.UTC(year, month - 1, day) / 1000 / DAY;
    const wall = wallDay * DAY + hour * 3600 + minute * 60 + second;
    const offset = quietOffset(wallDay);
    if (offset === null) return nearAChange(wall, wallDay);
    return { epoch: wall - offset, offset, clockChange: 'none' };
  };
};
