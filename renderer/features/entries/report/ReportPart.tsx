import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { WorkDialog } from '#renderer/app/WorkDialog.tsx';
import { shortTime } from '#shared/dates.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { ExceptionReport, ReportStep } from '#shared/words/report.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { CircumstancesForm } from './CircumstancesForm.tsx';
import { ReportOutcomeForm } from './ReportOutcomeForm.tsx';
import { ReportPaper } from './ReportPaper.tsx';
import { stateSentence, stepWords } from './report-words.ts';
import { WriteReport } from './WriteReport.tsx';

type Asked = 'circumstances' | 'outcome' | 'paper' | 'write';

interface ReportPartProps {
  readonly entry: Pick<Entry, 'id' | 'reference' | 'channelReason'>;
}

/** The exception report of an entry (¶10a); nothing where none is asked for and none was begun. */
export function ReportPart({ entry }: ReportPartProps) {
  const report = useRead('reports', 'get', { entry: entry.id });
  return (
    <Answer of={report}>
      {(held) =>
        held && (
          <section aria-label="Exception report">
            <Title order={2} mb={8}>
              Exception report
            </Title>
            <Report entry={entry} report={held} />
          </section>
        )
      }
    </Answer>
  );
}

function Steps({ report }: { readonly report: ExceptionReport }) {
  return (
    <Stack gap={8} component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
      {report.steps.map(({ act, step, by, at }) => (
        <li key={act}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {stepWords(step)}
          </Text>
          <Text size="xs" c="dimmed">
            Recorded by {by}, {shortTime(at)}
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function Report({ entry, report }: ReportPartProps & { readonly report: ExceptionReport }) {
  const mayRecord = useMayRecord();
  const announce = useAnnounce();
  const record = useAct('reports', 'record');
  const [asking, setAsking] = useState<Asked | null>(null);
  const close = () => {
    record.reset();
    setAsking(null);
  };
  const form = {
    busy: record.isPending,
    failure: record.data?.ok === false ? record.data.error : null,
    onClose: close,
    onRecord: (step: ReportStep, onDone?: () => void) =>
      record.mutate(
        { entry: entry.id, step },
        {
          onSuccess: (recorded) => {
            if (!recorded.ok) return;
            announce(`${report.reference}: ${stepWords(step)}`);
            onDone?.();
            close();
          },
        },
      ),
  };
  return (
    <Stack gap={8}>
      <Text size="sm">
        <CitedText>{stateSentence(report)}</CitedText>
      </Text>
      {report.steps.length > 0 && <Steps report={report} />}
      <Group gap={8}>
        {mayRecord && (
          <>
            <Button onClick={() => setAsking('circumstances')}>The circumstances…</Button>
            <Button onClick={() => setAsking('outcome')}>What became of it…</Button>
          </>
        )}
        <Button onClick={() => setAsking('paper')}>Read it</Button>
        {mayRecord && <Button onClick={() => setAsking('write')}>Write it out</Button>}
      </Group>
      <Modal
        opened={asking === 'circumstances'}
        onClose={close}
        title={`The circumstances: ${report.reference}`}
        size={600}
      >
        <CircumstancesForm {...form} report={report} reason={entry.channelReason} />
      </Modal>
      <Modal
        opened={asking === 'outcome'}
        onClose={close}
        title={`What became of the report: ${report.reference}`}
        size={560}
      >
        <ReportOutcomeForm {...form} report={report} />
      </Modal>
      <Modal
        opened={asking === 'paper'}
        onClose={close}
        title={`Exception report: ${report.reference}`}
        size={940}
      >
        <ReportPaper entry={entry.id} />
      </Modal>
      <WorkDialog
        opened={asking === 'write'}
        onClose={close}
        title={`Exception report: ${report.reference}`}
        size={600}
      >
        <WriteReport entry={entry.id} onClose={close} />
      </WorkDialog>
    </Stack>
  );
}
