import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { longDay, timeOf, weekdayDay } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { ClosedDay, DaySheet } from '#shared/words/day.ts';
import type { Id } from '#shared/words/id.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { closedBefore, coversText } from './day-words.ts';
import { SheetView } from './SheetView.tsx';
import { useClose } from './use-close.ts';
import classes from './day.module.css';

interface CloseDayPageProps {
  /** A closing whose sheet is seen again; null for closing today. */
  readonly earlier: Id | null;
}

/** *Close the day*: what was done, what was not and why, what is open, and where the journal stands. */
export function CloseDayPage({ earlier }: CloseDayPageProps) {
  const { id: tenure } = useTenure();
  const client = useQueryClient();
  const [closed, setClosed] = useState(earlier);
  const asked = useRead('day', 'sheet', { tenure, closed });
  // Timers go on while nothing is recorded: a sheet that was shown before may be old.
  useEffect(() => void client.invalidateQueries({ queryKey: ['day', 'sheet'] }), [client]);
  return (
    <Page
      title={earlier === null ? 'Close the day' : 'Sheet of a day'}
      aside={asked.data?.ok && weekdayDay(asked.data.value.sheet.day)}
    >
      <Answer of={asked}>
        {({ sheet, html }) =>
          closed === null ? (
            <ToClose tenure={tenure} sheet={sheet} onClosed={({ id }) => setClosed(id)} />
          ) : (
            <Closed
              closed={sheet.closed.find(({ id }) => id === closed)}
              isNow={earlier === null}
              sheet={sheet}
              html={html}
            />
          )
        }
      </Answer>
    </Page>
  );
}

interface ToCloseProps {
  readonly tenure: Id;
  readonly sheet: DaySheet;
  readonly onClosed: (closed: ClosedDay) => void;
}

function ToClose({ tenure, sheet, onClosed }: ToCloseProps) {
  const { go } = useNavigation();
  const announce = useAnnounce();
  const mayRecord = useMayRecord();
  const [reasons, setReasons] = useState<ReadonlyMap<Id, string>>(new Map());
  const { busy, failure, close } = useClose(tenure, (closed) => {
    announce(`${longDay(closed.day)} is closed. Checkpoint ${closed.checkpoint.code}.`);
    onClosed(closed);
  });
  const covers = coversText(sheet);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void close(reasons);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={24}>
        {sheet.closed.length > 0 && (
          <Note kind="plain" title="Closed before">
            <p>{closedBefore(sheet.closed)}</p>
          </Note>
        )}
        {covers !== null && <p>{covers}</p>}
        <SheetView
          sheet={sheet}
          reasons={mayRecord ? reasons : null}
          onReason={(chat, why) => setReasons(new Map([...reasons, [chat, why]]))}
        />
        {failure && <FailureNote failure={failure} />}
        {mayRecord && (
          <Group gap={8}>
            <Button type="submit" variant="filled" loading={busy}>
              {sheet.closed.length === 0 ? 'Close the day' : 'Close the day again'}
            </Button>
            {sheet.open.length > 0 && (
              <Button onClick={() => go({ name: 'file-today' })}>
                File {counted(sheet.open.length, 'open entry', 'open entries')} first
              </Button>
            )}
            <Button onClick={() => go({ name: 'today' })}>Not yet</Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

interface ClosedProps {
  readonly closed: ClosedDay | undefined;
  /** It was closed a moment ago, on this screen. */
  readonly isNow: boolean;
  readonly sheet: DaySheet;
  readonly html: string;
}

function Closed({ closed, isNow, sheet, html }: ClosedProps) {
  const { shell } = useServices();
  const { go } = useNavigation();
  const next = useFocusOnShow<HTMLButtonElement>();
  return (
    <Stack gap={24}>
      {closed && <ClosedNote closed={closed} isNow={isNow} />}
      <Group gap={8}>
        {isNow && (
          <Button ref={next} variant="filled" onClick={() => void shell.shell.lock({})}>
            Lock
          </Button>
        )}
        <Button
          onClick={() =>
            void shell.shell.print({ html, title: `Close of day, ${longDay(sheet.day)}` })
          }
        >
          Print the sheet
        </Button>
        <Button onClick={() => go({ name: 'today' })}>Back to Today</Button>
      </Group>
      <SheetView sheet={sheet} reasons={null} onReason={() => undefined} />
    </Stack>
  );
}

function ClosedNote({ closed, isNow }: { readonly closed: ClosedDay; readonly isNow: boolean }) {
  const { day, at, by, checkpoint } = closed;
  return (
    <Note
      kind="proven"
      sign="Closed"
      title={`${longDay(day)}, at ${timeOf(at)} by ${by}`}
      {...(isNow && { live: 'status' })}
    >
      <p>Checkpoint after {counted(checkpoint.acts, 'act')}:</p>
      <p className={classes['code']}>{checkpoint.code}</p>
      <p>
        Written down or printed, it can be compared for ever: it would differ if anything before it
        were changed or taken away.
      </p>
      {isNow && <p>What comes up later tonight can still be logged, and the day closed again.</p>}
    </Note>
  );
}
