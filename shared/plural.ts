const NUMBERS = new Intl.NumberFormat('en-GB');

/** `1,204` as it is written here. */
export const numberText = (count: number): string => NUMBERS.format(count);

/** `1 entry`, `1,204 entries`. The word for many is the word for one with an *s* unless given. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${numberText(count)} ${count === 1 ? one : many}`;

/** `24 hours`, `7 days`: a length of time as apps offer it for a timer. */
export const hoursText = (hours: number): string =>
  hours > 24 && hours % 24 === 0 ? counted(hours / 24, 'day') : counted(hours, 'hour');

/** `the KIM team and the Head of Unit`; commas from three on. */
export const listText = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
};
