import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { AfterWriting } from '#renderer/app/AfterWriting.tsx';
import { useAct } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { WorkDialog } from '#renderer/app/WorkDialog.tsx';
import { WriteOutForm, type ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import type { Departure } from '#shared/words/departure.ts';
import type { PackCheck } from '#shared/words/pack.ts';
import { CheckResult } from './CheckResult.tsx';

interface MakePackProps {
  readonly departure: Departure;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Makes the pack of a departure in a chosen folder, then shows what came of reading every byte again. */
export function MakePack({ departure, opened, onClose }: MakePackProps) {
  return (
    <WorkDialog
      opened={opened}
      onClose={onClose}
      title={`The pack of ${departure.personName}`}
      size={600}
    >
      <PackForm departure={departure} onClose={onClose} />
    </WorkDialog>
  );
}

function PackForm({ departure, onClose }: Omit<MakePackProps, 'opened'>) {
  const task = useTask();
  const make = useAct('leavers', 'makePack');
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  /** What is missing; null where nothing is said to be. */
  const [missing, setMissing] = useState<string | null>(null);
  if (make.data?.ok) {
    return <Made check={make.data.value.check} folder={folder} onClose={onClose} />;
  }
  return (
    <WriteOutForm
      ready={missing?.trim() !== ''}
      inDialog
      folderTitle="Where the pack goes"
      submitLabel="Make the pack"
      doing="Making the pack"
      busy={make.isPending}
      task={task}
      failure={make.data?.error ?? null}
      onClose={onClose}
      onWrite={(chosen, passphrase) => {
        setFolder(chosen);
        make.mutate({
          task: task.begin(),
          departure: departure.id,
          folder: chosen.token,
          passphrase,
          partial: missing,
        });
      }}
    >
      <Text size="sm">
        The pack leaves the vault unencrypted, for the Departmental Records Officer. It can be
        checked and read without Daybook. The vault keeps everything that is in it.
      </Text>
      <Checkbox
        label="Something is missing: make a PARTIAL pack, which says so on every page"
        checked={missing !== null}
        onChange={({ currentTarget }) => setMissing(currentTarget.checked ? '' : null)}
      />
      {missing !== null && (
        <Textarea
          label="What is missing, and why"
          autosize
          minRows={2}
          maxLength={2_000}
          value={missing}
          error={
            missing.trim() === '' ? 'Say what is missing: it stands on every page.' : undefined
          }
          onChange={({ currentTarget }) => setMissing(currentTarget.value)}
        />
      )}
    </WriteOutForm>
  );
}

interface MadeProps {
  readonly check: PackCheck;
  readonly folder: ChosenFolder | null;
  readonly onClose: () => void;
}

function Made({ check, folder, onClose }: MadeProps) {
  return (
    <Stack gap={16}>
      <CheckResult check={check} own />
      <AfterWriting folder={folder} onClose={onClose} />
    </Stack>
  );
}
