import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { atTime, dayOf } from '#shared/dates.ts';
import type { Day } from '#shared/words/time.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';

interface BeginDepartureProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A time of day as it is written here. */
const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/u;

/** Who leaves, and when. Everything else of a departure follows from it. */
export function BeginDeparture({ opened, onClose }: BeginDepartureProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Begin a departure" size={480}>
      <BeginForm onClose={onClose} />
    </Modal>
  );
}

function BeginForm({ onClose }: Pick<BeginDepartureProps, 'onClose'>) {
  const tenure = useTenure();
  const today = dayOf(useNow());
  const announce = useAnnounce();
  const people = useRead('people', 'list', {});
  const begin = useAct('leavers', 'begin');
  const [person, setPerson] = useState<string | null>(null);
  const [day, setDay] = useState<Day | null>(null);
  const [time, setTime] = useState('');
  const [tried, setTried] = useState(false);
  const isTime = time.trim() === '' || TIME.test(time.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (person === null || day === null || !isTime) return;
    const leavesAt = time.trim() === '' ? null : atTime(day, time.trim().padStart(5, '0'));
    begin.mutate(
      { tenure: tenure.id, person, leavesOn: day, leavesAt },
      {
        onSuccess: (begun) => {
          if (!begun.ok) return;
          announce(`The departure of ${begun.value.personName} has begun.`);
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        {begin.data?.ok === false && <FailureNote failure={begin.data.error} />}
        <Select
          label="Who leaves"
          data-autofocus
          searchable
          openOnFocus={false}
          data={peopleChoices(people.data)}
          value={person}
          error={tried && person === null ? 'Choose who leaves.' : undefined}
          onChange={setPerson}
        />
        <DayInput
          label="Last day"
          description="Such as 4 December"
          value={day}
          today={today}
          ahead
          error={tried && day === null ? 'Say on which day.' : undefined}
          onChange={setDay}
        />
        <TextInput
          label="At"
          description="Such as 22:14, where the post changed hands at a minute: chats are split at it. Else leave it empty."
          w={280}
          autoComplete="off"
          value={time}
          error={tried && !isTime ? 'Write it as 22:14.' : undefined}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={begin.isPending}>
            Begin
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}

const peopleChoices = (
  people:
    | {
        readonly ok: true;
        readonly value: readonly { readonly id: string; readonly name: string }[];
      }
    | { readonly ok: false }
    | undefined,
): { readonly value: string; readonly label: string }[] =>
  people?.ok ? people.value.map(({ id, name }) => ({ value: id, label: name })) : [];
