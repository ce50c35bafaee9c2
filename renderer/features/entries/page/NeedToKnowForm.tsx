import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { Member } from '#shared/words/member.ts';
import type { NeedToKnow } from '#shared/words/need-to-know.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';

interface NeedToKnowFormProps {
  /** How it stands; null where the whole office may read it. */
  readonly limit: NeedToKnow | null;
  /** The members of the office who may sign in. */
  readonly members: readonly Pick<Member, 'id' | 'name'>[];
  /** Whoever limits an entry is always among those who read it. */
  readonly own: Member['id'];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onLimit: (to: NeedToKnow | null) => void;
  readonly onCancel: () => void;
}

/** Asks who needs to know what an entry holds, and why nobody else does. */
export function NeedToKnowForm(props: NeedToKnowFormProps) {
  const { limit, members, own, busy, failure, onLimit, onCancel } = props;
  const [chosen, setChosen] = useState<string[]>([own, ...(limit?.members ?? [])]);
  const [why, setWhy] = useState(limit?.why ?? '');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (why.trim() === '') return;
    const named = members.map(({ id }) => id).filter((id) => chosen.includes(id));
    onLimit({ members: named, why: why.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {failure && <FailureNote failure={failure} />}
        <Text size="sm">
          Others see that an entry is there and whom to ask: nothing of what it says, in no list,
          search, record or pack of theirs. Messages that are its evidence stay in their chat.
        </Text>
        <Checkbox.Group label="Who needs to know" value={chosen} onChange={setChosen}>
          <Stack gap={8} mt={8}>
            {members.map(({ id, name }) => (
              <Checkbox
                key={id}
                value={id}
                disabled={id === own}
                label={id === own ? `${name} (you)` : name}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          label="Why nobody else does"
          placeholder="Legal privilege"
          data-autofocus
          value={why}
          error={tried && why.trim() === '' ? 'Say why it is limited.' : undefined}
          onChange={({ currentTarget }) => setWhy(currentTarget.value)}
        />
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            Limit it
          </Button>
          {limit && (
            <Button onClick={() => onLimit(null)} disabled={busy}>
              Give it back to the whole office
            </Button>
          )}
          <Button onClick={onCancel}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}
