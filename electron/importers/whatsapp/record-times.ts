import type { ClockChange, DateOrder } from '#shared/words/import.ts';
import { createZoneClock, offsetText } from '#shared/wall-time.ts';
import { type CalendarDay, dayOf } from './calendar.ts';
import type { Header } from './shape.ts';

/** A record's time as it is written down, and what it is in UTC. */
export interface TimeText {
  /** `2026-11-22T18:10:00+00:00` */
  readonly at: string;
  /** Seconds since 1970. */
  readonly epoch: number;
  readonly clockChange: ClockChange;
}

const two = (number: number): string => String(number).padStart(2, '0');
/** `18:10`, by minute of the day. */
const MINUTES = Array.from(
  { length: 1440 },
  (_, minute) => `${two(Math.trunc(minute / 60))}:${two(minute % 60)}`,
);

/** What is the same for all records of one day on which no clock changes. */
interface QuietDay {
  readonly midnight: number;
  readonly offset: number;
}

/**
 * Times of records in one zone. Null for a day that does not exist; the time of day is taken to
 * have been checked. What belongs to the day is worked out once a day.
 */
export const createTimes = (
  zone: string,
  order: DateOrder,
): ((header: Header, hour: number, second: number) => TimeText | null) => {
  const clock = createZoneClock(zone);
  /** `:09+01:00`, by offset and second. */
  const endings = new Map<number, readonly string[]>();
  let serial = -1;
  let day: CalendarDay | null = null;
  let dayText = '';
  let quiet: QuietDay | null = null;
  let ends: readonly string[] = [];

  const endingsOf = (offset: number): readonly string[] => {
    const known = endings.get(offset);
    if (known !== undefined) return known;
    const text = offsetText(offset);
    const made = Array.from({ length: 60 }, (_, second) => `:${two(second)}${text}`);
    endings.set(offset, made);
    return made;
  };

  const newDay = (header: Header): void => {
    serial = header.dateSerial;
    day = dayOf(header, order);
    if (day === null) return;
    dayText = `${day.year}-${two(day.month)}-${two(day.day)}T`;
    quiet = clock.quietDay(day.year, day.month, day.day);
    if (quiet !== null) ends = endingsOf(quiet.offset);
  };

  const nearAChange = (of: CalendarDay, minute: number, second: number): TimeText => {
    const hour = Math.trunc(minute / 60);
    const zoned = clock.at({ ...of, hour, minute: minute % 60, second });
    const ending = endingsOf(zoned.offset)[second] ?? '';
    const at = dayText + (MINUTES[minute] ?? '') + ending;
    return { at, epoch: zoned.epoch, clockChange: zoned.clockChange };
  };

  return (header, hour, second) => {
    if (header.dateSerial !== serial) newDay(header);
    if (day === null) return null;
    const minute = hour * 60 + header.minute;
    if (quiet === null) return nearAChange(day, minute, second);
    return {
      at: dayText + (MINUTES[minute] ?? '') + (ends[second] ?? ''),
      epoch: quiet.midnight + minute * 60 + second,
      clockChange: 'none',
    };
  };
};
