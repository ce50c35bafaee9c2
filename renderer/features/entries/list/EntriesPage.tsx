import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNames } from '#renderer/app/names.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { dayOf } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { EntryGroup, EntryOrder, type ListedEntry } from '#shared/words/entry-list.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { useSort } from '#renderer/ui/DataTable.tsx';
import { useColumnWidths } from '#renderer/ui/column-widths.ts';
import { RowTable, type Column } from '#renderer/ui/RowTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { besidePanel, entryColumns, underHeadings } from './entry-columns.tsx';
import { parseEntryFilter } from './entry-filter.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { FilingDialog } from '../page/FilingList.tsx';
import { headingIn } from './entry-groups.ts';
import { FilterLine } from './FilterLine.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import { useEntryBeside, useEntryList, type ListQuestion } from './use-entry-list.ts';
import classes from '../entries.module.css';

/** The log: every entry of the tenure in a dense table, with a filter line in words. */
export function EntriesPage() {
  const tenure = useTenure();
  const tally = useRead('entries', 'tally', { tenure: tenure.id });
  const { go } = useNavigation();
  const mayRecord = useMayRecord();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = useEntryBeside(open);
  const startEntry = () => go({ name: 'new-entry', chat: null, evidence: [] });
  return (
    <Page
      title="Log"
      flush
      actions={
        mayRecord && (
          <>
            <Button onClick={() => go({ name: 'several-entries' })}>Several entries</Button>
            <Button onClick={startEntry}>New entry in full</Button>
          </>
        )
      }
      panel={chosen && <EntryPanel entry={chosen} onClose={() => setOpen(null)} />}
    >
      <Answer of={tally}>
        {({ all }) =>
          all > 0 ? (
            <LogTable tenure={tenure.id} open={chosen?.id ?? null} onOpen={setOpen} />
          ) : (
            <EmptyLog onStart={mayRecord ? startEntry : undefined} />
          )
        }
      </Answer>
    </Page>
  );
}

function EmptyLog({ onStart }: { readonly onStart: (() => void) | undefined }) {
  return (
    <EmptyState
      title="Nothing is logged yet"
      action={
        onStart && (
          <Button variant="filled" onClick={onStart}>
            Log the first one
          </Button>
        )
      }
    >
      <CitedText>
        Decisions and significant information from messages stand here, with who, why and when,
        until each is filed on a government system (¶19).
      </CitedText>
    </EmptyState>
  );
}

interface LogTableProps {
  readonly tenure: string;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

type Picked = ReadonlyMap<string, ListedEntry>;

const orderOf = (sort: string): Pick<ListQuestion, 'order' | 'falling'> => {
  const [column, way] = sort.split(' ');
  const order = EntryOrder.safeParse(column);
  return order.success ? { order: order.data, falling: way === 'desc' } : {};
};

function LogTable({ tenure, open, onOpen }: LogTableProps) {
  const names = useNames();
  const today = dayOf(useNow());
  const { go } = useNavigation();
  const [line, setLine] = useRemembered<string>('log:filter', '');
  const [sort, setSort] = useSort('Log', 'made desc');
  const [grouping, setGrouping] = useRemembered<string>('log:group', '');
  const group = EntryGroup.safeParse(grouping).data ?? null;
  const widths = useColumnWidths('Log');
  const [picked, setPicked] = useState<Picked>(new Map());
  const [filing, setFiling] = useState(false);
  const filter = useMemo(() => parseEntryFilter(line, today), [line, today]);
  const conditions = filter.terms.map(({ condition }) => condition);
  const { start, at, onSight } = useEntryList({ tenure, conditions, ...orderOf(sort), group });
  const columns = useMemo(() => {
    const all = [
      pickColumn(picked, setPicked),
      ...underHeadings(entryColumns(names, today), group),
    ];
    return open === null ? all : besidePanel(all);
  }, [picked, names, today, open, group]);
  const toFile = [...picked.values()];
  return (
    <Answer of={start}>
      {({ meeting, all }) => (
        <div className={classes['log']}>
          <FilterLine line={line} onChange={setLine} filter={filter} shown={meeting} total={all}>
            <GroupChoice group={group} onChange={(next) => setGrouping(next ?? '')} />
            <ViewsMenu
              tenure={tenure}
              look={{ line, sort, group }}
              onLook={(look) => {
                setLine(look.line);
                setSort(look.sort);
                setGrouping(look.group ?? '');
              }}
            />
            {toFile.length > 0 && (
              <Button variant="filled" onClick={() => setFiling(true)}>
                File {counted(toFile.length, 'entry', 'entries')}
              </Button>
            )}
          </FilterLine>
          <div className={classes['rows']}>
            <RowTable
              label="Log"
              rows={{ count: meeting, at, onSight, sort, onSort: setSort, sorts: isOrder }}
              columns={columns}
              keyOf={({ id }) => id}
              current={open}
              minWidth={open === null ? 880 : 480}
              wraps
              widths={widths}
              headingOf={group === null ? undefined : headingIn(group, names)}
              onOpen={({ id }) => onOpen(id)}
              onEnter={({ id }) => go({ name: 'entry', id })}
            />
          </div>
          <FilingDialog
            entries={toFile}
            hasEvidence={toFile.some(({ evidence }) => evidence > 0)}
            opened={filing}
            onClose={() => setFiling(false)}
            onFiled={() => setPicked(new Map())}
          />
        </div>
      )}
    </Answer>
  );
}

/** The columns that are orders too; their names are the same. */
const isOrder = ({ id }: Column<ListedEntry>): boolean => EntryOrder.safeParse(id).success;

/** The boxes by which several entries are filed under one reference. */
const pickColumn = (picked: Picked, onPick: (picked: Picked) => void): Column<ListedEntry> => ({
  id: 'pick',
  head: '✓',
  width: '56px',
  cell: (entry) => (
    <Checkbox
      aria-label={`Choose ${entry.reference}`}
      checked={picked.has(entry.id)}
      onClick={(event) => event.stopPropagation()}
      onChange={({ currentTarget }) => {
        const next = new Map(picked);
        if (currentTarget.checked) next.set(entry.id, entry);
        else next.delete(entry.id);
        onPick(next);
      }}
    />
  ),
});
