import { Button, Group, Stack } from '@mantine/core';
import type { Failure } from '#shared/failure.ts';
import { useServices } from '#renderer/app/services.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import classes from './unlock.module.css';

interface RefusedPageProps {
  readonly failure: Failure;
  readonly onAgain: () => void;
}

/** There is a vault that this program cannot open as it stands. Nothing of it is offered for removal. */
export function RefusedPage({ failure, onAgain }: RefusedPageProps) {
  const { shell } = useServices();
  return (
    <main className={classes['page']}>
      <div className={classes['wide']}>
        <Stack gap={16}>
          <h1 className={classes['office']}>The vault was not opened</h1>
          <FailureNote failure={failure} />
          <Group gap={8}>
            <Button onClick={onAgain}>Look again</Button>
            <Button onClick={() => void shell.shell.quit({})}>Quit</Button>
          </Group>
        </Stack>
      </div>
    </main>
  );
}
