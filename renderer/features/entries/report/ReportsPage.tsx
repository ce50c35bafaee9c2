import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { isOpenReport } from '#policy/exception-report.ts';
import { dayOf, daysBetween } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { ExceptionReport } from '#shared/words/report.ts';
import type { Day } from '#shared/words/time.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';
import { STATE_WORDS } from './report-words.ts';

const waits = ({ asked, state }: ExceptionReport): boolean => asked && isOpenReport(state);

/** How far a report is; of one that waits, for how long. */
const farWords = (report: ExceptionReport, today: Day): string => {
  const days = daysBetween(dayOf(report.recordedAt), today);
  const since = waits(report) && days > 0 ? `, ${counted(days, 'day')}` : '';
  return `${STATE_WORDS[report.state]}${since}`;
};

const columns = (today: Day): readonly Column<ExceptionReport>[] => [
  {
    id: 'reference',
    head: 'Reference',
    width: '120px',
    cell: ({ reference }) => reference,
    by: ({ reference }) => reference,
  },
  {
    id: 'made',
    head: 'Made',
    width: '140px',
    cell: ({ madeAt, madeZone }) => <UkTime at={madeAt} zone={madeZone} />,
    by: ({ madeAt }) => madeAt,
  },
  { id: 'title', head: 'What was decided', cell: ({ title }) => title, by: ({ title }) => title },
  {
    id: 'state',
    head: 'Report',
    width: '200px',
    cell: (report) => (
      <Text span inherit c={waits(report) ? 'var(--daybook-ageing)' : 'inherit'}>
        {farWords(report, today)}
      </Text>
    ),
    by: (report) => `${waits(report) ? 0 : 1} ${report.recordedAt}`,
  },
];

/** The exception reports of the tenure (¶10a): those that wait first. Each opens its entry. */
export function ReportsPage() {
  const tenure = useTenure();
  const today = dayOf(useNow());
  const { go } = useNavigation();
  const reports = useRead('reports', 'list', { tenure: tenure.id });
  const shown = useMemo(() => columns(today), [today]);
  return (
    <Page title="Exception reports" flush>
      <Answer of={reports}>
        {(held) =>
          held.length === 0 ? (
            <EmptyState title="No exception report is asked for">
              <CitedText>
                An entry of significant business on a private device without corporate management
                asks for one, to the KIM team and the Head of Unit (¶10a). It comes here by itself.
              </CitedText>
            </EmptyState>
          ) : (
            <DataTable
              label="Exception reports"
              rows={held}
              columns={shown}
              sort="state asc"
              keyOf={({ entry }) => entry}
              minWidth={640}
              onOpen={({ entry }) => go({ name: 'entry', id: entry })}
            />
          )
        }
      </Answer>
    </Page>
  );
}
