import { Textarea } from '@mantine/core';
import type { EntryDraft } from '../entry-form.ts';
import { fieldId, type SectionProps } from './section.ts';

type ProseName = {
  [Field in keyof EntryDraft]: EntryDraft[Field] extends string ? Field : never;
}[keyof EntryDraft];

interface ProseFieldProps extends SectionProps {
  readonly field: ProseName;
  readonly label: string;
  readonly placeholder?: string;
}

/** A free-text box of an entry. It grows with what is written. */
export function ProseField({ draft, set, problem, field, label, placeholder }: ProseFieldProps) {
  return (
    <Textarea
      id={fieldId(field)}
      label={label}
      placeholder={placeholder}
      autosize
      minRows={2}
      maxRows={14}
      value={draft[field]}
      error={problem(field)}
      onChange={({ currentTarget }) => set(field, currentTarget.value)}
    />
  );
}
