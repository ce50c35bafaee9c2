import { Button, Checkbox, Group, Stack } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { counted, numberText } from '#shared/plural.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Id } from '#shared/words/id.ts';
import type { Instant } from '#shared/words/time.ts';
import { stepTo } from '#renderer/ui/row-keys.ts';
import { entryLine } from './bundle-words.ts';
import classes from './day.module.css';

interface ChooseEntriesProps {
  readonly entries: readonly Entry[];
  readonly chosen: ReadonlySet<Id>;
  readonly now: Instant;
  readonly onChange: (chosen: ReadonlySet<Id>) => void;
}

const goToBox = (event: KeyboardEvent<HTMLUListElement>): void => {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input')];
  const at = boxes.findIndex((box) => box === event.target);
  const to = at === -1 ? null : stepTo(event, at, boxes.length);
  if (to === null) return;
  event.preventDefault();
  boxes[to]?.focus();
};

/** The entries that wait for filing, each with a box; arrows or j and k go from one to the next. */
export function ChooseEntries({ entries, chosen, now, onChange }: ChooseEntriesProps) {
  const all = chosen.size === entries.length;
  const toggle = (id: Id): void =>
    onChange(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <Stack gap={8}>
      <Group justify="space-between">
        <h2 className={classes['title']}>
          {numberText(chosen.size)} of {counted(entries.length, 'entry', 'entries')} chosen
        </h2>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => onChange(new Set(all ? [] : entries.map(({ id }) => id)))}
        >
          {all ? 'Choose none' : 'Choose all'}
        </Button>
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- because the list hears the keys of its boxes */}
      <ul className={classes['rows']} aria-label="Entries that wait for filing" onKeyDown={goToBox}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes['item']}>
            <Checkbox
              checked={chosen.has(entry.id)}
              onChange={() => toggle(entry.id)}
              label={
                <>
                  <b className="tabular">{entry.reference}</b> {entry.title}
                </>
              }
              description={entryLine(entry, now)}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
