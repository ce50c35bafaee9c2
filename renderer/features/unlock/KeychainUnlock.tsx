import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useServices } from '#renderer/app/services.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';

/** Opens the vault with what the keychain of the laptop holds, where it does. */
export function KeychainUnlock({ onOpened }: { readonly onOpened: () => void }) {
  const { shell } = useServices();
  const held = useQuery({
    queryKey: ['shell', 'keychain'],
    queryFn: () => shell.shell.keychainAvailable({}),
  });
  const unlock = useMutation({ mutationFn: () => shell.shell.unlockWithKeychain({}) });
  if (!held.data?.ok || !held.data.value.available) return null;
  return (
    <>
      <Button
        fullWidth
        loading={unlock.isPending}
        onClick={() => unlock.mutate(undefined, { onSuccess: (opened) => opened.ok && onOpened() })}
      >
        Unlock with this laptop’s keychain
      </Button>
      <FailedNote of={unlock.data} />
    </>
  );
}
