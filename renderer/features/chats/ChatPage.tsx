import { Button, Tabs } from '@mantine/core';
import { useBackToSearch } from '#renderer/app/back-to-search.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { counted, hoursText, numberText } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { ChatImports } from './ChatImports.tsx';
import { ChatPeople } from './ChatPeople.tsx';
import { ChatReader } from './ChatReader.tsx';
import classes from './chats.module.css';

/** What a chat is, in a line: its kind, how much is held, its timer. */
const aboutChat = ({ kind, messages, untriaged, timerHours }: Chat): string =>
  [
    kind === 'official' ? 'Official' : 'Mixed',
    counted(messages, 'message'),
    untriaged > 0 ? `${numberText(untriaged)} not sorted` : '',
    timerHours === null ? 'no timer' : `timer ${hoursText(timerHours)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');

interface ChatPageProps {
  readonly id: string;
  /** The message at which it is opened; null from the first one on. */
  readonly at: string | null;
}

/** One chat: what is held of it to be read, and the files it came in. */
export function ChatPage({ id, at }: ChatPageProps) {
  const chat = useRead('chats', 'get', { id });
  return chat.data?.ok ? (
    <HeldChat key={`${id} ${at}`} chat={chat.data.value} at={at} />
  ) : (
    <Page title="Chat">
      <Answer of={chat}>{() => null}</Answer>
    </Page>
  );
}

function HeldChat({ chat, at }: { readonly chat: Chat; readonly at: string | null }) {
  const mayRecord = useMayRecord();
  const back = useBackToSearch('Chat');
  return (
    <Page
      title={chat.name}
      aside={aboutChat(chat)}
      flush
      actions={
        <>
          {back && <Button onClick={back}>Back to the hits</Button>}
          {mayRecord && <Actions chat={chat} />}
        </>
      }
    >
      <Tabs defaultValue="read" className={classes['tabs'] ?? ''} keepMounted={false}>
        <Tabs.List px={24}>
          <Tabs.Tab value="read">Read</Tabs.Tab>
          <Tabs.Tab value="people">People</Tabs.Tab>
          <Tabs.Tab value="imports">Imports</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="read" className={classes['panel'] ?? ''}>
          <ChatReader chat={chat} at={at} />
        </Tabs.Panel>
        <Tabs.Panel value="people" className={classes['panel'] ?? ''}>
          <ChatPeople chat={chat.id} />
        </Tabs.Panel>
        <Tabs.Panel value="imports" className={classes['panel'] ?? ''}>
          <ChatImports chat={chat.id} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Actions({ chat }: { readonly chat: Chat }) {
  const { go } = useNavigation();
  return (
    <>
      <Button onClick={() => go({ name: 'registers', register: 'chats', edit: chat.id })}>
        Change
      </Button>
      <Button onClick={() => go({ name: 'import', chat: chat.id, file: null })}>
        Import a file
      </Button>
      <Button
        variant={chat.untriaged > 0 ? 'filled' : 'default'}
        onClick={() => go({ name: 'triage', chat: chat.id })}
      >
        Sort
      </Button>
    </>
  );
}
