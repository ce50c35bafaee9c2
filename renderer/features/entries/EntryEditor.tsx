import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useCallback, useState, type ReactNode } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import type { Failure } from '#shared/failure.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { ErrorSummary } from '#renderer/ui/ErrorSummary.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';
import { EditorSide } from './editor/EditorSide.tsx';
import { SECTIONS } from './editor/sections.ts';
import { SectionView } from './editor/SectionView.tsx';
import { fieldId, type Registers, type SectionProps } from './editor/section.ts';
import { detailsOf, type EntryDraft, type DraftProblem } from './entry-form.ts';
import classes from './entries.module.css';

interface EntryEditorProps {
  readonly draft: EntryDraft;
  /** Several fields may follow from one choice, so each change builds on the one before it. */
  readonly onChange: (change: (before: EntryDraft) => EntryDraft) => void;
  readonly registers: Registers;
  readonly saveLabel: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** An amendment says why; a first entry does not. */
  readonly asksReason: boolean;
  readonly onSave: (details: EntryDetails, reason: string) => void;
  readonly onCancel: () => void;
  /** Beside the fields, below what the guidance says: the history. */
  readonly side?: ReactNode;
}

const NO_REASON: DraftProblem = {
  field: 'amendReason',
  says: 'Say why it is amended: the reason stays in the history.',
};

/** An entry in full: its fields on the left, what the guidance says of them on the right. */
export function EntryEditor(props: EntryEditorProps) {
  const { draft, onChange, registers, saveLabel, busy, failure, asksReason, onSave } = props;
  const now = useNow();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const set: SectionProps['set'] = useCallback(
    (field, value) => onChange((before) => ({ ...before, [field]: value })),
    [onChange],
  );
  const problem = useCallback(
    (field: string) => problems.find((each) => each.field === field)?.says,
    [problems],
  );
  const save = () => {
    const read = detailsOf(draft, now);
    const missing = asksReason && draft.amendReason.trim() === '' ? [NO_REASON] : [];
    const wrong = [...(read.ok ? [] : read.error), ...missing];
    setProblems(wrong);
    if (read.ok && wrong.length === 0) onSave(read.value, draft.amendReason.trim());
  };
  return (
    <div className={classes['editor']}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack gap={16} className={classes['notes']}>
          <ErrorSummary
            problems={problems.map(({ field, says }) => ({ field: fieldId(field), says }))}
          />
          {failure && <FailureNote failure={failure} />}
          <Text size="sm" c="dimmed">
            {INQUIRY}
          </Text>
        </Stack>
        {SECTIONS.map((section) => (
          <SectionView
            key={section.heading}
            section={section}
            draft={draft}
            set={set}
            problem={problem}
            registers={registers}
            now={now}
          />
        ))}
        {asksReason && (
          <div className={classes['section']}>
            <TextInput
              id={fieldId('amendReason')}
              label="Why it is amended"
              description="What stood before stays in the history, with this reason."
              value={draft.amendReason}
              error={problem('amendReason')}
              onChange={({ currentTarget }) => set('amendReason', currentTarget.value)}
            />
          </div>
        )}
        <Group gap={8} className={classes['acts']}>
          <Button type="submit" variant="filled" loading={busy}>
            {saveLabel}
          </Button>
          <Button onClick={props.onCancel}>Cancel</Button>
        </Group>
      </form>
      <EditorSide draft={draft} registers={registers} now={now}>
        {props.side}
      </EditorSide>
    </div>
  );
}
