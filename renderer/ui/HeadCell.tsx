import { Table } from '@mantine/core';
import type { KeyboardEvent, PointerEvent } from 'react';
import { WIDTH_STEP, type ColumnWidths } from './column-widths.ts';
import classes from './DataTable.module.css';

interface HeadCellProps {
  readonly column: {
    readonly id: string;
    readonly head: string;
    readonly width?: string;
    readonly align?: 'right';
  };
  readonly sortable: boolean;
  readonly sortBy: string;
  readonly onSort: (sort: string) => void;
  /** Where a person may change how wide the columns are. */
  readonly widths: ColumnWidths | undefined;
}

/** Follows the pointer with the edge of a column, until it is let go. */
const followPointer = (
  down: PointerEvent<HTMLSpanElement>,
  width: number,
  onWidth: (width: number) => void,
): void => {
  const edge = down.currentTarget;
  const start = down.clientX;
  edge.setPointerCapture(down.pointerId);
  const move = (event: globalThis.PointerEvent): void => onWidth(width + event.clientX - start);
  const end = (): void => edge.removeEventListener('pointermove', move);
  edge.addEventListener('pointermove', move);
  edge.addEventListener('lostpointercapture', end, { once: true });
};

/** The head of a column: a press sorts by it, Shift with an arrow or its edge makes it wider or narrower. */
export function HeadCell({ column, sortable, sortBy, onSort, widths }: HeadCellProps) {
  const { id, head, align } = column;
  const [sortedBy, way] = sortBy.split(' ');
  const order = sortedBy === id ? (way === 'desc' ? 'descending' : 'ascending') : 'none';
  const width = widths?.of(column);
  const nudge = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -WIDTH_STEP, ArrowRight: WIDTH_STEP }[event.key];
    if (!event.shiftKey || by === undefined || width === undefined) return;
    event.preventDefault();
    widths?.set(id, width + by);
  };
  return (
    <Table.Th
      w={width ?? column.width}
      ta={align}
      aria-sort={sortable ? order : undefined}
      scope="col"
      className={classes['headCell']}
    >
      {sortable ? (
        <button
          type="button"
          className={classes['sort']}
          onClick={() => onSort(order === 'ascending' ? `${id} desc` : `${id} asc`)}
          onKeyDown={nudge}
        >
          {head}
          <span aria-hidden>{{ ascending: ' ↑', descending: ' ↓', none: '' }[order]}</span>
        </button>
      ) : (
        head
      )}
      {widths && sortable && width !== undefined && (
        <span
          aria-hidden
          className={classes['edge']}
          onPointerDown={(down) => followPointer(down, width, (next) => widths.set(id, next))}
          onDoubleClick={() => widths.reset(id)}
        />
      )}
    </Table.Th>
  );
}
