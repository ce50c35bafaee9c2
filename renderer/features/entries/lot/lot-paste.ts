import { MOST_IN_LOT } from '#shared/words/entry-lot.ts';
import { freshRow, isBlank, LOT_FIELDS, type LotField, type LotRow } from './lot-rows.ts';

/** What the heads of columns are called in spreadsheets that are pasted. */
const HEADS: Readonly<Record<LotField, readonly string[]>> = {
  what: ['what was decided', 'what', 'decision', 'title', 'summary'],
  made: ['made', 'when', 'date', 'date and time', 'decided on', 'when made'],
  learnt: ['learnt', 'learned', 'when learnt', 'learnt by the office'],
  by: ['decided by', 'by', 'who', 'decision maker'],
  where: ['chat, channel or from whom', 'where', 'chat', 'channel', 'chat or channel', 'from'],
  device: ['device'],
  basis: ['how the office knows', 'basis'],
};

/**
 * The cells of text that was copied from a spreadsheet: tabs between cells, lines between rows; a
 * cell in quotation marks may hold both, and a quotation mark written twice. Empty lines are left out.
 */
export const cellsOf = (text: string): string[][] => {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gu;
  for (const [whole, quoted, bare = '', end] of text.replaceAll(/\r\n?/gu, '\n').matchAll(cell)) {
    if (whole === '' && cells.length === 0) continue;
    const held = quoted === undefined ? bare : quoted.replaceAll('""', '"');
    cells.push(held.replaceAll(/\s+/gu, ' ').trim());
    if (end === '\t') continue;
    if (cells.some((one) => one !== '')) rows.push(cells);
    cells = [];
  }
  return rows;
};

const fieldOfHead = (head: string): LotField | undefined =>
  LOT_FIELDS.find((field) => HEADS[field].includes(head.toLocaleLowerCase('en-GB')));

/** The columns that a first row of heads names; undefined for a column of another name, null for no heads. */
const readHeads = (first: readonly string[]): readonly (LotField | undefined)[] | null => {
  const fields = first.map(fieldOfHead);
  const known = fields.filter((field) => field !== undefined);
  return known.includes('what') && new Set(known).size === known.length ? fields : null;
};

/** A line of a list without the mark before it; a time as spreadsheets write it, without seconds. */
const tidied = (field: LotField, text: string): string => {
  if (field === 'what') return text.replace(/^(?:[-*•–—·]|\d{1,3}[.)])\s+/u, '');
  return field === 'made' || field === 'learnt'
    ? text
        .replace(/(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?/u, '$1')
        .replace(/^(\d{4}-\d{2}-\d{2})T/u, '$1 ')
    : text;
};

/** What a paste makes of the rows, and what was left out of it, in sentences. */
export interface Pasted {
  readonly rows: readonly LotRow[];
  /** How many rows it filled. */
  readonly filled: number;
  readonly notes: readonly string[];
}

interface PastePlace {
  /** The cell that it was pasted in. */
  readonly row: number;
  readonly field: LotField;
  readonly newId: () => string;
}

/** Whether pasted text is more than a text for one cell. */
export const isSeveral = (text: string): boolean => /[\t\n\r]/u.test(text.trim());

/**
 * Lays pasted cells over the rows from the cell with the focus, to the right and down; rows that are
 * not there yet are added, and what is not pasted of them is taken from the row above.
 */
export const pasteInto = (
  rows: readonly LotRow[],
  text: string,
  { row: start, field, newId }: PastePlace,
): Pasted => {
  const cells = cellsOf(text);
  const heads = readHeads(cells[0] ?? []);
  const from = LOT_FIELDS.indexOf(field);
  const columns = heads ?? LOT_FIELDS.slice(from);
  const lines = heads ? cells.slice(1) : cells;
  const room = lines.slice(0, MOST_IN_LOT - start);
  const next = [...rows];
  for (const [n, line] of room.entries()) {
    const at = start + n;
    const before = next[at] ?? freshRow(newId(), next[at - 1]);
    const typed = columns.flatMap((column, place) => {
      const cell = line[place] ?? '';
      return column === undefined || cell === '' ? [] : [[column, tidied(column, cell)] as const];
    });
    next[at] = { ...before, ...Object.fromEntries(typed) };
  }
  const widest = Math.max(0, ...lines.map((line) => line.length));
  const lost = lines.length - room.length;
  return {
    rows: next,
    filled: room.length,
    notes: [
      ...(heads ?? []).flatMap((column, at) =>
        column === undefined && (cells[0]?.[at] ?? '') !== ''
          ? [`The column “${cells[0]?.[at]}” has no place here and was left out.`]
          : [],
      ),
      ...(heads === null && widest > columns.length
        ? ['What stood further right than the table was left out.']
        : []),
      ...(lost > 0 ? [`The table holds ${MOST_IN_LOT} rows: ${lost} were left out.`] : []),
    ],
  };
};

/** The rows in which something was typed. */
export const typedRows = (rows: readonly LotRow[]): readonly LotRow[] =>
  rows.filter((row) => !isBlank(row));
