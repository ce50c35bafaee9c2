import { Button } from '@mantine/core';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Paragraph } from '#renderer/ui/Paragraph.tsx';
import { EndOfDay } from './EndOfDay.tsx';
import { WaitingLine } from './WaitingLine.tsx';

/** Before the first chat: what will be here. What was only told can be filed and closed all the same. */
export function NoChats() {
  const { id: tenure } = useTenure();
  const entries = useRead('entries', 'tally', { tenure });
  return (
    <>
      <FirstChat />
      {entries.data?.ok && entries.data.value.all > 0 && (
        <>
          <WaitingLine chats={[]} />
          <EndOfDay />
        </>
      )}
    </>
  );
}

function FirstChat() {
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
            onClick={() => go({ name: 'import', chat: null, file: null })}
          >
            Import your first chat
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
