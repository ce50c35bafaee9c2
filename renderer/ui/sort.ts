/** By which column, and which way: `made desc`. Empty for the order given. */
export type Sort = string;

interface SortColumn<Row> {
  readonly id: string;
  readonly by?: (row: Row) => string | number;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** The rows in the order asked for; rows that are equal keep the order they came in. */
export const sorted = <Row>(
  rows: readonly Row[],
  columns: readonly SortColumn<Row>[],
  sort: Sort,
): readonly Row[] => {
  const [id, way] = sort.split(' ');
  const by = columns.find((column) => column.id === id)?.by;
  if (!by) return rows;
  const sign = way === 'desc' ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(by(a), by(b)));
};
