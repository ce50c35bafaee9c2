/** Halves of pairs that stand alone, and noughts. */
const NOT_TEXT = /[\p{Surrogate}\0]/gu;

const isPlain = (value: object): boolean => {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
};

/**
 * The same with every text in it as it can be written down.
 *
 * Half of an emoji, as a paste that was cut short leaves it, has no form in UTF-8, and a nought ends a
 * text for SQLite: each becomes U+FFFD, as it does in a file that is brought in.
 */
export const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(NOT_TEXT, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, wellFormed(held)]));
};
