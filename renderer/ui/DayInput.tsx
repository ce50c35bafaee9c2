import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { longDay } from '#shared/dates.ts';
import type { Day } from '#shared/words/time.ts';
import { readDayField } from '#shared/read-day.ts';

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  /** Null while nothing that reads as a day is typed. */
  readonly value: Day | null;
  readonly today: Day;
  /** Whether a day without a year may be still to come, as when somebody leaves. */
  readonly ahead?: boolean;
  readonly error?: string | undefined;
  readonly onChange: (day: Day | null) => void;
}

/** A day without a year is the latest that is past, or, looking ahead, the next that comes. */
export const readTyped = (text: string, today: Day, ahead: boolean) => {
  const read = readDayField(text, today);
  const saysYear = /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}/u.test(text);
  if (!ahead || !read.ok || saysYear || read.day >= today) return read;
  return readDayField(
    `${read.day.slice(8)}/${read.day.slice(5, 7)}/${Number(read.day.slice(0, 4)) + 1}`,
    today,
  );
};

/** A day as people type it, day first; it is said back in full when the field is left. */
export function DayInput(props: DayInputProps) {
  const { value, today, ahead = false, error, onChange, ...rest } = props;
  const [text, setText] = useState(value === null ? '' : longDay(value));
  const [left, setLeft] = useState(true);
  const read = text.trim() === '' ? null : readTyped(text, today, ahead);
  const wrong = left && read?.ok === false ? read.why : undefined;
  return (
    <TextInput
      {...rest}
      autoComplete="off"
      value={text}
      error={error ?? wrong}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value;
        setText(next);
        setLeft(false);
        const typed = next.trim() === '' ? null : readTyped(next, today, ahead);
        onChange(typed?.ok ? typed.day : null);
      }}
      onBlur={() => {
        setLeft(true);
        if (read?.ok) setText(longDay(read.day));
      }}
    />
  );
}
