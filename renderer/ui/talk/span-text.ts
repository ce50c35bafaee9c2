import { shortDay } from '#shared/dates.ts';

const day = (wall: string): string => wall.slice(0, 10);
const time = (wall: string): string => wall.slice(11, 16);

/** A span between two wall times: `22 Nov 26 16:02–16:14`; the day is said twice only where it differs. */
export const spanText = (from: string, to: string): string => {
  if (from === '' || to === '') return '';
  if (day(from) !== day(to)) {
    return `${shortDay(day(from))} ${time(from)} – ${shortDay(day(to))} ${time(to)}`;
  }
  return time(from) === time(to)
    ? `${shortDay(day(from))} ${time(from)}`
    : `${shortDay(day(from))} ${time(from)}–${time(to)}`;
};

/** Names for a narrow place: `Teale, Farrow and 3 more`. */
export const namesText = (names: readonly string[], most = 3): string => {
  if (names.length === 0) return 'Nobody named';
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
};
