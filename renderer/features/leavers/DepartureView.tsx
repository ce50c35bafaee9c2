import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { dayOf, daysBetween, longDay, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { isReceived, type Departure } from '#shared/words/departure.ts';
import type { Day } from '#shared/words/time.ts';
import { UkTime } from '#renderer/ui/UkDate.tsx';
import { Checklist } from './Checklist.tsx';
import { MakePack } from './MakePack.tsx';
import { Papers } from './Papers.tsx';

const leavesWords = (
  { leavesOn, leavesAt }: Pick<Departure, 'leavesOn' | 'leavesAt'>,
  today: Day,
): string => {
  const when = leavesAt === null ? longDay(leavesOn) : longTime(leavesAt);
  const days = daysBetween(today, leavesOn);
  if (days === 0) return `leaves today, ${when}`;
  return days > 0
    ? `leaves on ${when}, in ${counted(days, 'day')}`
    : `left on ${when}, ${counted(-days, 'day')} ago`;
};

/** One departure: who and when, its checklist, its papers and the packs that were made. */
export function DepartureView({ departure }: { readonly departure: Departure }) {
  const today = dayOf(useNow());
  const mayRecord = useMayRecord();
  const [making, setMaking] = useState(false);
  const { personName, packs } = departure;
  return (
    <section aria-label={`Departure of ${personName}`}>
      <Stack gap={24}>
        <Group gap={16} align="baseline">
          <Title order={2}>{personName}</Title>
          <Text size="sm" c="dimmed">
            {leavesWords(departure, today)}
          </Text>
          {mayRecord && (
            <Button
              ml="auto"
              variant={packs.length === 0 ? 'filled' : 'default'}
              onClick={() => setMaking(true)}
            >
              {packs.length === 0 ? 'Make the pack' : 'Make the pack again'}
            </Button>
          )}
        </Group>
        {isReceived(departure) && <Text size="sm">The records officer has the pack.</Text>}
        <Checklist departure={departure} />
        <Papers departure={departure} />
        <section aria-label="Packs">
          <Title order={3} size="h4" mb={4}>
            Packs
          </Title>
          {packs.length === 0 ? (
            <Text size="sm">
              No pack yet. It holds the record, the log, the evidence, the papers, the registers and
              the journal, and is checked byte by byte before it counts as done.
            </Text>
          ) : (
            <Packs packs={packs} />
          )}
        </section>
      </Stack>
      <MakePack departure={departure} opened={making} onClose={() => setMaking(false)} />
    </section>
  );
}

function Packs({ packs }: Pick<Departure, 'packs'>) {
  return (
    <Table layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Pack</Table.Th>
          <Table.Th scope="col" w={140}>
            Made
          </Table.Th>
          <Table.Th scope="col" w={290}>
            Checkpoint
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {packs.map(({ id, name, where, madeAt, partial, checkpoint }) => (
          <Table.Tr key={id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }} py={6}>
              {partial && <strong>PARTIAL </strong>}
              {name}
              <Text size="xs" c="dimmed">
                {where}
              </Text>
            </Table.Td>
            <Table.Td>
              <UkTime at={madeAt} />
            </Table.Td>
            <Table.Td>
              {counted(checkpoint.acts, 'act')}, {checkpoint.code}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
