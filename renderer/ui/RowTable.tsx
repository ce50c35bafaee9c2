import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { widthOfAll, type ColumnWidths } from './column-widths.ts';
import { HeadCell } from './HeadCell.tsx';
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
  /** Cells may be three lines high, where one would cut what they say. */
  readonly wraps?: boolean;
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

/** What a row stands under; rows after each other with the same key stand under one heading. */
export interface RowHeading {
  readonly key: string;
  readonly says: string;
}

interface RowTableProps<Row> extends TableProps<Row> {
  readonly rows: RowSource<Row>;
  /** Where the rows are in groups. */
  readonly headingOf?: ((row: Row) => RowHeading) | undefined;
  /** Where a person may change how wide the columns are. */
  readonly widths?: ColumnWidths;
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
    measure: list.measureElement,
    scrollTo: (index: number) => list.scrollToIndex(index),
  };
};

/** A dense table: 36 px rows, sortable heads, arrows or j and k from row to row, Enter opens. */
export function RowTable<Row>(props: RowTableProps<Row>) {
  const { label, rows, columns, keyOf, current, onOpen, onEnter = onOpen, minWidth = 640 } = props;
  const { wraps = false, headingOf, widths } = props;
  const box = useRef<HTMLDivElement>(null);
  const { items, before, after, measure, scrollTo } = useRowsInSight(rows, box);

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

  const miw = widths ? Math.max(minWidth, widthOfAll(columns, widths)) : minWidth;
  // All rows are alike else, and need not be measured.
  const measured = wraps || headingOf !== undefined;
  /** What stands over a row: nothing where the row before it stands under the same. */
  const headingAt = (index: number, row: Row): RowHeading | null => {
    if (!headingOf) return null;
    const heading = headingOf(row);
    const above = rows.at(index - 1);
    return index > 0 && above !== undefined && headingOf(above).key === heading.key
      ? null
      : heading;
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
      <Table aria-label={label} aria-rowcount={rows.count + 1} layout="fixed" miw={miw}>
        <Table.Thead className={classes['head']}>
          <Table.Tr>
            {columns.map((column) => (
              <HeadCell
                key={column.id}
                column={column}
                sortable={rows.sorts(column)}
                sortBy={rows.sort}
                onSort={rows.onSort}
                widths={widths}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Gap height={before} />
        {items.map(({ index }) => {
          const row = rows.at(index);
          // Its place is kept, so that nothing jumps when it comes.
          if (row === undefined) return <Gap key={`at ${index}`} height={ROW} />;
          const key = keyOf(row);
          const heading = headingAt(index, row);
          return (
            // Each with its own height: a row may be several lines high, or have a heading over it.
            <Table.Tbody key={key} ref={measured ? measure : undefined} data-index={index}>
              {heading && (
                <Table.Tr className={classes['group']}>
                  <Table.Th scope="rowgroup" colSpan={columns.length}>
                    {heading.says}
                  </Table.Th>
                </Table.Tr>
              )}
              <BodyRow
                row={row}
                index={index}
                isCurrent={current === key}
                columns={columns}
                wraps={wraps}
                onOpen={onOpen}
                onEnter={onEnter}
              />
            </Table.Tbody>
          );
        })}
        <Gap height={after} />
      </Table>
    </div>
  );
}

interface BodyRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly columns: readonly Column<Row>[];
  readonly wraps: boolean;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onEnter: ((row: Row) => void) | undefined;
}

function BodyRow<Row>(props: BodyRowProps<Row>) {
  const { row, index, isCurrent, columns, wraps, onOpen, onEnter } = props;
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
        <Table.Td
          key={column.id}
          ta={column.align}
          className={classes[wraps ? 'wrapping' : 'cell']}
        >
          {wraps ? <div className={classes['lines']}>{column.cell(row)}</div> : column.cell(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

/** Stands for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tbody aria-hidden>
      <tr style={{ height }} />
    </tbody>
  ) : null;
}
