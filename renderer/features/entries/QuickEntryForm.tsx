import { Anchor, Autocomplete, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { LONDON } from '#shared/dates.ts';
import type { Failure } from '#shared/failure.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Person } from '#shared/words/office.ts';
import type { Instant } from '#shared/words/time.ts';
import { useTenure } from '#renderer/app/office.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';
import { fromWhere, whereFollows, type FromWhere } from './from-where.ts';
import { parseWhen } from './when.ts';
import { WhenInput } from './WhenInput.tsx';

/** The three things that are asked: what, when, which chat or from whom. */
export interface QuickFields {
  readonly what: string;
  readonly when: string;
  readonly where: string;
}

export interface QuickAsked extends FromWhere {
  readonly title: string;
  readonly madeAt: Instant;
}

interface QuickEntryFormProps {
  readonly fields: QuickFields;
  readonly onChange: (fields: QuickFields) => void;
  readonly chats: readonly Chat[];
  readonly people: readonly Person[];
  readonly now: Instant;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onLog: (asked: QuickAsked) => void;
  /** Goes on in the full editor with what is typed. */
  readonly onMore: () => void;
  readonly onCancel: () => void;
  /** It is marked above OFFICIAL. */
  readonly onSecret: () => void;
}

interface Problems {
  readonly what?: string;
  readonly when?: string;
  readonly where?: string;
}

const problemsOf = ({ what, when, where }: QuickFields, now: Instant): Problems => {
  const read = parseWhen(when, { now, zone: LONDON });
  return {
    ...(what.trim() === '' && { what: 'Say what was decided, in one plain sentence.' }),
    ...(!read.ok && { when: read.why }),
    ...(where.trim() === '' && { where: 'Say which chat it was in, or who told you.' }),
  };
};

/** The under-a-minute form: what was decided, when, and in which chat or from whom. */
export function QuickEntryForm(props: QuickEntryFormProps) {
  const { fields, onChange, chats, people, now, busy, failure } = props;
  const { onLog, onMore, onCancel, onSecret } = props;
  const { principalName: principal } = useTenure();
  const prefix = useId();
  const [problems, setProblems] = useState<Problems>({});
  const where = fromWhere(fields.where, chats);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = problemsOf(fields, now);
    setProblems(wrong);
    const read = parseWhen(fields.when, { now, zone: LONDON });
    const first = (['what', 'when', 'where'] as const).find((field) => wrong[field] !== undefined);
    if (first !== undefined) document.getElementById(`${prefix}-${first}`)?.focus();
    else if (read.ok) onLog({ title: fields.what.trim(), madeAt: read.at, ...where });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {failure && <FailureNote failure={failure} />}
        <TextInput
          id={`${prefix}-what`}
          label="What was decided"
          description={INQUIRY}
          data-autofocus
          autoComplete="off"
          value={fields.what}
          error={problems.what}
          onChange={({ currentTarget }) => onChange({ ...fields, what: currentTarget.value })}
        />
        <WhenInput
          id={`${prefix}-when`}
          label="When"
          value={fields.when}
          zone={LONDON}
          now={now}
          error={problems.when}
          onChange={(when) => onChange({ ...fields, when })}
        />
        <Autocomplete
          id={`${prefix}-where`}
          label="Which chat, or from whom"
          description={whereFollows(where, chats)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={suggestionsFor(fields.where, chats, people)}
          value={fields.where}
          error={problems.where}
          onChange={(next) => onChange({ ...fields, where: next })}
        />
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            Log it
          </Button>
          <Button onClick={onMore}>Write more</Button>
          <Button onClick={onCancel}>Cancel</Button>
        </Group>
        <Text size="sm">
          It is logged as decided by {principal}. Was it somebody else, or is there more to say:{' '}
          <i>Write more</i>. Nothing above OFFICIAL belongs here:{' '}
          <Anchor component="button" type="button" size="sm" onClick={onSecret}>
            It is marked SECRET
          </Anchor>
        </Text>
      </Stack>
    </form>
  );
}

/** Chats and people to choose from; nothing once one of them stands there, so that no list hides what follows. */
const suggestionsFor = (
  where: string,
  chats: readonly Chat[],
  people: readonly Person[],
): { readonly group: string; readonly items: string[] }[] => {
  const chatNames = [...new Set(chats.map(({ name }) => name))];
  // The same line twice would be refused by the list.
  const personNames = [...new Set(people.map(({ name }) => name))].filter(
    (name) => !chatNames.includes(name),
  );
  if ([...chatNames, ...personNames].includes(where)) return [];
  return [
    { group: 'Chats', items: chatNames },
    { group: 'People', items: personNames },
  ];
};
