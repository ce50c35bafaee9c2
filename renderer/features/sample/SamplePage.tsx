import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { MakingProgress } from '#sample/making.ts';
import { useServices } from '#renderer/app/services.ts';
import { useFocusOnMount } from '#renderer/ui/focus-on-mount.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { fillSample } from './fill-sample.ts';
import classes from './sample.module.css';

interface SamplePageProps {
  readonly onMade: () => void;
}

/** Makes the sample office, by the same calls as people make, and says how far it is. */
export function SamplePage({ onMade }: SamplePageProps) {
  const services = useServices();
  const { sample } = services.shell;
  const [far, setFar] = useState<MakingProgress>({ step: 'Set-up', done: 0, total: 1, says: '' });
  const make = useMutation({
    mutationFn: () => fillSample(services, setFar),
    onSuccess: onMade,
    // Said on this page: what cannot be made here is no defect of the window.
    throwOnError: false,
  });
  // The vault ends before the window does: what it refuses on the way out was asked for.
  const [leaving, setLeaving] = useState(false);
  const leave = (): void => {
    setLeaving(true);
    void sample.leave({});
  };
  const failed = make.status === 'error' && !leaving;
  return (
    <main className={classes['page']}>
      <Stack gap={16} className={classes['narrow']}>
        <h1 className={classes['title']}>The sample office</h1>
        <p>
          A made-up department with fourteen months of ministers, chats, decisions and a departure,
          to look round in and to try things on. It is a vault of its own, marked DEMO: your
          office’s vault is not touched, and nothing of the sample gets into it.
        </p>
        {make.status === 'idle' && <Offer onMake={() => make.mutate()} onLeave={leave} />}
        {(make.status === 'pending' || (make.status === 'error' && leaving)) && (
          <Progress what={far.step} done={far.done} total={far.total} onCancel={leave} />
        )}
        {failed && <Failed onAgain={() => void sample.open({})} onLeave={leave} />}
      </Stack>
    </main>
  );
}

function Offer({ onMake, onLeave }: { readonly onMake: () => void; readonly onLeave: () => void }) {
  const first = useFocusOnMount<HTMLButtonElement>();
  return (
    <>
      <p>Making it takes less than a minute, once.</p>
      <Group gap={8}>
        <Button ref={first} variant="filled" onClick={onMake}>
          Make the sample office
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </Group>
    </>
  );
}

function Failed({
  onAgain,
  onLeave,
}: {
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}) {
  return (
    <>
      <Note kind="danger" title="The sample office could not be made" live="alert">
        <p>Your office’s vault was not touched. Free some space on the disk, then begin again.</p>
      </Note>
      <Group gap={8}>
        <Button onClick={onAgain}>Begin again</Button>
        <Button onClick={onLeave}>Leave it</Button>
      </Group>
    </>
  );
}
