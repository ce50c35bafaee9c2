import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { stepTo } from './row-keys.ts';
import type { Sort } from './sort.ts';
import classes from './DataTable.module.css';

/** One column of a table of things. */
export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** CSS width. One column without it takes the rest. */
  readonly width?: string;
  readonly align?: 'right';
  /** What to sort by; a column without it cannot be sorted by. */
  readonly by?: (row: Row) => string | number;
}

/** What a table is, whatever its rows come from. */
export interface TableProps<Row> {
  /** The name of the table for assistive technology, and under which its sort is remembered. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The row whose details are shown. */
  readonly current?: string | null;
  /** Opens a row: a press anywhere on it, or Enter. */
  readonly onOpen?: (row: Row) => void;
  /** What Enter does where it is more than a press: the full page instead of the panel. */
  readonly onEnter?: (row: Row) => void;
  /** Below this many pixels it is scrolled sideways. */
  readonly minWidth?: number;
}

/** Where the rows of a table come from, and in which order they come. */
export interface RowSource<Row> {
  readonly count: number;
  /** Undefined for a row that is not read yet. */
  readonly at: (index: number) => Row | undefined;
  /** Told which rows are in sight. */
  readonly onSight?: (first: number, last: number) => void;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly sorts: (column: Column<Row>) => boolean;
}

interface RowTableProps<Row> extends TableProps<Row> {
  readonly rows: RowSource<Row>;
}

const ROW = 36;

/** The rows in sight, and the heights that stand for those above and below. */
const useRowsInSight = <Row,>(
  { count, onSight }: RowSource<Row>,
  box: RefObject<HTMLDivElement | null>,
) => {
  // oxlint-disable-next-line react/incompatible-library -- because the virtualizer keeps its own state
  const list = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
    initialRect: { width: 1200, height: 800 },
  });
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onSight?.(first, last), [onSight, first, last]);
  return {
    items,
    before: items[0]?.start ?? 0,
    after: list.getTotalSize() - (items.at(-1)?.end ?? 0),
    scrollTo: (index: number) => list.scrollToIndex(index),
  };
};

/** A dense table: 36 px rows, sortable heads, arrows or j and k from row to row, Enter opens. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { label, rows, columns, keyOf, current, onOpen, onEnter = onOpen, minWidth = 640 } = props;
  const box = useRef<HTMLDivElement>(null);
  const { items, before, after, scrollTo } = useRowsInSight(rows, box);

  // A row far down is drawn, or read, only after the key that leads to it.
  const wanted = useRef<number | null>(null);
  const goToWanted = (): void => {
    const there = box.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`);
    if (!there) return;
    there.focus();
    wanted.current = null;
  };
  useEffect(goToWanted);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null;
    const at = Number(row?.dataset['index'] ?? -1);
    wanted.current = stepTo(event, at, rows.count);
    if (wanted.current === null) return;
    event.preventDefault();
    scrollTo(wanted.current);
    // At once where it is drawn already, so that the next key is for the new row.
    goToWanted();
  };

  return (
    // What scrolls must be reachable where its rows are not; it hears the keys of its rows.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- because of that
    <div
      ref={box}
      className={classes['box']}
      onKeyDown={onKeyDown}
      {...(!onOpen && { tabIndex: 0 })}
    >
      <Table aria-label={label} aria-rowcount={rows.count + 1} layout="fixed" miw={minWidth}>
        <Table.Thead className={classes['head']}>
          <Table.Tr>
            {columns.map((column) => (
              <HeadCell
                key={column.id}
                column={column}
                sortable={rows.sorts(column)}
                sortBy={rows.sort}
                onSort={rows.onSort}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={before} />
          {items.map(({ index }) => {
            const row = rows.at(index);
            // Its place is kept, so that nothing jumps when it comes.
            if (row === undefined) return <Gap key={`at ${index}`} height={ROW} />;
            const key = keyOf(row);
            return (
              <BodyRow
                key={key}
                row={row}
                index={index}
                isCurrent={current === key}
                columns={columns}
                onOpen={onOpen}
                onEnter={onEnter}
              />
            );
          })}
          <Gap height={after} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface BodyRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly columns: readonly Column<Row>[];
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onEnter: ((row: Row) => void) | undefined;
}

function BodyRow<Row>({ row, index, isCurrent, columns, onOpen, onEnter }: BodyRowProps<Row>) {
  return (
    <Table.Tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isCurrent || undefined}
      className={classes['row']}
      {...(onOpen && {
        'data-opens': true,
        tabIndex: index === 0 || isCurrent ? 0 : -1,
        onClick: () => onOpen(row),
        onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
          if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
          // Or the same press would work the button that takes the focus on the next screen.
          event.preventDefault();
          onEnter?.(row);
        },
      })}
    >
      {columns.map((column) => (
        <Table.Td key={column.id} ta={column.align} className={classes['cell']}>
          {column.cell(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

/** Stands for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sortable: boolean;
  readonly sortBy: string;
  readonly onSort: (sort: string) => void;
}

function HeadCell<Row>({ column, sortable, sortBy, onSort }: HeadCellProps<Row>) {
  const { id, head, width, align } = column;
  const [sortedBy, way] = sortBy.split(' ');
  const order = sortedBy === id ? (way === 'desc' ? 'descending' : 'ascending') : 'none';
  return (
    <Table.Th w={width} ta={align} aria-sort={sortable ? order : undefined} scope="col">
      {sortable ? (
        <button
          type="button"
          className={classes['sort']}
          onClick={() => onSort(order === 'ascending' ? `${id} desc` : `${id} asc`)}
        >
          {head}
          <span aria-hidden>{{ ascending: ' ↑', descending: ' ↓', none: '' }[order]}</span>
        </button>
      ) : (
        head
      )}
    </Table.Th>
  );
}
