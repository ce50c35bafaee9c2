import { addDays, dayOf, timeOf } from '#shared/dates.ts';
import { createZoneClock, isTimeOfDay, isZone } from '#shared/wall-time.ts';
import type { Day, Instant, Zone } from '#shared/words/time.ts';
import { readDay } from '#shared/read-day.ts';

/** What a person typed in a *when* field, as an instant. */
export type When =
  | {
      readonly ok: true;
      readonly at: Instant;
      /** Something to say below the field: the clocks were being changed. */
      readonly note: string | null;
    }
  | { readonly ok: false; readonly why: string };

/** What a time is read against: now, and the zone in which it is told. */
export interface WhenContext {
  readonly now: Instant;
  /** The zone in which the time was told. */
  readonly zone: Zone;
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const EXAMPLE = 'such as 16:02, yesterday 22:51 or 22 Nov 16:02';
const no = (why: string): When => ({ ok: false, why });

/** Half a day to add for *am* and *pm*: 12 am is midnight, 12 pm is noon. */
const withHalf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
};

/** `16:02`, `16.02`, `4:02pm`, `4pm`, `1602`; null where the word is no time. */
const readTime = (word: string): TimeOfDay | 'impossible' | null => {
  const parts =
    /^(\d{1,2})[:.](\d{2})(am|pm)?$/u.exec(word) ??
    /^(\d{1,2})()(am|pm)$/u.exec(word) ??
    /^(\d{2})(\d{2})()$/u.exec(word);
  if (!parts) return null;
  const hour = withHalf(Number(parts[1]), parts[3] === '' ? undefined : parts[3]);
  const minute = Number(parts[2]);
  return isTimeOfDay(hour, minute, 0) ? { hour, minute } : 'impossible';
};

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/(\d)\s+(am|pm)\b/gu, '$1$2')
    .replaceAll(',', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== 'at' && word !== 'on');

const NOTES = {
  none: null,
  repeated: 'The clocks went back that night, so this time came twice. The first is taken.',
  skipped: '',
} as const;

const instantOf = (date: Day, time: TimeOfDay, zone: Zone): When => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const { epoch, clockChange } = createZoneClock(zone).at({
    year,
    month,
    day,
    ...time,
    second: 0,
  });
  if (clockChange === 'skipped') {
    return no('The clocks went forward over this time, so it did not exist. Check the time.');
  }
  return { ok: true, at: new Date(epoch * 1000).toISOString(), note: NOTES[clockChange] };
};

/** A time alone is its latest coming: typed at nine in the morning, 22:51 was last night. */
const latestComing = (time: TimeOfDay, { now, zone }: WhenContext): When => {
  const today = dayOf(now, zone);
  const read = instantOf(today, time, zone);
  if (!read.ok || Date.parse(read.at) < Date.parse(now) + MINUTE_MS) return read;
  return instantOf(addDays(today, -1), time, zone);
};

const notAfterNow = (read: When, { now }: WhenContext): When =>
  read.ok && Date.parse(read.at) >= Date.parse(now) + MINUTE_MS
    ? no('This is still to come. Say when it was made.')
    : read;

interface WhenWords {
  readonly time: TimeOfDay | null;
  /** The words that are not the time. */
  readonly rest: readonly string[];
}

/** `22.11` reads as a time as well as a day: the last word that reads as a time is the time. */
const splitTime = (words: readonly string[]): WhenWords | 'impossible' => {
  const times = words.map(readTime);
  if (times.includes('impossible')) return 'impossible';
  const place = times.findLastIndex((time) => time !== null);
  const time = times[place];
  if (!time || time === 'impossible') return { time: null, rest: words };
  return { time, rest: words.filter((_, index) => index !== place) };
};

const readWords = ({ time, rest }: WhenWords, context: WhenContext): When => {
  if (time && rest.length === 0) return latestComing(time, context);
  const day = readDay(rest, dayOf(context.now, context.zone));
  if (day?.ok === false) return day;
  if (!day || day.used < rest.length) return no(`Write when, ${EXAMPLE}.`);
  return time
    ? notAfterNow(instantOf(day.day, time, context.zone), context)
    : no(`Add a time: roughly is enough, ${EXAMPLE}.`);
};

/**
 * When something was decided, as people type it: `16:02`, `yesterday 22:51`, `22/11 16:02`,
 * `22 Nov 16:02`, `Fri 7pm`. Day first, never month first; never in the future. A day without a
 * time is refused, with what to do: the record needs a time, and people can give one roughly.
 */
export const parseWhen = (text: string, context: WhenContext): When => {
  const words = wordsOf(text);
  if (words.length === 0) return no(`Say when, ${EXAMPLE}.`);
  if (!isZone(context.zone)) return no('Choose the zone from the list, such as Europe/Paris.');
  if (words.join(' ') === 'now') return { ok: true, at: context.now, note: null };
  const split = splitTime(words);
  return split === 'impossible'
    ? no('There is no such time of day. Write it as 16:02.')
    : readWords(split, context);
};

/** How a held instant is typed again: `22/11/2026 16:02`, which `parseWhen` reads back. */
export const whenText = (instant: Instant, zone: Zone): string =>
  `${dayOf(instant, zone).split('-').toReversed().join('/')} ${timeOf(instant, zone)}`;

/** A time as it was typed, with the day that it was typed on; left alone where it cannot be read yet. */
export const settledWhen = (text: string, context: WhenContext): string => {
  const read = parseWhen(text, context);
  return read.ok ? whenText(read.at, context.zone) : text;
};
