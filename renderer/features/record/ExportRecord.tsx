import { Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { AfterWriting } from '#renderer/app/AfterWriting.tsx';
import { useAct, type InputOf } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { WorkDialog } from '#renderer/app/WorkDialog.tsx';
import { WriteOutForm, type ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import type { RecordChoices, Written } from '#shared/words/record.ts';
import { counted } from '#shared/plural.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { WrittenList } from '#renderer/ui/WrittenList.tsx';
import { periodWords } from './record-choices.ts';

interface ExportRecordProps {
  readonly opened: boolean;
  readonly choices: RecordChoices;
  readonly entries: number;
  readonly onClose: () => void;
}

/** Writes the record out of the vault: says what and where, and asks for the passphrase again. */
export function ExportRecord({ opened, onClose, ...rest }: ExportRecordProps) {
  return (
    <WorkDialog opened={opened} onClose={onClose} title="Export the record" size={560}>
      <ExportForm onClose={onClose} {...rest} />
    </WorkDialog>
  );
}

type Format = InputOf<'record', 'export'>['formats'][number];
type FormProps = Omit<ExportRecordProps, 'opened'>;

function ExportForm({ choices, entries, onClose }: FormProps) {
  const task = useTask();
  const write = useAct('record', 'export');
  const [formats, setFormats] = useState<readonly Format[]>(['html', 'pdf']);
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  if (write.data?.ok) {
    return <Exported files={write.data.value} folder={folder} onClose={onClose} />;
  }
  return (
    <WriteOutForm
      ready={formats.length > 0}
      inDialog
      folderTitle="Where the record goes"
      submitLabel="Write the record"
      doing="Writing the record"
      busy={write.isPending}
      task={task}
      failure={write.data?.error ?? null}
      onClose={onClose}
      onWrite={(chosen, passphrase) => {
        setFolder(chosen);
        write.mutate({
          task: task.begin(),
          choices,
          folder: chosen.token,
          formats: [...formats],
          passphrase,
        });
      }}
    >
      <Text size="sm">
        {counted(entries, 'entry', 'entries')}, {periodWords(choices)}. What is written leaves the
        vault unencrypted; that it was written, and its SHA-256, stay in the journal.
      </Text>
      <Checkbox.Group
        label="As"
        value={[...formats]}
        onChange={setFormats}
        error={formats.length === 0 ? 'Choose one of the two.' : undefined}
      >
        <Group gap={16} mt={8}>
          <Checkbox value="html" label="HTML" />
          <Checkbox value="pdf" label="PDF" />
        </Group>
      </Checkbox.Group>
    </WriteOutForm>
  );
}

interface ExportedProps {
  readonly files: readonly Written[];
  readonly folder: ChosenFolder | null;
  readonly onClose: () => void;
}

function Exported({ files, folder, onClose }: ExportedProps) {
  return (
    <Stack gap={16}>
      <Note kind="proven" sign="Written" title={counted(files.length, 'file')} live="status" />
      <WrittenList files={files} />
      <AfterWriting folder={folder} onClose={onClose} />
    </Stack>
  );
}
