import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { declaresSecret } from '#policy/secret-words.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useKeptText, useReadDraft } from '#renderer/app/kept-text.ts';
import { useAct } from '#renderer/app/reading.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';

interface ThemeLeadProps {
  readonly tenure: string;
  readonly theme: string;
  readonly lead: string;
}

/** The longest name that a form may have on the desk. */
const LONGEST_FORM = 100;

/** What the office writes at the head of a theme, so that a stranger knows what it was about. */
export function ThemeLead({ tenure, theme, lead }: ThemeLeadProps) {
  const form = ['lead', tenure, theme].join(':').slice(0, LONGEST_FORM);
  const kept = useReadDraft(form);
  const [typed, setText] = useState<string | null>(null);
  const text = typed ?? kept ?? lead;
  const { forget } = useKeptText({
    form,
    text,
    changed: typed !== null && typed !== lead,
    secret: declaresSecret(text) !== null,
  });
  const write = useAct('record', 'writeTheme');
  const mayRecord = useMayRecord();
  const changed = text.trim() !== lead.trim();
  // The buttons go when they have done their work; the focus stays with what they were about.
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = () =>
    write.mutate(
      { tenure, theme, lead: text },
      {
        onSuccess: (written) => {
          if (!written.ok) return;
          forget();
          field.current?.focus();
        },
      },
    );
  const leave = () => {
    forget();
    setText(lead);
    field.current?.focus();
  };
  return (
    <Stack gap={8}>
      <Textarea
        ref={field}
        label={theme}
        description={INQUIRY}
        placeholder="What this was about, for somebody who was not there"
        readOnly={!mayRecord}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {write.data?.ok === false && <FailureNote failure={write.data.error} />}
      {changed && (
        <Group gap={8}>
          <Button size="compact-sm" variant="filled" loading={write.isPending} onClick={keep}>
            Keep it
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={leave}>
            Leave it as it was
          </Button>
        </Group>
      )}
    </Stack>
  );
}
