import { Button } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { dayOf } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Result } from '#shared/result.ts';
import type { RecordChoices } from '#shared/words/record.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { ExportRecord } from './ExportRecord.tsx';
import { periodProblem, periodWords, wholeTenure } from './record-choices.ts';
import { RecordChoicesForm } from './RecordChoicesForm.tsx';
import { PageSheet } from '#renderer/ui/sheet/PageSheet.tsx';
import classes from './record.module.css';

/** What is in the pages; nothing while that is not known. */
const asideOf = (
  preview: Result<{ readonly entries: number }, unknown> | undefined,
  asked: RecordChoices,
): string | undefined =>
  preview?.ok
    ? `${counted(preview.value.entries, 'entry', 'entries')}, ${periodWords(asked)}`
    : undefined;

/** The record of a tenure and period: what goes into it on the left, the pages as they will print on the right. */
export function RecordPage() {
  const tenure = useTenure();
  const today = dayOf(useNow());
  const mayRecord = useMayRecord();
  const [choices, setChoices] = useState<RecordChoices>(() => wholeTenure(tenure, today));
  const [exporting, setExporting] = useState(false);
  const problem = periodProblem(choices, tenure);
  const asked = useDeferredValue(choices);
  const preview = useRead(
    'record',
    'preview',
    periodProblem(asked, tenure) === null ? asked : null,
  );
  const entries = preview.data?.ok ? preview.data.value.entries : 0;
  useScreenActs('Record', [
    {
      id: 'record.export',
      label: 'Export the record',
      keys: 'Mod+E',
      ready: mayRecord && problem === null && entries > 0,
      run: () => setExporting(true),
    },
  ]);
  return (
    <Page
      title="Record"
      flush
      aside={asideOf(preview.data, asked)}
      actions={
        mayRecord && (
          <Button
            variant="filled"
            disabled={problem !== null || entries === 0}
            onClick={() => setExporting(true)}
          >
            Export
          </Button>
        )
      }
    >
      <div className={classes['desk']}>
        <div className={classes['choices']}>
          <RecordChoicesForm
            choices={choices}
            onChange={setChoices}
            tenure={tenure}
            today={today}
            problem={problem}
          />
        </div>
        {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- because it scrolls */}
        <section className={classes['pages']} aria-label="The record as it will print" tabIndex={0}>
          {problem === null && (
            <Answer of={preview}>
              {({ html }) => (entries > 0 ? <PageSheet page={html} /> : <NothingYet />)}
            </Answer>
          )}
        </section>
      </div>
      <ExportRecord
        opened={exporting}
        choices={choices}
        entries={entries}
        onClose={() => setExporting(false)}
      />
    </Page>
  );
}

function NothingYet() {
  const { go } = useNavigation();
  return (
    <EmptyState
      title="No entries in this period"
      action={<Button onClick={() => go({ name: 'log' })}>Go to the log</Button>}
    >
      <CitedText>
        The record tells a stranger what was asked, advised and decided, from the entries of the
        log. Significant use of these channels engages record-keeping (¶8).
      </CitedText>
    </EmptyState>
  );
}
