import { Select, Stack, Table, Text } from '@mantine/core';
import type { Sender } from '#shared/words/chat.ts';
import type { Person } from '#shared/words/person.ts';
import { numberText } from '#shared/plural.ts';
import { unmatched, type Match } from './people-found.ts';

interface PeopleFoundProps {
  readonly senders: readonly Sender[];
  readonly people: readonly Person[];
  readonly matches: ReadonlyMap<string, Match>;
  /** Left out where the reader may not record. */
  readonly onMatch?: (label: string, match: Match) => void;
}

/** A few are shown at once; a big group's list is scrolled. */
const TALLEST = 260;

/** Who wrote: known people by name, the others to be matched or left as they are. */
export function PeopleFound({ senders, people, matches, onMatch }: PeopleFoundProps) {
  const strangers = unmatched(senders);
  const known = senders.length - strangers.length;
  const choices = [
    { value: 'leave', label: 'Leave as it is' },
    { value: 'new', label: 'Add as a new person' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Stack gap={8}>
      <Text size="sm">
        {known} of {senders.length} known by name.
        {strangers.length > 0 &&
          ' Match the others, or leave them as they are: they can be matched at any time on the page of the chat.'}
      </Text>
      {strangers.length > 0 && (
        <Table.ScrollContainer minWidth={480} maxHeight={TALLEST}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">As the phone shows them</Table.Th>
                <Table.Th scope="col" ta="right">
                  Messages
                </Table.Th>
                <Table.Th scope="col">Is</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {strangers.map(({ label, messages }) => (
                <Table.Tr key={label}>
                  <Table.Td>{label}</Table.Td>
                  <Table.Td ta="right">{numberText(messages)}</Table.Td>
                  <Table.Td>
                    <Select
                      aria-label={`Who ${label} is`}
                      size="xs"
                      data={choices}
                      searchable
                      disabled={onMatch === undefined}
                      allowDeselect={false}
                      value={matches.get(label) ?? 'leave'}
                      onChange={(match) => match && onMatch?.(label, match)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}
