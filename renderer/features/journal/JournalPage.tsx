import { Button, Select, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { counted } from '#shared/plural.ts';
import { useServices } from '#renderer/app/services.ts';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { UkTime } from '#renderer/ui/UkDate.tsx';
import { filterLines, namesIn, toldLines, type ToldLine } from './journal-filter.ts';
import { useJournalLines } from './journal-lines.ts';
import { VerifyBar } from './VerifyBar.tsx';
import classes from './journal.module.css';

const COLUMNS: readonly Column<ToldLine>[] = [
  { id: 'at', head: 'When', width: '168px', cell: ({ at }) => <UkTime at={at} /> },
  { id: 'by', head: 'Who', width: '180px', cell: ({ by }) => by },
  {
    id: 'says',
    head: 'What',
    cell: ({ says, bodyHeld }) => (
      <span title={says}>
        {says}
        {!bodyHeld && <i> Its content was removed.</i>}
      </span>
    ),
  },
  {
    id: 'hash',
    head: 'Hash',
    width: '156px',
    cell: ({ hash, acts }) =>
      acts > 1 ? counted(acts, 'act') : <code title={hash}>{hash.slice(0, 12)}</code>,
  },
];

/** Who did what when; whether the chain holds. */
export function JournalPage() {
  const { api } = useServices();
  const { lines, failure, more, reading } = useJournalLines(api);
  const [who, setWho] = useRemembered<string>('journal:who', '');
  const [words, setWords] = useState('');
  const shown = useMemo(() => filterLines(lines ?? [], { who, words }), [lines, who, words]);
  const told = useMemo(() => toldLines(shown), [shown]);
  return (
    <Page title="Journal" flush>
      <div className={classes['page']}>
        <VerifyBar />
        <div className={classes['filters']}>
          <TextInput
            aria-label="Words in the journal"
            placeholder="Words"
            w={240}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Select
            aria-label="Who"
            w={220}
            data={[
              { value: '', label: 'Everyone' },
              ...namesIn(lines ?? []).map((name) => ({ value: name, label: name })),
            ]}
            value={who}
            onChange={(name) => setWho(name ?? '')}
          />
          <span className={classes['count']} aria-live="polite">
            {lines && `${counted(shown.length, 'act')} shown`}
          </span>
          {more && (
            <Button disabled={reading} onClick={more}>
              Older acts
            </Button>
          )}
        </div>
        <div className={classes['list']}>
          {failure && <FailureNote failure={failure} />}
          {lines?.length === 0 && (
            <EmptyState title="What everyone does will be here">
              <p>Each act is signed by who did it. Nothing is overwritten.</p>
            </EmptyState>
          )}
          {lines && lines.length > 0 && (
            <DataTable label="Acts" rows={told} columns={COLUMNS} keyOf={({ id }) => id} />
          )}
        </div>
      </div>
    </Page>
  );
}
