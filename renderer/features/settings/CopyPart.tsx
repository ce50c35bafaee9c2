import { Button, Stack } from '@mantine/core';
import { dayOf, daysBetween } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Instant } from '#shared/words/time.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useNow } from '#renderer/app/moment.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { useTask } from '#renderer/app/task.ts';
import { TaskProgress } from '#renderer/app/TaskProgress.tsx';
import { Answer } from '#renderer/ui/Answer.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';
import classes from './settings.module.css';

interface CopyState {
  readonly folder: string | null;
  readonly copiedAt: Instant | null;
}

/** The encrypted copy in a folder that the department names: a dead laptop loses nothing copied. */
export function CopyPart() {
  const { shell } = useServices();
  const client = useQueryClient();
  const task = useTask();
  const state = useRead('copy', 'state', {});
  const make = useAct('copy', 'make');
  const copy = (folder: string | null): void =>
    make.mutate(
      { task: task.begin(), folder },
      { onSuccess: () => void client.invalidateQueries({ queryKey: ['copy'] }) },
    );
  // The button that was pressed cannot keep the focus while it can do nothing.
  const again = useFocusOnShow<HTMLButtonElement>('what-went', make.isSuccess || make.isError);
  const choose = async (): Promise<void> => {
    const chosen = await shell.shell.chooseFolder({
      title: 'A folder for the copy, off this laptop',
      make: true,
    });
    if (chosen.ok && chosen.value !== null) copy(chosen.value.token);
  };
  return (
    <Stack gap={16} maw={640}>
      <p className={classes['lead']}>
        The vault, encrypted as it is here, copied to a folder that your department names: a share
        or a drive that is backed up. Nothing in the copy is ever overwritten.
      </p>
      <Answer of={state}>
        {(held) => (
          <>
            <Standing {...held} />
            <div className={classes['buttons']}>
              {held.folder !== null && (
                <Button variant="filled" disabled={make.isPending} onClick={() => copy(null)}>
                  Copy now
                </Button>
              )}
              <Button
                ref={again}
                variant={held.folder === null ? 'filled' : 'default'}
                disabled={make.isPending}
                onClick={() => void choose()}
              >
                {held.folder === null ? 'Choose a folder and copy' : 'Copy to another folder'}
              </Button>
            </div>
          </>
        )}
      </Answer>
      {make.isPending && <TaskProgress task={task} what="Copying the vault" />}
      <FailedNote of={make.data} />
      {make.data?.ok === true && (
        <Note kind="proven" sign="Copied" live="status">
          <p>
            {counted(make.data.value.files, 'file')} copied to {make.data.value.folder}.
          </p>
        </Note>
      )}
    </Stack>
  );
}

function Standing({ folder, copiedAt }: CopyState) {
  const now = useNow();
  if (folder === null || copiedAt === null) {
    return (
      <Note kind="ageing" title="There is no copy yet">
        <p>If this laptop is lost, what is not filed is lost with it.</p>
      </Note>
    );
  }
  const days = daysBetween(dayOf(copiedAt), dayOf(now));
  return (
    <p className={classes['lead']}>
      Last copied <UkTime at={copiedAt} form="long" />{' '}
      {days > 0 && <b className={classes['ageing']}>({counted(days, 'day')} ago)</b>} to {folder}
    </p>
  );
}
