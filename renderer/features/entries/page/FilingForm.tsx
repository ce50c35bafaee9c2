import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { dayOf, longDay } from '#shared/dates.ts';
import type { Failure } from '#shared/failure.ts';
import { counted } from '#shared/plural.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { FilingDetails } from '#shared/words/filing.ts';
import type { Instant } from '#shared/words/time.ts';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { readDayField } from '#shared/read-day.ts';

type Filed = Pick<Entry, 'id' | 'reference' | 'title'>;

interface FilingFormProps {
  readonly entries: readonly Filed[];
  /** Whether any of them has evidence. */
  readonly hasEvidence: boolean;
  readonly filedBy: string;
  readonly now: Instant;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Whether the evidence is taken to be filed with it until a person says otherwise. */
  readonly withEvidence?: boolean;
  readonly cancelLabel?: string;
  readonly onFile: (filing: FilingDetails) => void;
  readonly onCancel: () => void;
}

const aboutWhat = (entries: readonly Filed[]): string =>
  entries.length === 1
    ? `${entries[0]?.reference ?? ''}: ${entries[0]?.title ?? ''}`
    : `${counted(entries.length, 'entry', 'entries')}: ${entries.map(({ reference }) => reference).join(', ')}`;

/** Where it is on the government system: one reference closes every entry of it, evidence included. */
export function FilingForm(props: FilingFormProps) {
  const { entries, hasEvidence, filedBy, now, busy, failure, onFile, onCancel } = props;
  const { withEvidence = true, cancelLabel = 'Cancel' } = props;
  const first = useFocusOnShow<HTMLInputElement>();
  const [reference, setReference] = useState('');
  const [system, setSystem] = useState('');
  const [day, setDay] = useState(longDay(dayOf(now)));
  const [by, setBy] = useState(filedBy);
  const [evidence, setEvidence] = useState(withEvidence);
  const [tried, setTried] = useState(false);
  const read = readDayField(day, dayOf(now));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reference.trim() === '' || by.trim() === '' || !read.ok) return;
    onFile({
      entries: entries.map(({ id }) => id),
      reference,
      system,
      filedOn: read.day,
      filedBy: by,
      evidenceIncluded: evidence || !hasEvidence,
    });
  };
  const missing = (value: string, says: string) =>
    tried && value.trim() === '' ? says : undefined;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {failure && <FailureNote failure={failure} />}
        <Text size="sm">{aboutWhat(entries)}</Text>
        <TextInput
          label="Reference"
          description="A reference, a link, a document ID, or the subject and sent time of an email."
          data-autofocus
          ref={first}
          value={reference}
          error={missing(reference, 'Say where it is on the government system.')}
          onChange={({ currentTarget }) => setReference(currentTarget.value)}
        />
        <TextInput
          label="System"
          placeholder="SharePoint"
          value={system}
          onChange={({ currentTarget }) => setSystem(currentTarget.value)}
        />
        <Group gap={16} grow align="flex-start">
          <TextInput
            label="Filed on"
            value={day}
            error={tried && !read.ok ? read.why : undefined}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <TextInput
            label="Filed by"
            value={by}
            error={missing(by, 'Say who filed it.')}
            onChange={({ currentTarget }) => setBy(currentTarget.value)}
          />
        </Group>
        {hasEvidence && (
          <Checkbox
            label="The evidence was filed with it"
            description="Until it is, the entry stays open."
            checked={evidence}
            onChange={({ currentTarget }) => setEvidence(currentTarget.checked)}
          />
        )}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            {entries.length === 1
              ? 'File it'
              : `File ${counted(entries.length, 'entry', 'entries')}`}
          </Button>
          <Button onClick={onCancel}>{cancelLabel}</Button>
        </Group>
      </Stack>
    </form>
  );
}
