import { Button, Group } from '@mantine/core';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { lastClosedText } from './closing.ts';
import classes from './today.module.css';

/** The end of the day: when one was last closed, and the two acts that end this one. */
export function EndOfDay() {
  const { id: tenure } = useTenure();
  const { go } = useNavigation();
  const now = useNow();
  const mayRecord = useMayRecord();
  const state = useRead('day', 'state', { tenure });
  if (!state.data?.ok) return null;
  return (
    <section aria-label="End of the day" className={classes['end']}>
      <p className={classes['closed']}>{lastClosedText(state.data.value, now)}</p>
      {mayRecord && (
        <Group gap={8}>
          <Button onClick={() => go({ name: 'file-today' })}>File today</Button>
          <Button onClick={() => go({ name: 'close-day' })}>Close the day</Button>
        </Group>
      )}
    </section>
  );
}
