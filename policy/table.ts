import type { DeviceState } from '#shared/words/device.ts';
import {
  cite,
  type PolicySet,
  type TableCell,
  type TableRowId,
  type Verdict,
} from '#shared/words/policy.ts';
import type { Facts } from './facts.ts';

/** What the table of ¶9–¶11 asks. */
export type TableFacts = Pick<
  Facts,
  'aboveOfficial' | 'significant' | 'additionallyMarked' | 'device'
>;

/** Which row information belongs in. "And/or": a marking alone takes the stricter one. */
const rowOf = ({ aboveOfficial, significant, additionallyMarked }: TableFacts): TableRowId => {
  if (aboveOfficial) return 'above-official';
  return significant || additionallyMarked ? 'significant-or-marked' : 'neither';
};

const columnsOf = ({ table }: PolicySet, device: DeviceState | null): readonly string[] =>
  table.columns
    .filter(({ devices }) => device === null || devices.includes(device))
    .map(({ id }) => id);

/** The cells that may apply: one, or several where it is not known which device it was. */
const cellsFor = (set: PolicySet, facts: TableFacts): readonly TableCell[] => {
  const row = rowOf(facts);
  const columns = columnsOf(set, facts.device);
  return set.table.cells.filter(
    (cell) => cell.row === row && cell.columns.some((column) => columns.includes(column)),
  );
};

/** The cell that applies; null where that hangs on a device that is not known. */
export const cellFor = (set: PolicySet, facts: TableFacts): TableCell | null => {
  const [cell, another] = cellsFor(set, facts);
  return cell === undefined || another !== undefined ? null : cell;
};

/** One cell as the Guidance screen shows it. */
export interface ShownCell {
  readonly says: string;
  readonly verdict: Verdict;
  /** `¶10a` */
  readonly paragraph: string;
  /** How many columns it goes across. */
  readonly span: number;
  /** Whether it applies, or may: without facts nothing does. */
  readonly applies: boolean;
}

/** The table of ¶9 to ¶11 as it is drawn. */
export interface ShownTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly ShownCell[] }[];
  readonly footnote: string;
}

/** The table of ¶9–¶11 for people to read, with the cell that applies to the facts marked. */
export const tableFor = (set: PolicySet, facts: TableFacts | null): ShownTable => {
  const applying = facts === null ? [] : cellsFor(set, facts);
  const { caption, columns, rows, cells, footnote } = set.table;
  return {
    caption,
    columns: columns.map(({ heading }) => heading),
    rows: rows.map(({ id, heading }) => ({
      heading,
      cells: cells
        .filter(({ row }) => row === id)
        .map((cell) => ({
          says: cell.says,
          verdict: cell.verdict,
          paragraph: cite(cell.paragraph),
          span: cell.columns.length,
          applies: applying.includes(cell),
        })),
    })),
    footnote,
  };
};
