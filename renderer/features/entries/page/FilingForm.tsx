import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { dayOf, longDay } from '#shared/dates.ts';
import type { Failure } from '#shared/failure.ts';
import { counted } from '#shared/plural.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { FilingDetails } from '#shared/words/filing.ts';
import type { Instant } from '#shared/words/time.ts';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';
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
  /** Whether it may be left for later, with what is typed, rather than given up. */
  readonly later?: boolean;
  /** `forget`: what was typed is kept through Escape and a lock until it is filed. */
  readonly onFile: (filing: FilingDetails, forget: () => void) => void;
  readonly onCancel: () => void;
}

const aboutWhat = (entries: readonly Filed[]): string =>
  entries.length === 1
    ? `${entries[0]?.reference ?? ''}: ${entries[0]?.title ?? ''}`
    : `${counted(entries.length, 'entry', 'entries')}: ${entries.map(({ reference }) => reference).join(', ')}`;

/** The filing while it is typed, kept through Escape and a lock until it is filed or given up. */
const useFiling = (props: FilingFormProps) => {
  const { entries, hasEvidence, filedBy, now, onFile, onCancel } = props;
  const { withEvidence = true, later = false } = props;
  const { fields, fill, tried, trying, forget } = useKeptStepForm(
    `filing:${entries[0]?.id ?? ''}:${entries.length}`,
    {
      reference: '',
      system: '',
      day: longDay(dayOf(now)),
      by: filedBy,
      evidence: withEvidence,
    },
  );
  const { reference, system, day, by, evidence } = fields;
  const read = readDayField(day, dayOf(now));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    trying();
    if (reference.trim() === '' || by.trim() === '' || !read.ok) return;
    const filing = {
      entries: entries.map(({ id }) => id),
      reference,
      system,
      filedOn: read.day,
      filedBy: by,
      evidenceIncluded: evidence || !hasEvidence,
    };
    onFile(filing, forget);
  };
  const cancel = () => {
    if (!later) forget();
    onCancel();
  };
  return { fields, fill, tried, wrongDay: read.ok ? undefined : read.why, submit, cancel };
};

/** Where it is on the government system: one reference closes every entry of it, evidence included. */
export function FilingForm(props: FilingFormProps) {
  const { entries, hasEvidence, busy, failure, later = false } = props;
  const first = useFocusOnShow<HTMLInputElement>();
  const { fields, fill, tried, wrongDay, submit, cancel } = useFiling(props);
  const { reference, system, day, by, evidence } = fields;
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
          onChange={({ currentTarget }) => fill({ reference: currentTarget.value })}
        />
        <TextInput
          label="System"
          placeholder="SharePoint"
          value={system}
          onChange={({ currentTarget }) => fill({ system: currentTarget.value })}
        />
        <Group gap={16} grow align="flex-start">
          <TextInput
            label="Filed on"
            value={day}
            error={tried ? wrongDay : undefined}
            onChange={({ currentTarget }) => fill({ day: currentTarget.value })}
          />
          <TextInput
            label="Filed by"
            value={by}
            error={missing(by, 'Say who filed it.')}
            onChange={({ currentTarget }) => fill({ by: currentTarget.value })}
          />
        </Group>
        {hasEvidence && (
          <Checkbox
            label="The evidence was filed with it"
            description="Until it is, the entry stays open."
            checked={evidence}
            onChange={({ currentTarget }) => fill({ evidence: currentTarget.checked })}
          />
        )}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            {entries.length === 1
              ? 'File it'
              : `File ${counted(entries.length, 'entry', 'entries')}`}
          </Button>
          <Button onClick={cancel}>{later ? 'Later' : 'Cancel'}</Button>
        </Group>
      </Stack>
    </form>
  );
}
