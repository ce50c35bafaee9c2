import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { LONDON } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Entry, Party } from '#shared/words/entry.ts';
import type { Message } from '#shared/words/message.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { IncidentForm } from '../IncidentForm.tsx';
import { newEntryForm } from '../NewEntryPage.tsx';
import { quickForm } from './kept-quick.ts';
import { QuickEntryForm } from './QuickEntryForm.tsx';
import { useQuick } from './use-quick.ts';
import { useRegisters, useRegistersRead } from '../use-registers.ts';
import { whenText } from '../when.ts';
import classes from '../entries.module.css';

interface LogThisProps {
  readonly chat: string;
  /** The messages that are its evidence, in time order. */
  readonly evidence: readonly string[];
  readonly onLogged: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** The entry being made of messages, beside them: time and chat are known, the sentence is asked. */
export function LogThis(props: LogThisProps) {
  const { chats } = useRegisters();
  const { id: tenure } = useTenure();
  const ids = [...props.evidence];
  const evidence = useRead('messages', 'get', { ids });
  const draft = useRead('entries', 'draft', { tenure, chat: props.chat, evidence: ids });
  const chat = chats.find(({ id }) => id === props.chat);
  if (!chat || !draft.data) return null;
  return (
    <Answer of={evidence}>
      {(messages) => (
        <LogForm
          // Other messages are another entry.
          key={props.evidence.join(' ')}
          {...props}
          chat={props.chat}
          chatHeld={chat}
          messages={messages}
          decidedBy={draft.data?.ok ? draft.data.value.decidedBy : null}
        />
      )}
    </Answer>
  );
}

interface LogFormProps extends LogThisProps {
  readonly chatHeld: Chat;
  readonly messages: readonly Message[];
  /** Who decided, as the messages suggest it. */
  readonly decidedBy: Party | null;
}

function LogForm(props: LogFormProps) {
  const { chat, chatHeld, evidence, messages, decidedBy, onLogged, onCancel } = props;
  const box = useRef<HTMLDivElement>(null);
  const { go } = useNavigation();
  const now = useNow();
  const { chats, people } = useRegisters();
  const areRead = useRegistersRead();
  const last = messages.at(-1);
  const { fields, setFields, quick, log, handOver, secret, setSecret, ...kept } = useQuick({
    form: quickForm('', evidence),
    start: {
      what: '',
      when: last ? whenText(last.at, LONDON) : '',
      where: chatHeld.name,
      decidedBy,
      // The import was the look.
      looked: false,
    },
    evidence,
    onLogged,
  });
  useEffect(() => box.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const inFull = () => go({ name: 'new-entry', chat, evidence });
  const more = async () => {
    if (await handOver(newEntryForm(chat, evidence), chats)) inFull();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- because Escape is heard from the fields in it
    <div
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Stack gap={16} p={16}>
        <Title order={2}>Log this</Title>
        <div className={classes['evidence']}>
          <Text size="xs" c="dimmed">
            {counted(evidence.length, 'message is', 'messages are')} its evidence
          </Text>
          {messages.slice(0, 3).map(({ id, text }) => (
            <Text key={id} size="sm" lineClamp={2}>
              {text}
            </Text>
          ))}
        </div>
        {secret ? (
          <IncidentForm
            chats={chats}
            now={now}
            onBack={() => setSecret(false)}
            onRecorded={onCancel}
          />
        ) : (
          <QuickEntryForm
            fields={fields}
            onChange={setFields}
            chats={chats}
            people={people}
            now={now}
            busy={quick.isPending || !areRead}
            failure={quick.data?.ok === false ? quick.data.error : null}
            asksLook={false}
            onLog={(asked) => void log(asked, chats)}
            restored={kept.restored}
            twoAtOnce={kept.twoAtOnce}
            onStartAfresh={kept.startAfresh}
            onMore={() => void more()}
            onOther={inFull}
            onCancel={() => {
              kept.forget();
              onCancel();
            }}
            onSecret={() => setSecret(true)}
          />
        )}
      </Stack>
    </div>
  );
}
