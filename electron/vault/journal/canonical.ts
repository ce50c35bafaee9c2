/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * JSON in the one form of RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers as
 * ECMAScript writes them. Throws on what has no such form (not finite, undefined, lone surrogates).
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('a number is not finite');
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new Error('a text has a lone surrogate');
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value as Readonly<Record<string, Json>>)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${canonicalJson(key)}:${canonicalJson(item)}`);
  return `{${members.join(',')}}`;
};
