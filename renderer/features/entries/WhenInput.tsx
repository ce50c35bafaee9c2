import { TextInput, type TextInputProps } from '@mantine/core';
import { LONDON, dayOf, timeOf, weekdayDay, longTime } from '#shared/dates.ts';
import type { Instant, Zone } from '#shared/words/time.ts';
import { parseWhen } from './when.ts';

interface WhenInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly value: string;
  readonly zone: Zone;
  readonly now: Instant;
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
}

/** What was understood of a *when* field, said back below it so that nobody has to trust it. */
const saidBack = (value: string, now: Instant, zone: Zone): string => {
  if (value.trim() === '') return 'Such as 16:02, yesterday 22:51 or 22 Nov 16:02';
  const read = parseWhen(value, { now, zone });
  if (!read.ok) return read.why;
  const year = dayOf(read.at, zone).slice(0, 4);
  const said = `${weekdayDay(dayOf(read.at, zone))} ${year}, ${timeOf(read.at, zone)}`;
  const inLondon = zone === LONDON ? '' : `. In London ${longTime(read.at)}`;
  return `${said}${inLondon}${read.note === null ? '' : `. ${read.note}`}`;
};

/** A time as people type it, day first, with what was understood said back. */
export function WhenInput({ value, zone, now, error, onChange, ...rest }: WhenInputProps) {
  return (
    <TextInput
      {...rest}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={error === undefined ? saidBack(value, now, zone) : undefined}
      descriptionProps={{ 'aria-live': 'polite' }}
      value={value}
      error={error}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
