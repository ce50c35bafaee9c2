import { CloseButton, Group, Text, TextInput } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { counted, listText, numberText } from '#shared/plural.ts';
import type { EntryFilter } from './entry-filter.ts';
import { LineExamples } from '#renderer/ui/LineExamples.tsx';
import classes from '../entries.module.css';

interface FilterLineProps {
  readonly line: string;
  readonly onChange: (line: string) => void;
  readonly filter: EntryFilter;
  readonly shown: number;
  readonly total: number;
  /** What can be done with the entries chosen. */
  readonly children?: ReactNode;
}

const EXAMPLES = [
  ['unfiled', 'what is not filed yet'],
  ['theme:rail after:1 Oct', 'a theme, from a day on'],
  ['by:teale "option B"', 'who decided, and words in it'],
  ['device:private -filed', 'on a private device, not filed'],
  ['on:yesterday', 'one day'],
] as const;

/** What the line was understood as, so that nobody trusts a filter that does something else. */
const saidBack = ({ terms }: EntryFilter, shown: number, total: number): string =>
  terms.length === 0
    ? counted(total, 'entry', 'entries')
    : `${numberText(shown)} of ${counted(total, 'entry', 'entries')}: ${listText(terms.map(({ says }) => says))}`;

/** The filter line in words, with what it was understood as below it. */
export function FilterLine({ line, onChange, filter, shown, total, children }: FilterLineProps) {
  const field = useRef<HTMLInputElement>(null);
  useScreenActs('Log', [
    { id: 'log.filter', label: 'Filter the log', keys: 'Mod+F', run: () => field.current?.focus() },
  ]);
  return (
    <div className={classes['line']}>
      <Group gap="8px 12px">
        <TextInput
          ref={field}
          aria-label="Filter the log"
          placeholder="Filter: unfiled theme:rail after:1 Oct"
          style={{ flex: '1 1 240px' }}
          maw={560}
          autoComplete="off"
          value={line}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          rightSection={
            line !== '' && (
              <CloseButton size="sm" aria-label="Clear the filter" onClick={() => onChange('')} />
            )
          }
        />
        <LineExamples examples={EXAMPLES} width={360} onChoose={onChange} />
        {children}
      </Group>
      <Text size="xs" c="dimmed" mt={4} component="output" display="block">
        {saidBack(filter, shown, total)}
      </Text>
      {filter.problems.map((says) => (
        <Text key={says} size="xs" c="var(--daybook-ageing)">
          {says}
        </Text>
      ))}
    </div>
  );
}
