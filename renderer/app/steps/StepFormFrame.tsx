import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useNow } from '../moment.ts';
import { dayOf } from '#shared/dates.ts';
import type { Failure } from '#shared/failure.ts';
import type { Day } from '#shared/words/time.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';

interface StepFormFrameProps {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form around the fields of a step. */
export function StepFormFrame(props: StepFormFrameProps) {
  const { busy, failure, onSubmit, onClose, children } = props;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {failure && <FailureNote failure={failure} />}
        {children}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={busy}>
            Record it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}

interface StepTextProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error?: string | undefined;
  /** Whether the focus is here when the form opens. */
  readonly first?: boolean;
  readonly onChange: (text: string) => void;
}

/** Text of a step that may be several lines. */
export function StepText({ first = false, onChange, ...rest }: StepTextProps) {
  return (
    <Textarea
      {...rest}
      {...(first && { 'data-autofocus': true })}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={20_000}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

interface StepDayProps {
  readonly value: Day | null;
  readonly tried: boolean;
  readonly onChange: (on: Day | null) => void;
}

/** The day of a step, which is never left open. */
export function StepDay({ value, tried, onChange }: StepDayProps) {
  return (
    <DayInput
      label="On"
      value={value}
      today={dayOf(useNow())}
      error={tried && value === null ? 'Say on which day.' : undefined}
      onChange={onChange}
    />
  );
}

interface StepOutcomeProps<Outcome extends string> {
  readonly label: string;
  readonly words: Readonly<Record<Outcome, string>>;
  readonly value: Outcome;
  readonly onChange: (outcome: Outcome) => void;
}

/** What became of a step: one of few. */
export function StepOutcome<Outcome extends string>(props: StepOutcomeProps<Outcome>) {
  const { label, words, value, onChange } = props;
  return (
    <Radio.Group label={label} value={value} onChange={onChange}>
      <Stack gap={8} mt={4}>
        {Object.entries<string>(words).map(([one, says]) => (
          <Radio
            key={one}
            value={one}
            label={says}
            {...(one === value && { 'data-autofocus': true })}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
