import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { timeOf, weekdayDay, dayOf } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import { useCommands, type Command } from '#renderer/app/commands.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useOffice } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Note } from '#renderer/ui/Note.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Paragraph } from '#renderer/ui/Paragraph.tsx';
import { ChatRows } from './ChatRows.tsx';
import { todayList } from './today-list.ts';
import { WaitingLine } from './WaitingLine.tsx';
import classes from './today.module.css';

const told = (id: string, label: string, keys: string): Command => ({
  id: `today.${id}`,
  label,
  keys,
  where: 'list',
  group: 'Today, on a chat',
  when: () => false,
  run: () => undefined,
});

/** The keys of a chat in the list, which the list hears itself. */
const ROW_KEYS: readonly Command[] = [
  told('next', 'Next chat', 'j'),
  told('previous', 'Chat before', 'k'),
  told('nothing', 'Nothing seen', 'n'),
  told('note', 'Note it', 't'),
  told('import', 'Import', 'i'),
  told('not', 'Not looked at because…', 'x'),
];

/** The routine: which chats to look at, what will vanish first, what waits. */
export function TodayPage() {
  const { open, tenure } = useOffice();
  const now = useNow();
  const chats = useRead('chats', 'list', { tenure: tenure.id });
  useCommands(ROW_KEYS);
  return (
    <Page title="Today" aside={`${weekdayDay(dayOf(now))}  ${timeOf(now)}`}>
      {open.notices.map((notice) => (
        <div key={notice} className={classes['notice']}>
          <Note kind="ageing" sign="Note">
            <p>{notice}</p>
          </Note>
        </div>
      ))}
      <Answer of={chats}>
        {(held) => (held.length === 0 ? <NoChats /> : <Day chats={held} />)}
      </Answer>
    </Page>
  );
}

function Day({ chats }: { readonly chats: readonly Chat[] }) {
  const now = useNow();
  const list = useRead('channels', 'list', {});
  const channels = list.data?.ok ? list.data.value : [];
  const { due, notDue } = useMemo(() => todayList(chats, now), [chats, now]);
  return (
    <>
      <h2 className={classes['title']}>
        {due.length === 0 ? 'No chat is due' : `${counted(due.length, 'chat')} to look at`}
      </h2>
      {due.length === 0 ? (
        <p className={classes['nothing']}>
          Every chat was looked at within its time. The next one comes here by itself.
        </p>
      ) : (
        <ChatRows label="Chats to look at" rows={due} channels={channels} />
      )}
      <WaitingLine chats={chats} />
      {notDue.length > 0 && (
        <>
          <h2 className={classes['title']}>Not due</h2>
          <ChatRows label="Chats not due" rows={notDue} channels={channels} />
        </>
      )}
    </>
  );
}

function NoChats() {
  const { go } = useNavigation();
  const mayRecord = useMayRecord();
  return (
    <EmptyState
      title="The chats to look at today will be here"
      action={
        mayRecord && (
          <Button
            variant="filled"
            data-autofocus
            onClick={() => go({ name: 'registers', register: 'chats', edit: 'new' })}
          >
            Bring in your first chat
          </Button>
        )
      }
    >
      <p>
        What may be lost first comes first. Significant government information in them belongs in a
        government system (<Paragraph number="19" />
        ); chats with a timer may lose it (<Paragraph number="24" />
        ).
      </p>
    </EmptyState>
  );
}
