import { CloseButton, Group, Text, TextInput } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import type { SearchReading } from '#shared/words/search.ts';
import { LineExamples } from '#renderer/ui/LineExamples.tsx';

interface SearchLineProps {
  readonly line: string;
  readonly onChange: (line: string) => void;
  readonly takesFocus: boolean;
  readonly reading: SearchReading | null;
  /** Enter or the arrow down: go to the hits. */
  readonly onDown: () => void;
  readonly onEscape: () => void;
  readonly ref: Ref<HTMLInputElement>;
}

const EXAMPLES = [
  ['tender treasury', 'both words, in any order'],
  ['"subject to Treasury"', 'these words together'],
  ['tender OR contract', 'either'],
  ['tender NOT draft', 'the first, without the second; -draft does the same'],
  ['(fees OR tolls) lock*', 'brackets; words that begin so'],
  ['option NEAR/5 tender', 'at most five words between'],
  ['tender person:teale after:1 Oct', 'who, and after which day'],
  ['chat:transport channel:signal category:significant', 'where, and how sorted'],
] as const;

/** The line in which one says what to look for, with how it was read below it. */
export function SearchLine(props: SearchLineProps) {
  const { line, onChange, takesFocus, reading, onDown, onEscape, ref } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { ArrowDown: onDown, Enter: onDown, Escape: onEscape }[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <div>
      <Group gap={12} wrap="nowrap">
        <TextInput
          ref={ref}
          aria-label="Words to look for"
          placeholder="Look for: “subject to Treasury” person:teale after:1 Oct"
          style={{ flex: 1 }}
          maw={720}
          maxLength={1_000}
          autoComplete="off"
          spellCheck={false}
          value={line}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={onKeyDown}
          {...(takesFocus && { 'data-autofocus': true })}
          rightSection={
            line !== '' && (
              <CloseButton size="sm" aria-label="Clear the line" onClick={() => onChange('')} />
            )
          }
        />
        <LineExamples examples={EXAMPLES} width={420} onChoose={onChange} />
      </Group>
      <Text size="xs" c="dimmed" mt={4} mih={18} component="div">
        {reading?.says}
      </Text>
      {reading?.notes.map((note) => (
        <Text key={note} size="xs" c="var(--daybook-ageing)">
          {note}
        </Text>
      ))}
    </div>
  );
}
