import { Table } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { stepTo } from './row-keys.ts';
import { sorted, type Sort } from './sort.ts';
import { useRemembered } from './remembered.ts';
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

interface DataTableProps<Row> {
  /** The name of the table for assistive technology, and under which its sort is remembered. */
  readonly label: string;
  readonly rows: readonly Row[];
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
  /** How it is sorted until a person chooses: `made desc`. */
  readonly sort?: Sort;
}

const ROW = 36;

/** A dense table: 36 px rows, sortable heads, arrows or j and k from row to row, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, columns, keyOf, current, onOpen, onEnter = onOpen } = props;
  const { minWidth = 640, sort = '' } = props;
  const [sortBy, setSortBy] = useRemembered<string>(`sort:${label}`, sort);
  const box = useRef<HTMLDivElement>(null);
  const shown = sorted(rows, columns, sortBy);
  // oxlint-disable-next-line react/incompatible-library -- because the virtualizer keeps its own state
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
    initialRect: { width: 1200, height: 800 },
  });
  const items = list.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = list.getTotalSize() - (items.at(-1)?.end ?? 0);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null;
    const at = Number(row?.dataset['index'] ?? -1);
    const to = stepTo(event, at, shown.length);
    if (to === null) return;
    event.preventDefault();
    list.scrollToIndex(to);
    const focus = (): boolean => {
      const there = box.current?.querySelector<HTMLElement>(`tr[data-index="${to}"]`);
      there?.focus();
      return there != null;
    };
    // At once where it is drawn already, so that the next key is for the new row.
    if (!focus()) requestAnimationFrame(focus);
  };

  return (
    // What scrolls must be reachable where its rows are not; it hears the keys of its rows.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-static-element-interactions -- because of that
    <div
      ref={box}
      className={classes['box']}
      onKeyDown={onKeyDown}
      {...(!onOpen && { tabIndex: 0 })}
    >
      <Table aria-label={label} aria-rowcount={shown.length + 1} layout="fixed" miw={minWidth}>
        <Table.Thead className={classes['head']}>
          <Table.Tr>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sortBy={sortBy} onSort={setSortBy} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Gap height={before} />
          {items.map(({ index }) => {
            const row = shown[index];
            if (row === undefined) return null;
            const key = keyOf(row);
            return (
              <Table.Tr
                key={key}
                data-index={index}
                aria-rowindex={index + 2}
                aria-current={current === key || undefined}
                className={classes['row']}
                {...(onOpen && {
                  'data-opens': true,
                  tabIndex: index === 0 || current === key ? 0 : -1,
                  onClick: () => onOpen(row),
                  onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
                    if (event.key === 'Enter' && event.target === event.currentTarget)
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
          })}
          <Gap height={after} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** Stands for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sortBy: string;
  readonly onSort: (sort: string) => void;
}

function HeadCell<Row>({ column, sortBy, onSort }: HeadCellProps<Row>) {
  const { id, head, width, align, by } = column;
  const [sortedBy, way] = sortBy.split(' ');
  const order = sortedBy === id ? (way === 'desc' ? 'descending' : 'ascending') : 'none';
  return (
    <Table.Th w={width} ta={align} aria-sort={by ? order : undefined} scope="col">
      {by ? (
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
