import { Anchor, Button, Group } from '@mantine/core';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { lastClosedText } from './closing.ts';
import { useDayState } from './day-state.ts';
import classes from './today.module.css';

/** The end of the day: when one was last closed, and the two acts that end this one. */
export function EndOfDay() {
  const { go } = useNavigation();
  const now = useNow();
  const mayRecord = useMayRecord();
  const state = useDayState();
  if (state === null) return null;
  const { last } = state;
  return (
    <section aria-label="End of the day" className={classes['end']}>
      <p className={classes['closed']}>
        {lastClosedText(state, now)}{' '}
        {last && (
          <Anchor
            component="button"
            type="button"
            onClick={() => go({ name: 'close-day', closed: last.id })}
          >
            See its sheet
          </Anchor>
        )}
      </p>
      {mayRecord && (
        <Group gap={8}>
          <Button onClick={() => go({ name: 'file-today' })}>File today</Button>
          <Button onClick={() => go({ name: 'close-day', closed: null })}>Close the day</Button>
        </Group>
      )}
    </section>
  );
}
