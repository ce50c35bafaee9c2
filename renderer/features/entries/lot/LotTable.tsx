import { Table } from '@mantine/core';
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import type { Registers } from '../editor/section.ts';
import { lotMove, type LotMove } from './lot-keys.ts';
import { isSeveral } from './lot-paste.ts';
import { isBlank, LOT_FIELDS, type LotField, type LotRow } from './lot-rows.ts';
import { cellId, LOT_HEADS, LotTableRow } from './LotTableRow.tsx';
import type { Lot } from './use-lot.ts';
import classes from './lot.module.css';

const WIDTHS: Readonly<Record<LotField, string | undefined>> = {
  what: undefined,
  made: '136px',
  learnt: '112px',
  by: '128px',
  where: '160px',
  device: '112px',
  basis: '124px',
};

interface Place {
  readonly id: string;
  readonly field: LotField;
}

const placeOf = (target: EventTarget): Place | null => {
  if (!(target instanceof HTMLElement)) return null;
  const id = target.closest<HTMLElement>('[data-lot-row]')?.dataset['lotRow'];
  const named = target.closest<HTMLElement>('[data-lot-field]')?.dataset['lotField'];
  const field = LOT_FIELDS.find((each) => each === named);
  return id !== undefined && field !== undefined ? { id, field } : null;
};

/** An arrow in a sentence of several lines is the sentence’s own until it comes to its end. */
const isWithinText = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof HTMLTextAreaElement) || !/^Arrow(?:Up|Down)$/u.test(key)) return false;
  const end = key === 'ArrowUp' ? 0 : target.value.length;
  return target.selectionStart !== end || target.selectionEnd !== end;
};

/** Where a key leads from its cell; null where the cell has made use of it, or will. */
const moveOf = (
  event: KeyboardEvent,
  { id, field }: Place,
  rows: readonly LotRow[],
): LotMove | null => {
  if (event.defaultPrevented || event.nativeEvent.isComposing || isWithinText(event)) return null;
  const row = rows.findIndex((each) => each.id === id);
  const held = rows[row];
  return held ? lotMove(event, { row, field, rows: rows.length, blank: isBlank(held) }) : null;
};

/** Where the focus is to go once the row is drawn. */
const useWantedCell = (lot: Lot) => {
  const wanted = useRef<Place | null>(null);
  const goToWanted = (): void => {
    const there =
      wanted.current && document.getElementById(cellId(wanted.current.id, wanted.current.field));
    if (!there) return;
    there.focus();
    wanted.current = null;
  };
  useEffect(goToWanted);
  // What has the focus may go with its row: logged, removed, or put back.
  const firstId = lot.rows[0]?.id;
  useEffect(() => {
    const { activeElement } = document;
    const lost =
      activeElement === null ||
      activeElement === document.body ||
      activeElement.hasAttribute('data-page-title');
    if (lost && firstId) document.getElementById(cellId(firstId, 'what'))?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- because what goes with a row is told by their number
  }, [firstId, lot.rows.length]);
  return (place: Place): void => {
    wanted.current = place;
    goToWanted();
  };
};

interface LotTableProps {
  readonly lot: Lot;
  readonly registers: Registers;
  /** Told which row has the focus. */
  readonly onRow: (id: string) => void;
}

/** The rows of the entries being typed: Tab to the right, Enter and the arrows up and down. */
export function LotTable({ lot, registers, onRow }: LotTableProps) {
  const { rows } = lot;
  const focusOn = useWantedCell(lot);
  const latest = useRef(lot);
  useEffect(() => {
    latest.current = lot;
  });
  // The same functions for ever, so that only the row that is typed in is drawn again.
  const [onType] = useState(
    () => (id: string, field: LotField, text: string) => latest.current.type(id, field, text),
  );
  const remove = useCallback(
    (id: string) => {
      const { rows: held } = latest.current;
      const at = held.findIndex((row) => row.id === id);
      const next = held[at + 1] ?? held[at - 1];
      latest.current.remove(id);
      if (next) focusOn({ id: next.id, field: 'what' });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because it works on what is latest
    [],
  );

  const carryOut = (move: LotMove, { id, field }: Place): void => {
    switch (move.to) {
      case 'remove':
        return remove(id);
      case 'take-above':
        return lot.takeAbove(id, field);
      case 'fill-below':
        return lot.fillBelow(id, field);
      case 'new-row':
        return focusOn({ id: lot.add(), field: 'what' });
      case 'cell':
        return focusOn({ id: rows[move.row]?.id ?? id, field: move.field });
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeOf(event.target);
    const move = place && moveOf(event, place, rows);
    if (!move) return;
    event.preventDefault();
    carryOut(move, place);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!place || !isSeveral(text)) return;
    event.preventDefault();
    lot.paste(place.id, place.field, text);
  };

  const onFocus = (event: FocusEvent): void => {
    const place = placeOf(event.target);
    if (place) onRow(place.id);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- because it hears the keys of its cells
    <div className={classes['table']} onKeyDown={onKeyDown} onPaste={onPaste} onFocus={onFocus}>
      <Table aria-label="Entries to log" layout="fixed" miw={1040}>
        <Table.Thead className={classes['head']}>
          <Table.Tr>
            <Table.Th w={52} scope="col">
              Row
            </Table.Th>
            {LOT_FIELDS.map((field) => (
              <Table.Th key={field} w={WIDTHS[field]} scope="col">
                {LOT_HEADS[field]}
              </Table.Th>
            ))}
            <Table.Td w={48} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <LotTableRow
              key={row.id}
              row={row}
              number={at + 1}
              problems={lot.problems.get(row.id)}
              registers={registers}
              onType={onType}
              onRemove={remove}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
