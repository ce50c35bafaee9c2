import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { AfterWriting } from '#renderer/app/AfterWriting.tsx';
import { useAct } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { WriteOutForm, type ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import type { Id } from '#shared/words/id.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { WrittenList } from '#renderer/ui/WrittenList.tsx';

interface WriteReportProps {
  readonly entry: Id;
  readonly onClose: () => void;
}

/** Writes an exception report to a folder, to be sent from there. */
export function WriteReport({ entry, onClose }: WriteReportProps) {
  const task = useTask();
  const write = useAct('reports', 'write');
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  if (write.data?.ok) {
    return (
      <Stack gap={16}>
        <Note kind="proven" sign="Written" title="The report is in the folder" live="status">
          <WrittenList files={write.data.value} />
          <p>Send it from your department’s email, then record here that it was sent.</p>
        </Note>
        <AfterWriting folder={folder} onClose={onClose} />
      </Stack>
    );
  }
  return (
    <WriteOutForm
      ready
      inDialog
      folderTitle="Where the report goes"
      submitLabel="Write it out"
      doing="Writing the report"
      busy={write.isPending}
      task={task}
      failure={write.data?.error ?? null}
      onClose={onClose}
      onWrite={(into, passphrase) => {
        setFolder(into);
        write.mutate({ task: task.begin(), entry, folder: into.token, passphrase });
      }}
    >
      <Text size="sm">As a page and as a PDF. They leave the vault unencrypted.</Text>
    </WriteOutForm>
  );
}
