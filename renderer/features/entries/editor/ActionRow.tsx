import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf, longDay } from '#shared/dates.ts';
import type { Action } from '#shared/words/entry.ts';
import type { Instant } from '#shared/words/time.ts';
import { readDayField } from '#shared/read-day.ts';

interface ActionRowProps {
  readonly action: Action;
  readonly change: (action: Action) => void;
  readonly name: string;
  readonly now: Instant;
}

/** A due day is usually still to come, so a day without a year is not taken from the past. */
const comingDay = (text: string, now: Instant) => {
  const today = dayOf(now);
  const read = readDayField(text, today);
  if (!read.ok || read.day >= today || /\d{4}|\/\d{2}$/u.test(text)) return read;
  return { ok: true as const, day: `${Number(read.day.slice(0, 4)) + 1}${read.day.slice(4)}` };
};

/** One action: what, by whom, by when. */
export function ActionRow({ action, change, name, now }: ActionRowProps) {
  const [due, setDue] = useState(action.due === null ? '' : longDay(action.due));
  const read = due.trim() === '' ? null : comingDay(due, now);
  return (
    <>
      <TextInput
        aria-label={`What ${name} is`}
        placeholder="What is to be done"
        style={{ flex: 1 }}
        value={action.what}
        onChange={({ currentTarget }) => change({ ...action, what: currentTarget.value })}
      />
      <TextInput
        aria-label={`Owner of ${name}`}
        placeholder="Owner"
        w={160}
        value={action.owner}
        onChange={({ currentTarget }) => change({ ...action, owner: currentTarget.value })}
      />
      <TextInput
        aria-label={`Day by which ${name} is due`}
        placeholder="By, such as 4 December"
        w={190}
        value={due}
        error={read?.ok === false ? read.why : undefined}
        onChange={({ currentTarget }) => {
          setDue(currentTarget.value);
          const next =
            currentTarget.value.trim() === '' ? null : comingDay(currentTarget.value, now);
          change({ ...action, due: next?.ok ? next.day : null });
        }}
      />
    </>
  );
}
