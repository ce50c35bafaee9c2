import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { AfterWriting } from '#renderer/app/AfterWriting.tsx';
import { useMayRecord } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { TaskProgress } from '#renderer/app/TaskProgress.tsx';
import { WorkDialog } from '#renderer/app/WorkDialog.tsx';
import { WriteOutForm, type ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import { longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { HEALTH_WORDS, type HealthCheck, type HealthReport } from '#shared/words/health.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { WrittenList } from '#renderer/ui/WrittenList.tsx';
import classes from './settings.module.css';

const COLOURS: Readonly<Record<HealthCheck['state'], string>> = {
  well: 'var(--daybook-proven)',
  look: 'var(--daybook-ageing)',
  wrong: 'var(--daybook-danger)',
};

/** What came of it in a sentence. */
const summary = ({ checks }: HealthReport): string => {
  const wrong = checks.filter(({ state }) => state === 'wrong').length;
  const look = checks.filter(({ state }) => state === 'look').length;
  if (wrong > 0) return `${counted(wrong, 'thing')} wrong with this vault`;
  return look > 0 ? `${counted(look, 'thing')} to be looked at` : 'All is well with this vault';
};

/** How the vault is: all of it read again, what was found in words, and a report of it for IT support. */
export function HealthPart() {
  const task = useTask();
  const mayRecord = useMayRecord();
  const check = useAct('health', 'check');
  const [writing, setWriting] = useState(false);
  const again = useFocusOnShow<HTMLButtonElement>('what-went', check.isSuccess || check.isError);
  return (
    <Stack gap={16}>
      <p className={classes['lead']}>
        Reads every act, every page of the database and every sealed file again, and looks at what
        else a vault needs. Nothing is changed, and nothing of what is recorded is said.
      </p>
      <div className={classes['buttons']}>
        <Button
          ref={again}
          variant="filled"
          disabled={check.isPending}
          onClick={() => check.mutate({ task: task.begin() })}
        >
          Check now
        </Button>
        {mayRecord && (
          <Button disabled={check.isPending} onClick={() => setWriting(true)}>
            Write out the health report
          </Button>
        )}
      </div>
      {check.isPending && <TaskProgress task={task} what="Checking the vault" />}
      <FailedNote of={check.data} />
      {check.data?.ok === true && <Found report={check.data.value} />}
      <WorkDialog
        opened={writing}
        onClose={() => setWriting(false)}
        title="Health report"
        size={600}
      >
        <WriteHealth onClose={() => setWriting(false)} />
      </WorkDialog>
    </Stack>
  );
}

function Found({ report }: { readonly report: HealthReport }) {
  const isWell = report.checks.every(({ state }) => state === 'well');
  return (
    <>
      <Note
        kind={isWell ? 'proven' : 'ageing'}
        sign={isWell ? 'Checked' : 'Look'}
        title={summary(report)}
        live="status"
      >
        <p>Checked on {longTime(report.at)}.</p>
      </Note>
      <Checks checks={report.checks} />
    </>
  );
}

/** Each in as many lines as it takes: what was found is what one came for. */
function Checks({ checks }: { readonly checks: readonly HealthCheck[] }) {
  return (
    <table className={classes['health']} aria-label="Health of the vault">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How it is</th>
          <th scope="col">What was found</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ what, state, found, next }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              <Text span inherit fw={600} c={COLOURS[state]}>
                {HEALTH_WORDS[state]}
              </Text>
            </td>
            <td>{found}</td>
            <td>{next === '' ? 'Nothing' : next}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WriteHealth({ onClose }: { readonly onClose: () => void }) {
  const task = useTask();
  const write = useAct('health', 'write');
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  if (write.data?.ok) {
    return (
      <Stack gap={16}>
        <Note kind="proven" sign="Written" title="The report is in the folder" live="status">
          <WrittenList files={write.data.value} />
        </Note>
        <AfterWriting folder={folder} onClose={onClose} />
      </Stack>
    );
  }
  return (
    <WriteOutForm
      ready
      inDialog
      folderTitle="Where the health report goes"
      submitLabel="Write it out"
      doing="Checking the vault"
      busy={write.isPending}
      task={task}
      failure={write.data?.error ?? null}
      onClose={onClose}
      onWrite={(into, passphrase) => {
        setFolder(into);
        write.mutate({ task: task.begin(), folder: into.token, passphrase });
      }}
    >
      <Text size="sm">
        As a page and as a PDF, for IT support. Nothing of what is recorded stands in it.
      </Text>
    </WriteOutForm>
  );
}
