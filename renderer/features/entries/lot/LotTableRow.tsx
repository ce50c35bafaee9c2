import { ActionIcon, Autocomplete, Table, Textarea, TextInput } from '@mantine/core';
import { memo } from 'react';
import { BASIS_WORDS } from '../entry-words.ts';
import type { Registers } from '../editor/section.ts';
import { whereSuggestions } from '../quick/quick-fields.ts';
import { LOT_FIELDS, type LotField, type LotProblems, type LotRow } from './lot-rows.ts';
import classes from './lot.module.css';

/** The heads of the columns. */
export const LOT_HEADS: Readonly<Record<LotField, string>> = {
  what: 'What was decided',
  made: 'Made',
  learnt: 'Learnt',
  by: 'Decided by',
  where: 'Chat, channel or from whom',
  device: 'Device',
  basis: 'How the office knows',
};

/** The id of a cell on the page. */
export const cellId = (row: string, field: LotField): string => `lot-${row}-${field}`;

const HINTS: Partial<Readonly<Record<LotField, string>>> = {
  made: '16:02',
  learnt: 'Now',
  by: 'Not known yet',
  device: 'The chat’s',
  basis: 'As the chat',
};

/** What is wrong stands below, so that the cells of a row stay in line. */
const ORDER: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

type Suggestions = readonly (string | { readonly group: string; readonly items: string[] })[];

/** Names to choose from; none once one of them stands there, so that no list hides what follows. */
const unless = (text: string, names: readonly string[]): readonly string[] =>
  names.includes(text) ? [] : [...new Set(names)];

const suggestionsOf = (
  row: LotRow,
  field: LotField,
  { people, chats, channels, devices }: Registers,
): Suggestions | null => {
  const text = row[field];
  switch (field) {
    case 'by':
      return unless(
        text,
        people.map(({ name }) => name),
      );
    case 'where': {
      const known = whereSuggestions(text, chats, people);
      const taken = new Set(known.flatMap(({ items }) => items));
      const names = [...new Set(channels.map(({ name }) => name))];
      return names.includes(text) || known.length === 0
        ? []
        : [...known, { group: 'Channels', items: names.filter((name) => !taken.has(name)) }];
    }
    case 'device':
      return unless(
        text,
        devices.map(({ name }) => name),
      );
    case 'basis':
      return unless(text, Object.values(BASIS_WORDS));
    case 'what':
    case 'made':
    case 'learnt':
      return null;
  }
};

interface LotTableRowProps {
  readonly row: LotRow;
  readonly number: number;
  readonly problems: LotProblems | undefined;
  readonly registers: Registers;
  readonly onType: (id: string, field: LotField, text: string) => void;
  readonly onRemove: (id: string) => void;
}

/** One entry of the table: a field a cell, with what is wrong at it. */
export const LotTableRow = memo(function LotTableRow(props: LotTableRowProps) {
  const { row, number, problems, registers, onType, onRemove } = props;
  return (
    <Table.Tr data-lot-row={row.id}>
      <Table.Th scope="row" className={classes['number']}>
        {number}
      </Table.Th>
      {LOT_FIELDS.map((field) => {
        const suggestions = suggestionsOf(row, field, registers);
        const common = {
          id: cellId(row.id, field),
          'aria-label': `${LOT_HEADS[field]}, row ${number}`,
          'data-lot-field': field,
          placeholder: number === 1 ? HINTS[field] : undefined,
          autoComplete: 'off',
          inputWrapperOrder: ORDER,
          value: row[field],
          error: problems?.[field],
        };
        return (
          <Table.Td key={field} className={classes['cell']}>
            {field === 'what' ? (
              <Textarea
                {...common}
                minRows={1}
                maxRows={6}
                onChange={({ currentTarget }) => onType(row.id, field, currentTarget.value)}
              />
            ) : suggestions === null ? (
              <TextInput
                {...common}
                onChange={({ currentTarget }) => onType(row.id, field, currentTarget.value)}
              />
            ) : (
              <Autocomplete
                {...common}
                data={[...suggestions]}
                limit={12}
                onChange={(text) => onType(row.id, field, text)}
              />
            )}
          </Table.Td>
        );
      })}
      <Table.Td className={classes['remove']}>
        <ActionIcon
          variant="subtle"
          // Ctrl, Shift and Backspace does it from any cell: a stop in each row would be in the way.
          tabIndex={-1}
          aria-label={`Remove row ${number}`}
          onClick={() => onRemove(row.id)}
        >
          ✕
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
});
