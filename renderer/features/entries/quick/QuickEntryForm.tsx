import {
  Anchor,
  Autocomplete,
  Button,
  Checkbox,
  Group,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { LONDON } from '#shared/dates.ts';
import type { Failure } from '#shared/failure.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Person } from '#shared/words/person.ts';
import type { Instant } from '#shared/words/time.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { PartyInput } from '../editor/PartyInput.tsx';
import { fromWhere, whereFollows } from './from-where.ts';
import {
  readQuick,
  whereSuggestions,
  type QuickAsked,
  type QuickFields,
  type QuickProblems,
} from './quick-fields.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { WhenInput } from '../WhenInput.tsx';

interface QuickEntryFormProps {
  readonly fields: QuickFields;
  readonly onChange: (fields: QuickFields) => void;
  readonly chats: readonly Chat[];
  readonly people: readonly Person[];
  readonly now: Instant;
  /** Whether to ask if the chat was looked at; not where an import was the look. */
  readonly asksLook: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Whether what is typed is here again from before. */
  readonly restored: boolean;
  /** Whether another entry is being written in full, so that this one cannot be handed to it. */
  readonly twoAtOnce: boolean;
  readonly onStartAfresh: () => void;
  readonly onLog: (asked: QuickAsked) => void;
  /** Goes on in the full editor with what is typed. */
  readonly onMore: () => void;
  /** Goes to the other entry that is being written. */
  readonly onOther: () => void;
  readonly onCancel: () => void;
  /** It is marked above OFFICIAL. */
  readonly onSecret: () => void;
}

/** The under-a-minute form: what was decided, when, in which chat or from whom; and by whom. */
export function QuickEntryForm(props: QuickEntryFormProps) {
  const { fields, onChange, chats, people, now, asksLook, busy, failure } = props;
  const { onLog, onMore, onCancel, onSecret } = props;
  const prefix = useId();
  const [problems, setProblems] = useState<QuickProblems>({});
  const where = fromWhere(fields.where, chats);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readQuick(fields, chats, now);
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) return onLog(read.asked);
    const first = (['what', 'when', 'where'] as const).find((field) => read.problems[field]);
    return document.getElementById(`${prefix}-${first}`)?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {props.restored && <RestoredNote onStartAfresh={props.onStartAfresh} />}
        {failure && <FailureNote failure={failure} />}
        {props.twoAtOnce && <TwoAtOnce onOther={props.onOther} />}
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
          data={whereSuggestions(fields.where, chats, people)}
          value={fields.where}
          error={problems.where}
          onChange={(next) => onChange({ ...fields, where: next })}
        />
        <PartyInput
          label="Decided by"
          placeholder="Not known yet"
          people={people}
          value={fields.decidedBy}
          onChange={(decidedBy) => onChange({ ...fields, decidedBy })}
        />
        {asksLook && where.chat !== null && (
          <Checkbox
            label="The chat itself has been looked at up to now"
            description="Otherwise Today still asks for a look at it."
            checked={fields.looked}
            onChange={({ currentTarget }) => onChange({ ...fields, looked: currentTarget.checked })}
          />
        )}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            Log it
          </Button>
          <Button onClick={onMore}>Write more</Button>
          <Button onClick={onCancel}>Cancel</Button>
        </Group>
        <Text size="sm">
          Nothing above OFFICIAL belongs here:{' '}
          <Anchor component="button" type="button" size="sm" onClick={onSecret}>
            It is marked SECRET
          </Anchor>
        </Text>
      </Stack>
    </form>
  );
}

function TwoAtOnce({ onOther }: { readonly onOther: () => void }) {
  return (
    <Note kind="ageing" sign="Two at once" live="alert">
      <p>Another entry is still being written in full. Log or cancel that one first.</p>
      <p>What is typed here is kept.</p>
      <Button size="compact-sm" onClick={onOther}>
        Go on with the other one
      </Button>
    </Note>
  );
}
