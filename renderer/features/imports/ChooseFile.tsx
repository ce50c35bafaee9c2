import { Button, Select, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useServices } from '#renderer/app/services.ts';
import type { Chat } from '#shared/words/chat.ts';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { KIND_SAYS } from '#renderer/ui/chat-words.ts';
import { nameFromFile } from './file-name.ts';
import { NewChat } from './NewChat.tsx';
import type { Importing } from './use-import.ts';
import classes from './imports.module.css';

interface ChooseFileProps {
  readonly importing: Importing;
  readonly chats: readonly Chat[];
}

const NEW = 'new';

function File({ importing }: Pick<ChooseFileProps, 'importing'>) {
  const { file } = importing.flow;
  const { shell } = useServices();
  const first = useFocusOnShow<HTMLButtonElement>();
  const choose = async () => {
    const chosen = await shell.shell.chooseFile({
      title: 'Choose an export',
      extensions: ['txt', 'zip'],
    });
    if (chosen.ok && chosen.value) importing.take(chosen.value);
  };
  return (
    <div className={classes['drop']}>
      <Stack gap={8} align="flex-start">
        <Text {...(file && { fw: 600 })}>
          {file?.name ??
            'Drop a WhatsApp export anywhere in this window: the text file, or the zip with media.'}
        </Text>
        <Button
          ref={first}
          variant={file ? 'default' : 'filled'}
          data-autofocus
          onClick={() => void choose()}
        >
          {file ? 'Choose another file' : 'Choose a file'}
        </Button>
      </Stack>
    </div>
  );
}

interface ChatChoiceProps extends ChooseFileProps {
  readonly onNew: () => void;
}

/** Which of the office's chats the file is of, and the next step, once that is known. */
function ChatChoice({ importing, chats, onNew }: ChatChoiceProps) {
  const { flow, chooseChat, read } = importing;
  const chat = chats.find(({ id }) => id === flow.chat);
  const look = useFocusOnShow<HTMLButtonElement>('what-went', chat !== undefined);
  return (
    <>
      <Stack gap={8}>
        <Select
          label="Of which chat"
          data={[
            ...chats.map(({ id, name }) => ({ value: id, label: name })),
            { value: NEW, label: 'A new chat…' },
          ]}
          searchable
          value={flow.chat}
          placeholder="Choose a chat"
          onChange={(id) => {
            if (id === NEW) onNew();
            else if (id) chooseChat(id);
          }}
        />
        {chat && (
          <Text size="sm" c="dimmed">
            {KIND_SAYS[chat.kind].label}. <CitedText>{KIND_SAYS[chat.kind].says}</CitedText>
          </Text>
        )}
      </Stack>
      <div>
        <Button ref={look} variant="filled" disabled={!chat} onClick={() => read()}>
          Look at the file
        </Button>
      </div>
    </>
  );
}

/** Which file, and of which chat: that decides what may be kept, so it comes before the file is read. */
export function ChooseFile({ importing, chats }: ChooseFileProps) {
  const { flow, chooseChat, read } = importing;
  const [making, setMaking] = useState(chats.length === 0);
  // The name of the file says most often which chat it is; a person sees it and may choose another.
  const named = chats.find(({ name }) => name === nameFromFile(flow.file?.name ?? ''))?.id;
  useEffect(() => {
    if (flow.chat === null && named !== undefined) chooseChat(named);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because only another file is news
  }, [named]);
  return (
    <Stack gap={24} maw={640}>
      <File importing={importing} />
      {flow.file &&
        (making ? (
          <NewChat
            fileName={flow.file.name}
            onMade={({ id }) => read({ chat: id })}
            {...(chats.length > 0 && { onCancel: () => setMaking(false) })}
          />
        ) : (
          <ChatChoice importing={importing} chats={chats} onNew={() => setMaking(true)} />
        ))}
      <Text size="sm" c="dimmed">
        You see what the file holds first. Nothing of it is kept until you say so.
      </Text>
    </Stack>
  );
}
