import { useMemo, useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { counted } from '#shared/plural.ts';
import type { Failure } from '#shared/failure.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Registers } from '../editor/section.ts';
import { useKeptText } from '#renderer/app/kept-text.ts';
import { lotText, readLot } from './lot-draft.ts';
import { pasteInto, typedRows } from './lot-paste.ts';
import {
  freshRow,
  isBlank,
  readLotRow,
  secretCell,
  type LotField,
  type LotProblems,
  type LotRow,
} from './lot-rows.ts';

/** What was done last, and how it is taken back. */
interface Done {
  readonly says: string;
  readonly undo: (() => void) | null;
  /** Taking it back would lose what is typed after it. */
  readonly untilTyped?: true;
}

const NOTHING_DONE: Done = { says: '', undo: null };

/** `2026-A0142`, or `2026-A0142 to 2026-A0144`. */
const referencesOf = (logged: readonly Pick<Entry, 'reference'>[]): string => {
  const [first, last] = [logged[0]?.reference ?? '', logged.at(-1)?.reference ?? ''];
  return first === last ? first : `${first} to ${last}`;
};

const loggedSays = (logged: readonly Entry[], left: number): string => {
  const rest =
    left === 0 ? '' : ` ${counted(left, 'row was', 'rows were')} not: what is wrong stands at it.`;
  return `${counted(logged.length, 'entry', 'entries')} logged: ${referencesOf(logged)}.${rest}`;
};

interface LotDeps {
  /** Names the table on the desk. */
  readonly form: string;
  readonly kept: string | null;
  readonly registers: Registers;
}

/** The rows of a table of entries while they are typed, and logging them together. */
export const useLot = ({ form, kept, registers }: LotDeps) => {
  const tenure = useTenure();
  const now = useNow();
  const { newId } = useServices();
  const lot = useAct('entries', 'lot');
  const takeBack = useAct('entries', 'takeBack');
  const [taken] = useState(() => readLot(kept));
  const [start] = useState(() => [freshRow(newId(), undefined, tenure.principalName)]);
  const [rows, setRows] = useState<readonly LotRow[]>(taken ?? start);
  const [restored, setRestored] = useState(taken !== null);
  const [problems, setProblems] = useState<ReadonlyMap<string, LotProblems>>(new Map());
  const [done, setDone] = useState<Done>(NOTHING_DONE);
  const secretRows = rows.filter((row) => secretCell(row) !== null);
  const keeping = useMemo(() => lotText(rows, now), [rows, now]);
  const { forget } = useKeptText({
    form,
    text: keeping,
    changed: rows !== start && rows !== taken,
    secret: secretRows.length > 0,
    spared: keeping,
  });

  const orFresh = (next: readonly LotRow[]): readonly LotRow[] =>
    next.length > 0 ? next : [freshRow(newId(), undefined, tenure.principalName)];

  const type = (id: string, field: LotField, text: string): void => {
    setRows((held) => held.map((row) => (row.id === id ? { ...row, [field]: text } : row)));
    setProblems((held) => {
      const { [field]: _mended, ...rest } = held.get(id) ?? {};
      return held.has(id) ? new Map(held).set(id, rest) : held;
    });
    setDone((held) => (held.untilTyped ? NOTHING_DONE : held));
  };

  /** Adds a row at the end; gives its id. */
  const add = (): string => {
    const row = freshRow(newId(), rows.at(-1), tenure.principalName);
    setRows([...rows, row]);
    return row.id;
  };

  const remove = (id: string): void => {
    const at = rows.findIndex((row) => row.id === id);
    const row = rows[at];
    if (!row) return;
    setRows(orFresh(rows.toSpliced(at, 1)));
    const undo = () => {
      setRows((held) => held.toSpliced(at, 0, row));
      setDone(NOTHING_DONE);
    };
    // A row with nothing in it, or that may not be kept, is not offered back.
    const again = !isBlank(row) && secretCell(row) === null;
    setDone({ says: `Row ${at + 1} removed.`, undo: again ? undo : null });
  };

  /** Puts into a cell what stands above it. */
  const takeAbove = (id: string, field: LotField): void => {
    const above = rows[rows.findIndex((row) => row.id === id) - 1];
    if (above) type(id, field, above[field]);
  };

  /** Puts what stands in a cell into the empty cells of typed rows below it. */
  const fillBelow = (id: string, field: LotField): void => {
    const at = rows.findIndex((row) => row.id === id);
    const text = rows[at]?.[field] ?? '';
    const empty = rows.filter((row, n) => n > at && !isBlank(row) && row[field].trim() === '');
    if (text.trim() === '' || empty.length === 0) return;
    for (const row of empty) type(row.id, field, text);
    setDone({
      says: `${counted(empty.length, 'empty cell')} below filled.`,
      undo: () => {
        for (const row of empty) type(row.id, field, '');
        setDone(NOTHING_DONE);
      },
    });
  };

  const paste = (id: string, field: LotField, text: string): void => {
    const at = rows.findIndex((row) => row.id === id);
    const pasted = pasteInto(rows, text, { row: at, field, newId });
    setRows(pasted.rows);
    setDone({
      says: [`${counted(pasted.filled, 'row')} pasted.`, ...pasted.notes].join(' '),
      undo: () => {
        setRows(rows);
        setDone(NOTHING_DONE);
      },
      untilTyped: true,
    });
  };

  const undoLogged = (logged: readonly Entry[], back: readonly LotRow[]): void => {
    takeBack.mutate(
      { entries: logged.map(({ id }) => id) },
      {
        onSuccess: (answer) => {
          if (!answer.ok) return setDone(NOTHING_DONE);
          setRows((held) => [...back, ...typedRows(held)]);
          return setDone({
            says: `Taken back: ${referencesOf(logged)}. The rows are in the table again; these numbers are not used again.`,
            undo: null,
          });
        },
      },
    );
  };

  /** Logs every row that can be; gives whether any row is left that cannot. */
  const log = (): void => {
    takeBack.reset();
    const typed = typedRows(rows);
    const read = typed.map((row) => ({ row, ...readLotRow(row, registers, now) }));
    const good = read.flatMap((each) => (each.ok ? [each] : []));
    const wrong = read.flatMap((each) => (each.ok ? [] : [each]));
    setProblems(new Map(wrong.map((each) => [each.row.id, each.problems])));
    if (typed.length === 0) return setDone({ says: 'Nothing is typed yet.', undo: null });
    if (good.length === 0) return setDone({ says: 'Nothing was logged.', undo: null });
    return lot.mutate(
      { tenure: tenure.id, lot: good.map(({ entry }) => entry) },
      {
        onSuccess: (answer) => {
          if (!answer.ok) return;
          const logged = answer.value;
          if (wrong.length === 0) forget();
          setRows(orFresh(wrong.map(({ row }) => row)));
          setRestored(false);
          setDone({
            says: loggedSays(logged, wrong.length),
            undo: () =>
              undoLogged(
                logged,
                good.map(({ row }) => row),
              ),
          });
        },
      },
    );
  };

  const failed = [lot.data, takeBack.data].find((answer) => answer?.ok === false);
  const failure: Failure | null = failed?.ok === false ? failed.error : null;

  return {
    rows,
    problems,
    done,
    failure,
    busy: lot.isPending,
    restored,
    secretRows,
    type,
    add,
    remove,
    takeAbove,
    fillBelow,
    paste,
    log,
    startAfresh: () => {
      forget();
      setRestored(false);
      setProblems(new Map());
      setRows(start);
    },
    /** Takes rows out that may not be kept, so that nothing of them is left. */
    dropSecret: () => {
      setDone(NOTHING_DONE);
      setRows(orFresh(rows.filter((row) => secretCell(row) === null)));
    },
  };
};

/** A table of entries while it is typed. */
export type Lot = ReturnType<typeof useLot>;
