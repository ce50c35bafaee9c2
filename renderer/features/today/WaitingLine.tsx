import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayOf, daysBetween } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Instant } from '#shared/words/time.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { Screen } from '#renderer/app/screen.ts';
import { useDayState } from './day-state.ts';
import { waitingWork } from './today-list.ts';
import classes from './today.module.css';

/** What waits besides chats: entries not filed, messages not sorted, exception reports, the copy off the laptop. */
export function WaitingLine({ chats }: { readonly chats: readonly Chat[] }) {
  const { id: tenure } = useTenure();
  const now = useNow();
  const entries = useRead('entries', 'tally', { tenure });
  const copy = useRead('copy', 'state', {});
  const reports = useRead('reports', 'waiting', { tenure });
  const bundles = useDayState()?.waiting.length ?? 0;
  const { unfiled, oldestDays, untriaged, unlogged } = waitingWork(
    entries.data?.ok ? entries.data.value : { open: 0, oldestOpen: null, unlogged: 0 },
    chats,
    now,
  );
  return (
    <section aria-label="Waiting" className={classes['waiting']}>
      <h2 className={classes['title']}>Waiting</h2>
      <ul className={classes['lines']}>
        <Line to={{ name: 'log' }} ageing={oldestDays >= 3} here={unfiled > 0}>
          {counted(unfiled, 'entry', 'entries')} not filed
          {oldestDays > 0 && ` (oldest ${counted(oldestDays, 'day')})`}
        </Line>
        <Line to={{ name: 'file-today' }} ageing={false} here={bundles > 0}>
          {counted(bundles, 'bundle')} without a reference
        </Line>
        <Line to={{ name: 'triage', chat: null }} ageing={false} here={untriaged > 0}>
          {counted(untriaged, 'message')} to sort
        </Line>
        <Line to={{ name: 'triage', chat: null }} ageing={false} here={unlogged > 0}>
          {counted(unlogged, 'significant message')} without an entry
        </Line>
        {reports.data?.ok && <ReportsLine {...reports.data.value} />}
        {copy.data?.ok && <CopyLine copiedAt={copy.data.value.copiedAt} />}
      </ul>
    </section>
  );
}

interface ReportsLineProps {
  readonly waiting: number;
  readonly oldest: Instant | null;
}

function ReportsLine({ waiting, oldest }: ReportsLineProps) {
  const now = useNow();
  const days = oldest === null ? 0 : daysBetween(dayOf(oldest), dayOf(now));
  return (
    <Line to={{ name: 'reports' }} ageing={days >= 3} here={waiting > 0}>
      {counted(waiting, 'exception report')} not sent
      {days > 0 && ` (oldest ${counted(days, 'day')})`}
    </Line>
  );
}

function CopyLine({ copiedAt }: { readonly copiedAt: Instant | null }) {
  const now = useNow();
  const days = copiedAt === null ? null : daysBetween(dayOf(copiedAt), dayOf(now));
  return (
    <Line
      to={{ name: 'settings', part: 'copy' }}
      ageing={days === null || days >= 2}
      here={days !== 0}
    >
      {days === null
        ? 'No copy off the laptop yet'
        : `Copy off the laptop is ${counted(days, 'day')} old`}
    </Line>
  );
}

interface LineProps {
  readonly to: Screen;
  readonly ageing: boolean;
  /** Nothing that does not wait is shown. */
  readonly here: boolean;
  readonly children: ReactNode;
}

function Line({ to, ageing, here, children }: LineProps) {
  const { go } = useNavigation();
  if (!here) return null;
  return (
    <li>
      {ageing && <span className={classes['ageing']}>Ageing </span>}
      <Anchor component="button" type="button" onClick={() => go(to)}>
        {children}
      </Anchor>
    </li>
  );
}
