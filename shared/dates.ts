import type { Day, Instant, Zone } from '#shared/words/time.ts';

/** The zone of the office. A time elsewhere says so. */
export const LONDON: Zone = 'Europe/London';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MS_A_DAY = 86_400_000;

/** A wall clock and calendar as they stood at an instant in a zone. */
interface Wall {
  readonly day: Day;
  /** `18:10` */
  readonly time: string;
}

const readers = new Map<Zone, Intl.DateTimeFormat>();

/** One reader a zone, kept: making one costs more than using it a hundred times. */
const readerOf = (zone: Zone): Intl.DateTimeFormat => {
  const kept = readers.get(zone);
  if (kept !== undefined) return kept;
  const reader = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  readers.set(zone, reader);
  return reader;
};

const wallOf = (instant: Instant, zone: Zone): Wall => {
  const part: Record<string, string> = {};
  for (const { type, value } of readerOf(zone).formatToParts(new Date(instant))) part[type] = value;
  const { year, month, day, hour, minute } = part;
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
};

const named = (names: readonly string[], index: number): string => {
  const name = names[index];
  if (name === undefined) throw new RangeError('that is not a day');
  return name;
};

const partsOf = (day: Day): { year: string; month: string; date: number; weekday: string } => {
  const at = new Date(`${day}T00:00:00Z`);
  return {
    year: String(at.getUTCFullYear()),
    month: named(MONTHS, at.getUTCMonth()),
    date: at.getUTCDate(),
    weekday: named(WEEKDAYS, at.getUTCDay()),
  };
};

/** `22 November 2026`. */
export const longDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${date} ${month} ${year}`;
};

/** `22 Nov 26`, for tables. */
export const shortDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${date} ${month.slice(0, 3)} ${year.slice(-2)}`;
};

/** `Sunday 22 November`. */
export const weekdayDay = (day: Day): string => {
  const { month, date, weekday } = partsOf(day);
  return `${weekday} ${date} ${month}`;
};

/** `Sun`. */
export const shortWeekday = (day: Day): string => partsOf(day).weekday.slice(0, 3);

/** The calendar day that it was at an instant; London's unless told otherwise. */
export const dayOf = (instant: Instant, zone: Zone = LONDON): Day => wallOf(instant, zone).day;

/** `18:10`; no zone is said, so only where the zone is plain from the place. */
export const timeOf = (instant: Instant, zone: Zone = LONDON): string => wallOf(instant, zone).time;

/** ` (Amsterdam time)` where a time was not told in London's; nothing where it was. */
const zoneNote = (zone: Zone): string => {
  if (zone === LONDON) return '';
  if (zone === 'UTC' || zone === 'Etc/UTC') return ' (UTC)';
  const place = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return ` (${place} time)`;
};

/** `22 November 2026, 18:10`, and the zone where it is not London's. */
export const longTime = (instant: Instant, zone: Zone = LONDON): string => {
  const { day, time } = wallOf(instant, zone);
  return `${longDay(day)}, ${time}${zoneNote(zone)}`;
};

/** `22 Nov 26 18:10`, and the zone where it is not London's. */
export const shortTime = (instant: Instant, zone: Zone = LONDON): string => {
  const { day, time } = wallOf(instant, zone);
  return `${shortDay(day)} ${time}${zoneNote(zone)}`;
};

/** A day so many days later; earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);

/** Whole calendar days from one day to another; negative where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);

/** The instant at which a day begins in London. Its clocks never change at midnight. */
export const startOfDay = (day: Day): Instant => atTime(day, '00:00');

/** The instant of a time of day such as `22:14` in London; of one that the clocks skip, the hour before. */
export const atTime = (day: Day, time: string): Instant => {
  const inWinter = `${day}T${time}:00.000Z`;
  return timeOf(inWinter) === time ? inWinter : addHours(inWinter, -1);
};

/** An instant so many hours later. */
export const addHours = (instant: Instant, hours: number): Instant =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();

/** Hours from one instant to another, not rounded. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 3_600_000;
