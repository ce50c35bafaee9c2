import { Anchor, Button, PasswordInput, Select, Stack } from '@mantine/core';
import { useMemo, useState, type FormEvent } from 'react';
import type { LockedVault } from '#shared/words/vault.ts';
import { useAct, type OutputOf } from '#renderer/app/reading.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnMount } from '#renderer/ui/focus-on-mount.ts';
import { waitText } from '#renderer/ui/failure-words.ts';
import { KeychainUnlock } from './KeychainUnlock.tsx';
import { useWaitLeft, type Wait } from './wait-left.ts';

interface UnlockFormProps {
  readonly vault: LockedVault;
  readonly onRecover: () => void;
  readonly onOpened: () => void;
}

/** How long there is to wait: as the last try was told, or as the vault said at the start. */
const waitOf = (tried: OutputOf<'vault', 'unlock'> | undefined, atStart: number): Wait => {
  if (tried === undefined) return { seconds: atStart };
  const waits = !tried.ok && 'waitSeconds' in tried.error;
  return { seconds: waits ? tried.error.waitSeconds : 0 };
};

/** Who signs in, one field, one button; the keychain and departmental recovery beside it. */
export function UnlockForm({ vault, onRecover, onOpened }: UnlockFormProps) {
  const { members } = vault;
  const [member, setMember] = useState(members[0]?.id ?? null);
  const [passphrase, setPassphrase] = useState('');
  const field = useFocusOnMount<HTMLInputElement>();
  const unlock = useAct('vault', 'unlock');
  const told = useMemo(
    () => waitOf(unlock.data, vault.waitSeconds),
    [unlock.data, vault.waitSeconds],
  );
  const left = useWaitLeft(told);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase === '' || left > 0) return;
    unlock.mutate(
      { member, passphrase },
      {
        onSuccess: (opened) => {
          if (opened.ok) onOpened();
          else setTimeout(() => field.current?.select());
        },
      },
    );
  };

  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        {members.length > 1 && (
          <Select
            label="Who are you?"
            data={members.map(({ id, name }) => ({ value: id, label: name }))}
            value={member}
            onChange={(id) => {
              setMember(id);
              field.current?.focus();
            }}
          />
        )}
        <PasswordInput
          ref={field}
          label={members.length === 1 ? `Passphrase of ${members[0]?.name}` : 'Passphrase'}
          autoComplete="off"
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="filled"
          fullWidth
          loading={unlock.isPending}
          disabled={left > 0}
        >
          {left > 0 ? `Wait ${waitText(left)}` : 'Unlock'}
        </Button>
        <FailedNote of={unlock.data} />
        {vault.keychain && <KeychainUnlock onOpened={onOpened} />}
        {vault.recovery.length > 0 && (
          <div>
            <Anchor component="button" type="button" onClick={onRecover}>
              Use departmental recovery
            </Anchor>
          </div>
        )}
      </Stack>
    </form>
  );
}
