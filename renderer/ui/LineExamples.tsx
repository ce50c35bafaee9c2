import { Popover, Text, UnstyledButton } from '@mantine/core';
import classes from './LineExamples.module.css';

interface LineExamplesProps {
  /** What can be written, and what it looks for. */
  readonly examples: readonly (readonly [words: string, says: string])[];
  readonly width: number;
  readonly onChoose: (words: string) => void;
}

/** What can be written in a line that filters or searches: each example can be taken up. */
export function LineExamples({ examples, width, onChoose }: LineExamplesProps) {
  return (
    <Popover position="bottom-start" shadow="none" width={width} withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes['help']}>What can be written here</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {examples.map(([words, says]) => (
          <UnstyledButton
            key={words}
            className={classes['example']}
            onClick={() => onChoose(words)}
          >
            <code>{words}</code>
            <Text span size="xs" c="dimmed">
              {says}
            </Text>
          </UnstyledButton>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
