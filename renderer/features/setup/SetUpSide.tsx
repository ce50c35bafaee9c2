import { Button, Stack } from '@mantine/core';
import { OpenSample } from '#renderer/app/OpenSample.tsx';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { useTask } from '#renderer/app/task.ts';
import { TaskProgress } from '#renderer/app/TaskProgress.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { STEPS } from './set-up-draft.ts';
import classes from './setup.module.css';

interface SetUpSideProps {
  readonly step: number;
  /** Whether two sheets are printed at the end. */
  readonly sheets: boolean;
  /** False once the vault is made. */
  readonly mayLeave: boolean;
  readonly onRestored: () => void;
}

/** Where one is in set-up, and what else can be done instead. */
export function SetUpSide({ step, sheets, mayLeave, onRestored }: SetUpSideProps) {
  const steps: readonly string[] = sheets ? [...STEPS, 'Recovery sheets'] : STEPS;
  return (
    <aside className={classes['side']} aria-label="Set-up">
      <p className={classes['name']}>Daybook</p>
      <p className={classes['what']}>
        Keeps the record of what is decided away from government systems. Nothing leaves this laptop
        by itself.
      </p>
      <ol className={classes['steps']} aria-label="Steps">
        {steps.map((name, place) => (
          <li
            key={name}
            className={classes['step']}
            data-done={place < step || undefined}
            aria-current={place === step ? 'step' : undefined}
          >
            {place + 1}. {name}
          </li>
        ))}
      </ol>
      {mayLeave && <OtherWays onRestored={onRestored} />}
    </aside>
  );
}

function OtherWays({ onRestored }: Pick<SetUpSideProps, 'onRestored'>) {
  const { shell } = useServices();
  const task = useTask();
  const restore = useAct('copy', 'restore');
  const choose = async (): Promise<void> => {
    const chosen = await shell.shell.chooseFolder({
      title: 'The copy to restore from',
      make: false,
    });
    if (!chosen.ok || chosen.value === null) return;
    restore.mutate(
      { task: task.begin(), folder: chosen.value.token },
      { onSuccess: (made) => made.ok && onRestored() },
    );
  };
  return (
    <div className={classes['else']}>
      <OpenSample />
      <Button
        variant="subtle"
        size="compact-sm"
        disabled={restore.isPending}
        onClick={() => void choose()}
      >
        Restore from a copy
      </Button>
      <Stack gap={8} w="100%">
        {restore.isPending && <TaskProgress task={task} what="Restoring the vault" />}
        <FailedNote of={restore.data} />
      </Stack>
    </div>
  );
}
