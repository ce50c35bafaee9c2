import { Button, List } from '@mantine/core';
import { counted } from '#shared/plural.ts';
import type { Verification } from '#shared/words/journal.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { TaskProgress } from '#renderer/app/TaskProgress.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { Note } from '#renderer/ui/Note.tsx';
import classes from './journal.module.css';

/** Verifies the whole chain and says in words what came of it. */
export function VerifyBar() {
  const task = useTask();
  const verify = useAct('journal', 'verify');
  return (
    <div className={classes['verify']}>
      <div className={classes['ask']}>
        <Button
          variant="filled"
          disabled={verify.isPending}
          onClick={() => verify.mutate({ task: task.begin() })}
        >
          Verify now
        </Button>
        <span className={classes['explain']}>
          Reads every act again: its hash, its link to the one before, its signature.
        </span>
      </div>
      {verify.isPending && <TaskProgress task={task} what="Verifying the journal" />}
      <FailedNote of={verify.data} />
      {verify.data?.ok === true && <Outcome verified={verify.data.value} />}
    </div>
  );
}

function Outcome({ verified }: { readonly verified: Verification }) {
  const { acts, checkpoint, problems, holds } = verified;
  return holds ? (
    <Note
      kind="proven"
      sign="Verified"
      title={`The chain holds: ${counted(acts, 'act')}, none changed, removed, moved or added.`}
      live="status"
    >
      <p>
        Checkpoint <b className={classes['code']}>{checkpoint.code}</b> after{' '}
        {counted(checkpoint.acts, 'act')}. Anyone who has this code can compare it, for ever.
      </p>
    </Note>
  ) : (
    <Note
      kind="danger"
      title={`The chain does not hold: ${counted(problems.length, 'problem')} in ${counted(acts, 'act')}.`}
      live="alert"
    >
      <List size="sm">
        {problems.slice(0, 20).map((problem) => (
          <List.Item key={problem}>{problem}</List.Item>
        ))}
      </List>
      {problems.length > 20 && <p>And {counted(problems.length - 20, 'more', 'more')}.</p>}
      <p>Change nothing. Tell your records lead, and compare with the copy off the laptop.</p>
    </Note>
  );
}
