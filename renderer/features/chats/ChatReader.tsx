import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { AttachmentPicture } from '#renderer/app/AttachmentPicture.tsx';
import { useNames } from '#renderer/app/names.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useServices } from '#renderer/app/services.ts';
import type { Chat } from '#shared/words/chat.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { CategoryTag } from '#renderer/ui/talk/CategoryTag.tsx';
import { lineOfMessage, type TalkLine } from '#renderer/ui/talk/talk-line.ts';
import { TalkReader } from '#renderer/ui/talk/TalkReader.tsx';
import { messagePages } from './message-pages.ts';

const picture = (line: TalkLine, name: string) => (
  <AttachmentPicture message={line.id} name={name} />
);

interface ChatReaderProps {
  readonly chat: Chat;
  readonly at: string | null;
}

/** What is held of a chat, from its first message or around one; more is read as an end comes into sight. */
export function ChatReader({ chat, at }: ChatReaderProps) {
  const { api } = useServices();
  const { personName } = useNames();
  const { go } = useNavigation();
  const pages = useInfiniteQuery(messagePages(api, chat.id, at));
  const { hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage } = pages;
  const messages = useMemo(
    () => (pages.data?.pages ?? []).flatMap((page) => (page.ok ? page.value : [])),
    [pages.data],
  );
  const lines = useMemo(
    () => messages.map((message) => lineOfMessage(message, personName)),
    [messages, personName],
  );
  const byId = useMemo(() => new Map(messages.map((message) => [message.id, message])), [messages]);
  const tagOf = useCallback(({ id }: TalkLine) => <CategoryTag message={byId.get(id)} />, [byId]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const earlier = useCallback(() => {
    if (hasPreviousPage && !isFetching) void fetchPreviousPage();
  }, [hasPreviousPage, isFetching, fetchPreviousPage]);
  const failed = pages.data?.pages.find((page) => !page.ok);
  if (failed && !failed.ok) return <FailureNote failure={failed.error} />;
  if (pages.data && messages.length === 0) {
    return (
      <EmptyState
        title="Nothing of this chat is held"
        action={
          <Button
            variant="filled"
            onClick={() => go({ name: 'import', chat: chat.id, file: null })}
          >
            Import a file
          </Button>
        }
      >
        What is imported of it can be read here, as it came.
      </EmptyState>
    );
  }
  return (
    <TalkReader
      label={`Messages of ${chat.name}`}
      lines={lines}
      onEnd={more}
      onStart={earlier}
      found={at}
      tagOf={tagOf}
      picture={picture}
    />
  );
}
