import { List, Spoiler, Stack, Text } from '@mantine/core';
import type { ImportPreview } from '#shared/words/import.ts';
import type { ImportWarning } from '#shared/words/import.ts';
import { numberText } from '#shared/plural.ts';
import { Note } from '#renderer/ui/Note.tsx';
import classes from './imports.module.css';

const linesWords = ({ lines }: ImportWarning): string => {
  if (lines.length === 0) return '';
  return ` (${lines.length === 1 ? 'line' : 'lines'} ${lines.map(numberText).join(', ')})`;
};

interface PreviewWarningsProps extends Pick<ImportPreview, 'warnings' | 'notUnderstood'> {
  readonly title?: string;
}

/** What people should know about a file before they accept it, and the lines nobody could read. */
export function PreviewWarnings({
  title = 'Before you accept',
  warnings,
  notUnderstood,
}: PreviewWarningsProps) {
  // What no export ever holds is no warning about this one.
  const never = warnings.filter(({ code }) => code === 'never-contains');
  const others = warnings.filter(({ code }) => code !== 'never-contains');
  return (
    <Stack gap={16}>
      {others.length > 0 && (
        <Note kind="ageing" sign="Look" title={title}>
          <List size="sm" spacing={4}>
            {others.map((warning) => (
              <List.Item key={`${warning.code} ${warning.says}`}>
                {warning.says}
                {linesWords(warning)}
              </List.Item>
            ))}
          </List>
        </Note>
      )}
      {notUnderstood.length > 0 && (
        <section aria-label="Lines not understood">
          <Text size="sm" mb={4}>
            {notUnderstood.length === 1 ? '1 line was' : `${notUnderstood.length} lines were`} not
            understood. They are counted and stay in the original; they become no message.
          </Text>
          <Spoiler maxHeight={96} showLabel="Show all" hideLabel="Show fewer">
            {notUnderstood.map(({ line, text }) => (
              <div key={line} className={classes['unread']}>
                {numberText(line)}: {text}
              </div>
            ))}
          </Spoiler>
        </section>
      )}
      {never.map(({ says }) => (
        <Text key={says} size="sm" c="dimmed" maw="75ch">
          {says}
        </Text>
      ))}
    </Stack>
  );
}
