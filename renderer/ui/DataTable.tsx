import { useRemembered } from './remembered.ts';
import { RowTable, type Column, type TableProps } from './RowTable.tsx';
import { sorted, type Sort } from './sort.ts';

interface DataTableProps<Row> extends TableProps<Row> {
  readonly rows: readonly Row[];
  /** How it is sorted until a person chooses: `made desc`. */
  readonly sort?: Sort;
}

/** How a table is sorted, as it was when it was last looked at. */
export const useSort = (label: string, initial: Sort): [Sort, (sort: Sort) => void] =>
  useRemembered<string>(`sort:${label}`, initial);

const bySomething = <Row,>({ by }: Column<Row>): boolean => by !== undefined;

/** A dense table of rows that are all held. */
export function DataTable<Row>({ rows, sort = '', ...table }: DataTableProps<Row>) {
  const [sortBy, setSortBy] = useSort(table.label, sort);
  const shown = sorted(rows, table.columns, sortBy);
  return (
    <RowTable
      {...table}
      rows={{
        count: shown.length,
        at: (index) => shown[index],
        sort: sortBy,
        onSort: setSortBy,
        sorts: bySomething,
      }}
    />
  );
}
