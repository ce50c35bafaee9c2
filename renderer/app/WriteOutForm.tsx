import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Failure } from '#shared/failure.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { FolderField } from '#renderer/ui/FolderField.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { useServices } from './services.ts';
import type { Task } from './task.ts';
import { useWorkInDialog } from './WorkDialog.tsx';

/** A folder by the token main gave for it, and its name. */
export interface ChosenFolder {
  readonly token: string;
  readonly name: string;
}

interface WriteOutFormProps {
  /** What leaves the vault, in words, and any choices about it. */
  readonly children: ReactNode;
  /** Whether those choices hold; nothing is written until they do. */
  readonly ready: boolean;
  /** Whether it stands in a dialog of its own, which then begins at the folder. */
  readonly inDialog?: boolean;
  readonly folderTitle: string;
  readonly submitLabel: string;
  /** What is being done while it is written. */
  readonly doing: string;
  readonly busy: boolean;
  readonly task: Task;
  readonly failure: Failure | null;
  readonly onWrite: (folder: ChosenFolder, passphrase: string) => void;
  readonly onClose: () => void;
}

/** Asks where something that leaves the vault goes, and for the passphrase again; then shows how far it is. */
export function WriteOutForm(props: WriteOutFormProps) {
  const { children, ready, inDialog = false, folderTitle, submitLabel, failure, onWrite } = props;
  const { busy, task } = props;
  const { shell } = useServices();
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const choose = async () => {
    const chosen = await shell.shell.chooseFolder({ title: folderTitle, make: true });
    if (chosen.ok && chosen.value) setFolder(chosen.value);
  };
  useWorkInDialog(busy, task.cancel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form without its button is still sent by Enter in its one field.
    if (busy) return;
    setTried(true);
    if (folder && passphrase !== '' && ready) onWrite(folder, passphrase);
  };
  const missing = (is: boolean, says: string) => (tried && is ? says : undefined);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {failure && <FailureNote failure={failure} />}
        {children}
        <FolderField
          first={inDialog}
          folder={folder}
          onChoose={() => void choose()}
          error={missing(!folder, 'Choose where it goes.')}
        />
        <PasswordInput
          label="Your passphrase"
          description="Asked again, because this leaves the vault."
          value={passphrase}
          error={missing(passphrase === '', 'Type your passphrase.')}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <Acts {...props} submitLabel={submitLabel} />
      </Stack>
    </form>
  );
}

type ActsProps = Pick<WriteOutFormProps, 'busy' | 'task' | 'doing' | 'submitLabel' | 'onClose'>;

function Acts({ busy, task, doing, submitLabel, onClose }: ActsProps) {
  const { what, done, total } = task.far ?? { what: doing, done: 0, total: null };
  return busy ? (
    <Progress what={what} done={done} total={total} onCancel={task.cancel} />
  ) : (
    <Group gap={8}>
      <Button type="submit" variant="filled">
        {submitLabel}
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </Group>
  );
}
