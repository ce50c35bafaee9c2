import { Anchor, Button, PasswordInput, Select, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { LockedVault } from '#shared/words/vault.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { FailedNote, FailureNote } from '#renderer/ui/FailureNote.tsx';
import { waitText } from '#renderer/ui/failure-words.ts';
import { useWaitLeft } from './wait-left.ts';

interface UnlockFormProps {
  readonly vault: LockedVault;
  readonly onRecover: () => void;
  readonly onOpened: () => void;
}

const waitOf = (failure: Failure | null, atStart: number): { readonly seconds: number } => ({
  seconds:
    failure?.code === 'wrong-passphrase' || failure?.code === 'wait'
      ? failure.waitSeconds
      : failure === null
        ? atStart
        : 0,
});

/** Who signs in, one field, one button; the keychain and departmental recovery beside it. */
export function UnlockForm({ vault, onRecover, onOpened }: UnlockFormProps) {
  const { shell } = useServices();
  const { members } = vault;
  const [member, setMember] = useState(members[0]?.id ?? null);
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const unlock = useAct('vault', 'unlock');
  const available = useQuery({
    queryKey: ['shell', 'keychain'],
    queryFn: () => shell.shell.keychainAvailable({}),
    enabled: vault.keychain,
  });
  const withKeychain = useMutation({ mutationFn: () => shell.shell.unlockWithKeychain({}) });
  const offered = available.data?.ok === true && available.data.value.available;

  const refused: Failure | null = unlock.data?.ok === false ? unlock.data.error : null;
  const told = useMemo(() => waitOf(refused, vault.waitSeconds), [refused, vault.waitSeconds]);
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
          autoFocus
          label={members.length === 1 ? `Passphrase of ${members[0]?.name ?? ''}` : 'Passphrase'}
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
        {refused !== null && <FailureNote failure={refused} />}
        {offered && (
          <Button
            fullWidth
            loading={withKeychain.isPending}
            onClick={() =>
              withKeychain.mutate(undefined, { onSuccess: (opened) => opened.ok && onOpened() })
            }
          >
            Unlock with this laptop’s keychain
          </Button>
        )}
        <FailedNote of={withKeychain.data} />
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
