import { Button, Group } from '@mantine/core';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { useServices } from './services.ts';
import type { ChosenFolder } from './WriteOutForm.tsx';

interface AfterWritingProps {
  /** Where it was written; null where that is not known. */
  readonly folder: ChosenFolder | null;
  readonly onClose: () => void;
}

/** What can be done once something was written out. The folder takes the focus. */
export function AfterWriting({ folder, onClose }: AfterWritingProps) {
  const { shell } = useServices();
  const next = useFocusOnShow<HTMLButtonElement>();
  return (
    <Group gap={8}>
      {folder && (
        <Button
          ref={next}
          variant="filled"
          onClick={() => void shell.shell.showFolder({ token: folder.token })}
        >
          Show the folder
        </Button>
      )}
      <Button onClick={onClose}>Close</Button>
    </Group>
  );
}
