import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Chat } from '#shared/words/chat.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import {
  chatDetails,
  chatDraft,
  chatProblems,
  type ChatDraft,
} from '#renderer/ui/chat/chat-draft.ts';
import { ChatFields } from '#renderer/ui/chat/ChatFields.tsx';
import { ErrorSummary, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { nameFromFile } from './file-name.ts';

interface NewChatProps {
  readonly fileName: string;
  readonly onMade: (chat: Chat) => void;
  readonly onCancel?: () => void;
}

/** What a chat can be described with; empty lists until they are read. */
const useChoices = () => {
  const [channels, devices, people] = [
    useRead('channels', 'list', {}).data,
    useRead('devices', 'list', {}).data,
    useRead('people', 'list', {}).data,
  ];
  return {
    channels: channels?.ok ? channels.value : [],
    devices: devices?.ok ? devices.value : [],
    people: people?.ok ? people.value : [],
  };
};

/** A chat that the office does not have yet, for the file that was chosen: one act makes it and goes on. */
export function NewChat({ fileName, onMade, onCancel }: NewChatProps) {
  const { principal } = useTenure();
  const form = useRef<HTMLFormElement>(null);
  const add = useAct('chats', 'add');
  const choices = useChoices();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [changes, setChanges] = useState<Partial<ChatDraft>>({});
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const draft: ChatDraft = {
    ...chatDraft(null),
    name: nameFromFile(fileName),
    // Only WhatsApp's exports can be read.
    channel: choices.channels.find(({ name }) => name === 'WhatsApp')?.id ?? null,
    ...changes,
  };
  const make = () => {
    const found = chatProblems(draft);
    setProblems(found);
    if (found.length > 0) return;
    add.mutate(chatDetails(draft, principal, null), {
      onSuccess: (made) => made.ok && onMade(made.value),
    });
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <Stack gap={24}>
        <Fieldset legend="A new chat">
          <Stack gap={16} mt={8}>
            <ErrorSummary problems={problems} />
            <FailedNote of={add.data} />
            <ChatFields
              {...choices}
              draft={draft}
              set={(change) => setChanges({ ...changes, ...change })}
              problems={problems}
            />
          </Stack>
        </Fieldset>
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={add.isPending}>
            Make the chat and look at the file
          </Button>
          {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        </Group>
      </Stack>
    </form>
  );
}
