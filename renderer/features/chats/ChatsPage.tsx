import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useNames, type Names } from '#renderer/app/names.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { hoursText, numberText } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';

const millis = (instant: string | null): number => (instant === null ? 0 : Date.parse(instant));

const columnsOf = (names: Names): readonly Column<Chat>[] => [
  { id: 'name', head: 'Chat', cell: ({ name }) => name, by: ({ name }) => name },
  {
    id: 'kind',
    head: 'Kind',
    width: '96px',
    cell: ({ kind }) => (kind === 'official' ? 'Official' : 'Mixed'),
    by: ({ kind }) => kind,
  },
  {
    id: 'channel',
    head: 'Channel',
    width: '112px',
    cell: ({ channel }) => names.channel(channel),
    by: ({ channel }) => names.channel(channel),
  },
  {
    id: 'timer',
    head: 'Timer',
    width: '104px',
    cell: ({ timerHours }) => (timerHours === null ? 'No timer' : hoursText(timerHours)),
    by: ({ timerHours }) => timerHours ?? Number.MAX_SAFE_INTEGER,
  },
  {
    id: 'messages',
    head: 'Messages',
    width: '96px',
    align: 'right',
    cell: ({ messages }) => numberText(messages),
    by: ({ messages }) => messages,
  },
  {
    id: 'untriaged',
    head: 'Not sorted',
    width: '104px',
    align: 'right',
    cell: ({ untriaged }) => (untriaged === 0 ? '' : numberText(untriaged)),
    by: ({ untriaged }) => untriaged,
  },
  {
    id: 'last',
    head: 'Last message held',
    width: '160px',
    cell: ({ lastMessageAt }) => lastMessageAt && <UkTime at={lastMessageAt} />,
    by: ({ lastMessageAt }) => millis(lastMessageAt),
  },
  {
    id: 'looked',
    head: 'Last look',
    width: '168px',
    cell: ({ lastLook }) => (lastLook ? <UkTime at={lastLook.at} /> : 'Never'),
    by: ({ lastLook }) => millis(lastLook?.at ?? null),
  },
];

/** The chats of the tenure's principal: what is held of each, and what is not sorted yet. */
export function ChatsPage() {
  const tenure = useTenure();
  const { go } = useNavigation();
  const mayRecord = useMayRecord();
  const names = useNames();
  const chats = useRead('chats', 'list', { tenure: tenure.id });
  const columns = useMemo(() => columnsOf(names), [names]);
  const bringIn = () => go({ name: 'import', chat: null, file: null });
  return (
    <Page
      title="Chats"
      flush
      actions={
        mayRecord && (
          <>
            <Button onClick={() => go({ name: 'registers', register: 'chats', edit: 'new' })}>
              Add a chat
            </Button>
            <Button onClick={bringIn}>Import a file</Button>
          </>
        )
      }
    >
      <Answer of={chats}>
        {(held) =>
          held.length > 0 ? (
            <DataTable
              label="Chats"
              rows={held}
              columns={columns}
              keyOf={({ id }) => id}
              sort="last desc"
              onOpen={({ id }) => go({ name: 'chat', id })}
            />
          ) : (
            <EmptyState
              title="No chats yet"
              action={
                mayRecord && (
                  <Button variant="filled" onClick={bringIn}>
                    Import the first one
                  </Button>
                )
              }
            >
              <CitedText>
                Each conversation in which government business is done stands here, with how the
                office gets to see it and how often it is to be looked at (¶23).
              </CitedText>
            </EmptyState>
          )
        }
      </Answer>
    </Page>
  );
}
