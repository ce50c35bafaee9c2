import { Textarea } from '@mantine/core';
import { wordCount } from './recover.ts';

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (words: string) => void;
}

/** Twenty-four words as they stand on paper or on the department's screen; numbers may stay. */
export function WordsField({ id, label, value, error, onChange }: WordsFieldProps) {
  return (
    <Textarea
      id={id}
      label={label}
      description={`In their order, with spaces between. ${wordCount(value)} of 24.`}
      minRows={3}
      autoComplete="off"
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
