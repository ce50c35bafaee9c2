import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { useTask } from '#renderer/app/task.ts';
import { WorkDialog, useWorkInDialog } from '#renderer/app/WorkDialog.tsx';
import type { ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { FolderField } from '#renderer/ui/FolderField.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { CheckResult } from './CheckResult.tsx';

interface CheckPackProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Checks any pack, of this office or another: every byte, every signature, the fingerprint if one is given. */
export function CheckPack({ opened, onClose }: CheckPackProps) {
  return (
    <WorkDialog opened={opened} onClose={onClose} title="Check a pack" size={600}>
      <CheckForm onClose={onClose} />
    </WorkDialog>
  );
}

function CheckForm({ onClose }: Pick<CheckPackProps, 'onClose'>) {
  const { shell } = useServices();
  const task = useTask();
  const check = useAct('leavers', 'checkPack');
  useWorkInDialog(check.isPending, task.cancel);
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  const [expected, setExpected] = useState('');
  const choose = async () => {
    const chosen = await shell.shell.chooseFolder({ title: 'The pack', make: false });
    if (!chosen.ok || !chosen.value) return;
    setFolder(chosen.value);
    check.reset();
  };
  const begin = () =>
    folder &&
    check.mutate({
      task: task.begin(),
      folder: folder.token,
      expected: expected.trim() === '' ? null : expected.trim(),
    });
  const { what, done, total } = task.far ?? { what: 'Reading every byte', done: 0, total: null };
  return (
    <Stack gap={16}>
      <Text size="sm">Nothing is changed by checking, and nothing of the pack comes in.</Text>
      <FolderField label="The folder of the pack" folder={folder} onChoose={() => void choose()} />
      <TextInput
        label="Fingerprint that you know"
        description="From the office, by voice or on paper. Without it a pack signed by somebody else would pass."
        value={expected}
        onChange={({ currentTarget }) => setExpected(currentTarget.value)}
      />
      {check.data?.ok === false && <FailureNote failure={check.data.error} />}
      {check.data?.ok && <CheckResult check={check.data.value} />}
      {check.isPending ? (
        <Progress what={what} done={done} total={total} onCancel={task.cancel} />
      ) : (
        <Group gap={8}>
          <Button variant="filled" disabled={!folder} onClick={begin}>
            Check it
          </Button>
          <Button onClick={onClose}>Close</Button>
        </Group>
      )}
    </Stack>
  );
}
