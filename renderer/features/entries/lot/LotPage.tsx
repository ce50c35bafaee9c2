import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { ErrorSummary } from '#renderer/ui/ErrorSummary.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { UndoBar } from '#renderer/ui/UndoBar.tsx';
import { IncidentForm } from '../IncidentForm.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useReadDraft } from '#renderer/app/kept-text.ts';
import { useRegisters, useRegistersRead } from '../use-registers.ts';
import { typedRows } from './lot-paste.ts';
import { LOT_FIELDS, rowSays } from './lot-rows.ts';
import { LotTable } from './LotTable.tsx';
import { cellId, LOT_HEADS } from './LotTableRow.tsx';
import { useLot, type Lot } from './use-lot.ts';
import classes from './lot.module.css';

/** Several entries at once: a row each, typed or pasted, and logged together. */
export function LotPage() {
  const { id } = useTenure();
  const form = `entries:${id}`;
  const kept = useReadDraft(form);
  // A chat or device that is typed is looked up: before the lists are there it would be taken for unknown.
  const areRead = useRegistersRead();
  return kept === undefined || !areRead ? (
    <Page title="Several entries">{null}</Page>
  ) : (
    <LotForm key={form} form={form} kept={kept} />
  );
}

/** What is wrong, row by row in the order of the table, each leading to its cell. */
const problemsOf = ({ rows, problems }: Lot) =>
  rows.flatMap((row, at) =>
    LOT_FIELDS.flatMap((field) => {
      const says = problems.get(row.id)?.[field];
      return says === undefined
        ? []
        : [{ field: cellId(row.id, field), says: `Row ${at + 1}, ${LOT_HEADS[field]}: ${says}` }];
    }),
  );

function LotForm({ form, kept }: { readonly form: string; readonly kept: string | null }) {
  const registers = useRegisters();
  const now = useNow();
  const { go } = useNavigation();
  const lot = useLot({ form, kept, registers });
  const [current, setCurrent] = useState<string | null>(null);
  const [incident, setIncident] = useState(false);
  const typed = typedRows(lot.rows);
  const row = lot.rows.find(({ id }) => id === current);
  useScreenActs('Several entries', [
    {
      id: 'lot.log',
      label: 'Log them',
      keys: 'Mod+Enter',
      ready: !lot.busy && typed.length > 0,
      run: lot.log,
    },
    {
      id: 'lot.remove',
      label: 'Remove the row',
      // The table hears it first, so that the focus goes to the row after it.
      keys: 'Mod+Shift+Backspace',
      ready: row !== undefined,
      run: () => row && lot.remove(row.id),
    },
    {
      id: 'lot.undo',
      label: 'Take back the last thing done in the table',
      ready: lot.done.undo !== null,
      run: () => lot.done.undo?.(),
    },
  ]);
  if (incident) {
    return (
      <Page title="Several entries">
        <IncidentForm
          chats={registers.chats}
          now={now}
          onBack={() => setIncident(false)}
          onRecorded={() => {
            lot.dropSecret();
            setIncident(false);
          }}
        />
      </Page>
    );
  }
  return (
    <Page
      title="Several entries"
      flush
      actions={<Button onClick={() => go({ name: 'log' })}>Back to the log</Button>}
      foot={<UndoBar says={lot.done.says} onUndo={lot.done.undo ?? undefined} />}
    >
      <div className={classes['lot']}>
        <div className={classes['above']}>
          {lot.restored && <RestoredNote onStartAfresh={lot.startAfresh} />}
          {lot.failure && <FailureNote failure={lot.failure} />}
          <ErrorSummary problems={problemsOf(lot)} />
          {lot.secretRows.length > 0 && <SecretNote onIncident={() => setIncident(true)} />}
          <Text size="sm">
            A row an entry. Tab goes on, Enter goes down. Lines from a list or a spreadsheet can be
            pasted. {INQUIRY}
          </Text>
        </div>
        <LotTable lot={lot} registers={registers} onRow={setCurrent} />
        <div className={classes['foot']}>
          <Button variant="filled" loading={lot.busy} onClick={lot.log}>
            Log them
          </Button>
          <output className={classes['says']}>{row ? rowSays(row, registers, now) : ''}</output>
        </div>
      </div>
    </Page>
  );
}

/** A row declares SECRET: what to do before anything else. */
function SecretNote({ onIncident }: { readonly onIncident: () => void }) {
  return (
    <Note kind="danger" sign="Stop" title="Do not forward, screenshot or wipe." live="alert">
      <Text size="sm" mb={8}>
        A row declares itself SECRET. Call departmental security. Nothing of that row is kept or
        logged; the others can be.
      </Text>
      <Button size="compact-sm" onClick={onIncident}>
        Record the incident
      </Button>
    </Note>
  );
}
