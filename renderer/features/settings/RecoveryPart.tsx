import { Stack } from '@mantine/core';
import { useOffice } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '#renderer/app/services.ts';
import classes from './settings.module.css';

/** How the department opens the vault without anyone's passphrase. */
export function RecoveryPart() {
  const { open } = useOffice();
  const slot = useRead('vault', 'departmentSlot', {});
  if (open.demo) {
    return (
      <Note kind="ageing" sign="Demo" title="This vault has no departmental recovery">
        <p>If the passphrase is lost, everything in it is lost. It is not for real records.</p>
      </Note>
    );
  }
  if (slot.data === undefined) return null;
  if (!slot.data.ok) {
    return (
      <Stack gap={8} maw={640}>
        <h2 className={classes['title']}>Two recovery sheets</h2>
        <p className={classes['lead']}>
          The vault can be opened with both recovery sheets that were printed when it was made. One
          alone opens nothing. If one may have been seen or lost, tell your records lead.
        </p>
      </Stack>
    );
  }
  return (
    <Stack gap={8} maw={640}>
      <h2 className={classes['title']}>The recovery key of the department</h2>
      <p className={classes['lead']}>
        The vault can be opened with the private half of any of these keys, which the department
        keeps. Compare the fingerprint by voice.
      </p>
      {slot.data.value.recipients.map((recipient) => (
        <Recipient key={recipient} recipient={recipient} />
      ))}
      <p className={classes['lead']}>
        If a passphrase is lost: on the lock screen choose <b>Use departmental recovery</b>.
      </p>
    </Stack>
  );
}

function Recipient({ recipient }: { readonly recipient: string }) {
  const { api } = useServices();
  const checked = useQuery({
    queryKey: ['recipient', recipient],
    queryFn: () => api.vault.checkRecipient({ recipient }),
  });
  return (
    <div className={classes['recipient']}>
      <code>{recipient}</code>
      {checked.data?.ok && (
        <span>
          Fingerprint <b>{checked.data.value.fingerprint}</b>
        </span>
      )}
    </div>
  );
}
