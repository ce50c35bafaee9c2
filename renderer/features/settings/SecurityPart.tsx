import { Button, PasswordInput, Stack, Switch } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { counted } from '#shared/plural.ts';
import { useAnnounce } from '#renderer/app/announce.ts';
import { chosenPassphrase, NO_PASSPHRASE, passphraseProblems } from '#renderer/app/passphrase.ts';
import { PassphraseFields } from '#renderer/app/PassphraseFields.tsx';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { ErrorSummary, problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { useFocusOnMount } from '#renderer/ui/focus-on-mount.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { Saved } from './Saved.tsx';
import type { Managed } from './SettingsPage.tsx';
import classes from './settings.module.css';

const CURRENT = 'passphrase-current';

/** The person's own passphrase, the keychain of the laptop, when Daybook locks itself. */
export function SecurityPart({ managed }: { readonly managed: Managed }) {
  const minutes = managed.lockMinutes ?? 10;
  return (
    <Stack gap={32} maw={560}>
      <section>
        <h2 className={classes['title']}>Locking</h2>
        <p className={classes['lead']}>
          Daybook locks after {counted(minutes, 'minute')} without use, when the laptop sleeps, and
          when its screen is locked.
        </p>
      </section>
      <section>
        <h2 className={classes['title']}>Keychain of this laptop</h2>
        <Keychain allowed={managed.keychainAllowed} />
      </section>
      <section>
        <h2 className={classes['title']}>Your passphrase</h2>
        <ChangePassphrase />
      </section>
    </Stack>
  );
}

function Keychain({ allowed }: { readonly allowed: boolean }) {
  const { shell } = useServices();
  const client = useQueryClient();
  const held = useQuery({
    queryKey: ['shell', 'keychain'],
    queryFn: () => shell.shell.keychainAvailable({}),
  });
  const change = useAct('vault', 'keychain');
  const on = held.data?.ok === true && held.data.value.available;
  if (!allowed) {
    return (
      <p className={classes['lead']}>
        Your department does not allow unlocking with the keychain of the laptop.
      </p>
    );
  }
  return (
    <Stack gap={8}>
      <Switch
        label="Let me unlock with this laptop’s keychain"
        description="Whoever can use your account on this laptop can then open the vault."
        checked={on}
        disabled={change.isPending || held.data === undefined}
        onChange={({ currentTarget }) =>
          change.mutate(
            { on: currentTarget.checked },
            { onSettled: () => void client.invalidateQueries({ queryKey: ['shell', 'keychain'] }) },
          )
        }
      />
      <FailedNote of={change.data} />
    </Stack>
  );
}

function ChangePassphrase() {
  const [asked, setAsked] = useState(false);
  const [changed, setChanged] = useState(false);
  const announce = useAnnounce();
  if (!asked) {
    return (
      <div>
        <Button onClick={() => setAsked(true)}>Change the passphrase</Button>
        <Saved shown={changed}>Changed</Saved>
      </div>
    );
  }
  const onChanged = (): void => {
    announce('Your passphrase was changed.');
    setChanged(true);
    setAsked(false);
  };
  return <PassphraseForm onChanged={onChanged} onCancel={() => setAsked(false)} />;
}

interface PassphraseFormProps {
  readonly onChanged: () => void;
  readonly onCancel: () => void;
}

function PassphraseForm({ onChanged, onCancel }: PassphraseFormProps) {
  const field = useFocusOnMount<HTMLInputElement>();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(NO_PASSPHRASE);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = useAct('vault', 'changePassphrase');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = [
      ...(current === '' ? [{ field: CURRENT, says: 'Type your passphrase as it is now' }] : []),
      ...passphraseProblems(next),
    ];
    setProblems(found);
    if (found.length > 0) return;
    change.mutate(
      { current, next: chosenPassphrase(next) },
      { onSuccess: (done) => done.ok && onChanged() },
    );
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Change the passphrase">
      <Stack gap={16}>
        <ErrorSummary problems={problems} />
        <PasswordInput
          ref={field}
          id={CURRENT}
          label="Passphrase as it is now"
          autoComplete="off"
          value={current}
          error={problemAt(problems, CURRENT)}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        />
        <PassphraseFields value={next} onChange={setNext} problems={problems} />
        <FailedNote of={change.data} />
        <div className={classes['buttons']}>
          <Button type="submit" variant="filled" loading={change.isPending}>
            Change the passphrase
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </Stack>
    </form>
  );
}
