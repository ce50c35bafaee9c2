import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Failure } from '#shared/failure.ts';
import { ErrorSummary, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';

interface RegisterFormProps {
  /** What the button says: the act. */
  readonly act: string;
  readonly problems: readonly FieldProblem[];
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** What all forms of the registers have in common: summary, fields, the act, what came of it. */
export function RegisterForm(props: RegisterFormProps) {
  const { act, problems, failure, busy, onSubmit, onCancel, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap={16}>
        <ErrorSummary problems={problems} />
        {children}
        {failure !== null && <FailureNote failure={failure} />}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            {act}
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}
