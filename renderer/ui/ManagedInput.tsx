import { TextInput } from '@mantine/core';

/** Beside a value that the department has set. */
export const BY_DEPARTMENT = 'Set by your department.';

interface ManagedInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What the department has set; null where it has not. */
  readonly managed: string | null | undefined;
  readonly readOnly?: boolean;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A line of text that the department may have set: then it is shown and cannot be changed here. */
export function ManagedInput(props: ManagedInputProps) {
  const { id, label, hint, managed, readOnly = false, value, error, onChange } = props;
  const isSet = typeof managed === 'string';
  return (
    <TextInput
      id={id}
      label={label}
      description={isSet ? BY_DEPARTMENT : hint}
      readOnly={isSet || readOnly}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
