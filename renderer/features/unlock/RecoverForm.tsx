import { Button, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { LockedVault } from '#shared/words/vault.ts';
import { chosenPassphrase, NO_PASSPHRASE, passphraseProblems } from '#renderer/app/passphrase.ts';
import { PassphraseFields } from '#renderer/app/PassphraseFields.tsx';
import { useAct } from '#renderer/app/reading.ts';
import { ErrorSummary, problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { DepartmentWords } from './DepartmentWords.tsx';
import {
  codeProblems,
  RECOVER_FIELDS,
  recoveryBy,
  sheetProblems,
  type RecoverCode,
} from './recover.ts';
import { WordsField } from './WordsField.tsx';

interface RecoverFormProps {
  readonly vault: LockedVault;
  readonly onBack: () => void;
  readonly onOpened: () => void;
}

/** Someone whose sign-in is not in the list: they get one of their own. */
const SOMEONE_ELSE = 'someone-else';

/** Opens the vault with what the department or the two holders give, and makes a new passphrase. */
export function RecoverForm({ vault, onBack, onOpened }: RecoverFormProps) {
  const [code, setCode] = useState<RecoverCode>({
    kind: vault.recovery[0] ?? 'department',
    code: '',
    first: '',
    second: '',
  });
  const [who, setWho] = useState(vault.members[0]?.id ?? SOMEONE_ELSE);
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const title = useFocusOnShow<HTMLHeadingElement>();
  const recover = useAct('vault', 'recover');
  const known = vault.members.find(({ id }) => id === who);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const nameless = known === undefined && name.trim() === '';
    const found = [
      ...codeProblems(code),
      ...(nameless ? [{ field: RECOVER_FIELDS.name, says: 'Give your name' }] : []),
      ...passphraseProblems(passphrase),
    ];
    setProblems(found);
    if (found.length > 0) return;
    recover.mutate(
      {
        by: recoveryBy(code),
        member: { id: known?.id ?? null, name: known?.name ?? name },
        passphrase: chosenPassphrase(passphrase),
      },
      {
        onSuccess: (opened) => (opened.ok ? onOpened() : setProblems(sheetProblems(opened.error))),
      },
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={24}>
        <h2 ref={title} tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
          Departmental recovery
        </h2>
        <ErrorSummary problems={problems} />
        {vault.recovery.length > 1 && (
          <Radio.Group
            label="With what"
            value={code.kind}
            onChange={(kind) => setCode({ ...code, kind })}
          >
            <Stack gap={8} mt={8}>
              <Radio value="department" label="The department’s recovery key" />
              <Radio value="sheet" label="The two recovery sheets" />
            </Stack>
          </Radio.Group>
        )}
        {code.kind === 'department' ? (
          <DepartmentWords
            value={code.code}
            error={problemAt(problems, RECOVER_FIELDS.code)}
            onChange={(words) => setCode({ ...code, code: words })}
          />
        ) : (
          <>
            <WordsField
              id={RECOVER_FIELDS.first}
              label="The 24 words of the first sheet"
              value={code.first}
              error={problemAt(problems, RECOVER_FIELDS.first)}
              onChange={(first) => setCode({ ...code, first })}
            />
            <WordsField
              id={RECOVER_FIELDS.second}
              label="The 24 words of the second sheet"
              value={code.second}
              error={problemAt(problems, RECOVER_FIELDS.second)}
              onChange={(second) => setCode({ ...code, second })}
            />
          </>
        )}
        <Select
          label="Whose sign-in gets a new passphrase"
          w={320}
          data={[
            ...vault.members.map((member) => ({ value: member.id, label: member.name })),
            { value: SOMEONE_ELSE, label: 'Someone who has no sign-in yet' },
          ]}
          value={who}
          onChange={(id) => id !== null && setWho(id)}
        />
        {known === undefined && (
          <TextInput
            id={RECOVER_FIELDS.name}
            label="Your name"
            value={name}
            error={problemAt(problems, RECOVER_FIELDS.name)}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
        <PassphraseFields value={passphrase} onChange={setPassphrase} problems={problems} />
        {problems.length === 0 && <FailedNote of={recover.data} />}
        <Group gap={8}>
          <Button onClick={onBack}>Back</Button>
          <Button type="submit" variant="filled" loading={recover.isPending}>
            Open and set the passphrase
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
