import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { MemberRole } from '#shared/words/member.ts';
import { useAnnounce } from '#renderer/app/announce.ts';
import { chosenPassphrase, NO_PASSPHRASE, passphraseProblems } from '#renderer/app/passphrase.ts';
import { PassphraseFields } from '#renderer/app/PassphraseFields.tsx';
import { useAct } from '#renderer/app/reading.ts';
import { ROLE_CHOICES } from '#renderer/app/role-words.ts';
import { ErrorSummary, problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { useFocusOnMount } from '#renderer/ui/focus-on-mount.ts';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import classes from './settings.module.css';

const NAME = 'member-name';

/** A new member: they choose their own passphrase, at this keyboard. */
export function AddMember({ onDone }: { readonly onDone: () => void }) {
  const field = useFocusOnMount<HTMLInputElement>();
  const [name, setName] = useState('');
  const [role, setRole] = useState<MemberRole>('private-secretary');
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const add = useAct('members', 'add');
  const announce = useAnnounce();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = [
      ...(name.trim() === '' ? [{ field: NAME, says: 'Give their name' }] : []),
      ...passphraseProblems(passphrase),
    ];
    setProblems(found);
    if (found.length > 0) return;
    add.mutate(
      { name, role, passphrase: chosenPassphrase(passphrase) },
      {
        onSuccess: (made) => {
          if (!made.ok) return;
          announce(`${made.value.name} may now sign in.`);
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className={classes['box']} aria-label="Add a member">
      <Stack gap={16} maw={520}>
        <ErrorSummary problems={problems} />
        <p className={classes['lead']}>Let them sit here: only they should see their passphrase.</p>
        <TextInput
          id={NAME}
          ref={field}
          label="Their name"
          value={name}
          error={problemAt(problems, NAME)}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Select
          label="Their role"
          w={280}
          data={ROLE_CHOICES}
          value={role}
          onChange={(chosen) => chosen !== null && setRole(chosen)}
        />
        <PassphraseFields value={passphrase} onChange={setPassphrase} problems={problems} />
        <FailedNote of={add.data} />
        <div className={classes['buttons']}>
          <Button type="submit" variant="filled" loading={add.isPending}>
            Add the member
          </Button>
          <Button onClick={onDone}>Cancel</Button>
        </div>
      </Stack>
    </form>
  );
}
