import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNames } from '#renderer/app/names.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { dayOf } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Entry } from '#shared/words/entry.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { DataTable, type Column } from '#renderer/ui/DataTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { besidePanel, entryColumns } from './entry-columns.tsx';
import { entryPasses, parseEntryFilter } from './entry-filter.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { FilingDialog } from './FilingList.tsx';
import { FilterLine } from './FilterLine.tsx';
import classes from './entries.module.css';

/** The log: every entry of the tenure in a dense table, with a filter line in words. */
export function EntriesPage() {
  const tenure = useTenure();
  const entries = useRead('entries', 'list', { tenure: tenure.id });
  const { go } = useNavigation();
  const mayRecord = useMayRecord();
  const [open, setOpen] = useState<string | null>(null);
  const chosen = entries.data?.ok ? entries.data.value.find(({ id }) => id === open) : undefined;
  const startEntry = () => go({ name: 'new-entry', chat: null, evidence: [] });
  return (
    <Page
      title="Log"
      flush
      actions={mayRecord && <Button onClick={startEntry}>New entry in full</Button>}
      panel={chosen && <EntryPanel entry={chosen} onClose={() => setOpen(null)} />}
    >
      <Answer of={entries}>
        {(held) =>
          held.length > 0 ? (
            <LogTable entries={held} open={chosen?.id ?? null} onOpen={setOpen} />
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
  readonly entries: readonly Entry[];
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

function LogTable({ entries, open, onOpen }: LogTableProps) {
  const names = useNames();
  const today = dayOf(useNow());
  const { go } = useNavigation();
  const [line, setLine] = useRemembered<string>('log:filter', '');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [filing, setFiling] = useState(false);
  const filter = useMemo(() => parseEntryFilter(line, today), [line, today]);
  const shown = useMemo(
    () => entries.filter((entry) => entryPasses(filter, entry, names)),
    [entries, filter, names],
  );
  const columns = useMemo(() => {
    const all = [pickColumn(picked, setPicked), ...entryColumns(names, today)];
    return open === null ? all : besidePanel(all);
  }, [picked, names, today, open]);
  const toFile = entries.filter(({ id }) => picked.has(id));
  return (
    <div className={classes['log']}>
      <FilterLine
        line={line}
        onChange={setLine}
        filter={filter}
        shown={shown.length}
        total={entries.length}
      >
        {toFile.length > 0 && (
          <Button variant="filled" onClick={() => setFiling(true)}>
            File {counted(toFile.length, 'entry', 'entries')}
          </Button>
        )}
      </FilterLine>
      <div className={classes['rows']}>
        <DataTable
          label="Log"
          rows={shown}
          columns={columns}
          keyOf={({ id }) => id}
          current={open}
          sort="made desc"
          minWidth={open === null ? 960 : 480}
          onOpen={({ id }) => onOpen(id)}
          onEnter={({ id }) => go({ name: 'entry', id })}
        />
      </div>
      <FilingDialog
        entries={toFile}
        opened={filing}
        onClose={() => setFiling(false)}
        onFiled={() => setPicked(new Set())}
      />
    </div>
  );
}

/** The boxes by which several entries are filed under one reference. */
const pickColumn = (
  picked: ReadonlySet<string>,
  onPick: (picked: ReadonlySet<string>) => void,
): Column<Entry> => ({
  id: 'pick',
  head: '✓',
  width: '40px',
  cell: ({ id, reference }) => (
    <Checkbox
      aria-label={`Choose ${reference}`}
      checked={picked.has(id)}
      onClick={(event) => event.stopPropagation()}
      onChange={({ currentTarget }) => {
        const next = new Set(picked);
        if (currentTarget.checked) next.add(id);
        else next.delete(id);
        onPick(next);
      }}
    />
  ),
});
