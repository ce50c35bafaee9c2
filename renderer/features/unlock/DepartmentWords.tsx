import { Button, CopyButton, Group, Stack, Textarea } from '@mantine/core';
import { useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { RECOVER_FIELDS } from './recover.ts';
import { WordsField } from './WordsField.tsx';
import classes from './unlock.module.css';

interface DepartmentWordsProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (words: string) => void;
}

/** The department's slot, what the department does with it, and the words it gives. */
export function DepartmentWords({ value, error, onChange }: DepartmentWordsProps) {
  const slot = useRead('vault', 'departmentSlot', {});
  return (
    <Stack gap={16}>
      <ol className={classes['steps']}>
        <li>
          Send the text below to your department. It is sealed: only its recovery key opens it.
        </li>
        <li>
          Where that key is kept, they save the text as <code>slot.age</code> and run{' '}
          <code>age --decrypt --identity KEY-FILE slot.age</code>
        </li>
        <li>They read out the 24 words. Never take the key file itself onto this laptop.</li>
      </ol>
      <Answer of={slot}>
        {({ age }) => (
          <div>
            <Textarea
              label="Sealed text for the department"
              classNames={{ input: classes['sealed'] ?? '' }}
              readOnly
              minRows={4}
              maxRows={8}
              value={age}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <Group mt={8}>
              <CopyButton value={age}>
                {({ copied, copy }) => (
                  <Button onClick={copy}>{copied ? 'Copied' : 'Copy the text'}</Button>
                )}
              </CopyButton>
            </Group>
          </div>
        )}
      </Answer>
      <WordsField
        id={RECOVER_FIELDS.code}
        label="The 24 words that the department gives"
        value={value}
        error={error}
        onChange={onChange}
      />
    </Stack>
  );
}
