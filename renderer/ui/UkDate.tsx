import { dayOf, longDay, longTime, LONDON, shortDay, shortTime, timeOf } from '#shared/dates.ts';
import type { Day, Instant, Zone } from '#shared/words/time.ts';

interface UkTimeProps {
  readonly at: Instant;
  readonly zone?: Zone;
  /** `22 November 2026, 18:10`, `22 Nov 26 18:10`, or `18:10` with the whole of it on pointing. */
  readonly form?: 'long' | 'short' | 'time';
}

/** An instant as people of the office write it. */
export function UkTime({ at, zone = LONDON, form = 'short' }: UkTimeProps) {
  const says = { long: longTime, short: shortTime, time: timeOf }[form](at, zone);
  return (
    <time dateTime={at} title={longTime(at, zone)} style={{ whiteSpace: 'nowrap' }}>
      {says}
    </time>
  );
}

interface UkDayProps {
  /** A calendar day, or an instant of which the day in London is meant. */
  readonly day: Day;
  readonly form?: 'long' | 'short';
}

/** A day as people of the office write it: `22 November 2026`, in tables `22 Nov 26`. */
export function UkDay({ day, form = 'short' }: UkDayProps) {
  const on = day.includes('T') ? dayOf(day) : day;
  return (
    <time dateTime={on} style={{ whiteSpace: 'nowrap' }}>
      {form === 'long' ? longDay(on) : shortDay(on)}
    </time>
  );
}
