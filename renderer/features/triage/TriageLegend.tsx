import { Kbd, Stack, Text } from '@mantine/core';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { LEGEND } from './triage-commands.ts';
import classes from './triage.module.css';

/** The keys of Triage, where the entry being made will stand. */
export function TriageLegend() {
  return (
    <Stack gap={16} p={16}>
      <Text size="sm">
        <CitedText>
          Say of each message what it is. What changes the direction of work or shows that a
          situation has changed is significant (¶14): log it with Enter.
        </CitedText>
      </Text>
      <dl className={classes['keys']}>
        {LEGEND.map(({ id, keys, label }) => (
          <div key={id} className={classes['key']}>
            <dt>
              {keys.split('+').map((key) => (
                <Kbd key={key} size="xs" mr={4}>
                  {key}
                </Kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}
