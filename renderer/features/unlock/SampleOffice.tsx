import { Button, Group } from '@mantine/core';
import type { LockedVault } from '#shared/words/vault.ts';
import { SAMPLE_PASSPHRASE } from '#sample/passphrase.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { Note } from '#renderer/ui/Note.tsx';

interface SampleOfficeProps {
  readonly vault: LockedVault;
  readonly onOpened: () => void;
}

/** On the lock screen of the sample office: its passphrase, and the way back to the own vault. */
export function SampleOffice({ vault, onOpened }: SampleOfficeProps) {
  const { shell } = useServices();
  const unlock = useAct('vault', 'unlock');
  const open = (): void =>
    unlock.mutate(
      { member: vault.members[0]?.id ?? null, passphrase: SAMPLE_PASSPHRASE },
      { onSuccess: (opened) => opened.ok && onOpened() },
    );
  return (
    <Note title="This is the sample office. Nobody and nothing in it is real.">
      <p>
        Its passphrase is <b>{SAMPLE_PASSPHRASE}</b>, for everybody in it.
      </p>
      <Group gap={8}>
        <Button onClick={open} loading={unlock.isPending}>
          Open the sample office
        </Button>
        <Button onClick={() => void shell.sample.leave({})}>Leave it</Button>
      </Group>
      <FailedNote of={unlock.data} />
    </Note>
  );
}
