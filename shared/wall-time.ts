import type { ClockChange } from '#shared/words/import.ts';

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
/** Days asked about at once. No zone changes its clocks there and back within twenty days. */
const BLOCK = 16;
/** Answers remembered of each kind. A chat of twenty years has 457 blocks. */
const MOST_REMEMBERED = 4_000;
/** No zone changes its clocks but at a quarter of an hour. */
const QUARTER = 900;

/** A value worked out once for each number. */
const remembered = <Value>(known: Map<number, Value>, key: number, workOut: () => Value): Value => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = workOut();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, value);
  return value;
};

const knownZones = new Set<string>();

/** Whether the machine knows this IANA zone. Asked of every entry that is shown, so what is known is kept. */
export const isZone = (zone: string): boolean => {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone }).format(0);
  } catch {
    return false;
  }
  knownZones.add(zone);
  return true;
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

/** Days since 1970. */
const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 1000 / DAY;

/** Seconds that a zone is ahead of UTC at an instant. */
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
  const ask = (epoch: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of clock.formatToParts(epoch * 1000)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - epoch;
  };
  const known = new Map<number, number>();
  return (epoch) => {
    const quarter = Math.floor(epoch / QUARTER);
    return remembered(known, quarter, () => ask(quarter * QUARTER));
  };
};

/** Turns wall times into instants of one zone. */
export interface ZoneClock {
  /** What a wall time is in the zone. The day and the time of day must exist (`isDate`). */
  readonly at: (wall: WallTime) => ZonedTime;
  /**
   * Midnight (seconds since 1970 in UTC) and offset of a day on which no clock changes, so that
   * any time of it is midnight and so many seconds; null for a day near a change.
   */
  readonly quietDay: (
    year: number,
    month: number,
    day: number,
  ) => { readonly midnight: number; readonly offset: number } | null;
}

/**
 * A clock for one zone.
 *
 * A time that came twice (clocks went back) is taken as its first coming; one that never was
 * (clocks went forward) is read with the offset before the change. Both are said in `clockChange`:
 * an export does not tell which was meant. Quick: stretches in which nothing changes are remembered.
 * Throws RangeError for a zone that the machine does not know; ask `isZone` first.
 */
export const createZoneClock = (zone: string): ZoneClock => {
  const offsetAt = createOffsetReader(zone);
  /** Offsets of blocks and of days on which nothing changes; null where something does. */
  const blocks = new Map<number, number | null>();
  const days = new Map<number, number | null>();
  let lastDay = Number.NaN;
  let lastOffset: number | null = null;

  /** The offset of a run of days, if it is the same from the day before it to the day behind. */
  const steadyOffset = (from: number, count: number): number | null => {
    const before = offsetAt((from - 1) * DAY);
    return before === offsetAt((from + count + 1) * DAY) ? before : null;
  };

  const quietOffset = (day: number): number | null => {
    if (day === lastDay) return lastOffset;
    const block = Math.floor(day / BLOCK);
    const ofBlock = remembered(blocks, block, () => steadyOffset(block * BLOCK, BLOCK));
    lastDay = day;
    lastOffset = ofBlock ?? remembered(days, day, () => steadyOffset(day, 1));
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

  return {
    at: ({ year, month, day, hour, minute, second }) => {
      const number = dayNumber(year, month, day);
      const wall = number * DAY + hour * 3600 + minute * 60 + second;
      const offset = quietOffset(number);
      if (offset === null) return nearAChange(wall, number);
      return { epoch: wall - offset, offset, clockChange: 'none' };
    },
    quietDay: (year, month, day) => {
      const number = dayNumber(year, month, day);
      const offset = quietOffset(number);
      return offset === null ? null : { midnight: number * DAY - offset, offset };
    },
  };
};
