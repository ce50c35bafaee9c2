type Cell = string | number | boolean | null;

/**
 * Spreadsheets take a text that begins so for a formula: a leading apostrophe makes it text again.
 * The wide forms are taken for the narrow ones by some. `START HERE.html` and `docs/formats` say so.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const written = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of a table, with its LF. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(written).join(',')}\n`;

/** A table as RFC 4180 CSV with a header; UTF-8, LF between lines. */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => csvLine(row)).join('');

/** A column of a table: what stands above it, and what stands in it for one thing. */
export type Column<Thing> = readonly [heading: string, of: (thing: Thing) => Cell];

/** A table of things, a column for each of what is wanted of them. */
export const table = <Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): string =>
  csv(
    columns.map(([heading]) => heading),
    things.map((thing) => columns.map(([, of]) => of(thing))),
  );
