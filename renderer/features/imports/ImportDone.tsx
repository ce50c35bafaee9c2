import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { Import } from '#shared/words/import.ts';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { PreviewWarnings } from './PreviewWarnings.tsx';
import { lineSum, outcomeText, recordSum } from './reconciliation.ts';
import { SumView } from './SumView.tsx';

interface ImportDoneProps {
  readonly made: Import;
  readonly onAgain: () => void;
}

/** What became of every record and every line, as two sums that add up, and where to go on. */
export function ImportDone({ made, onAgain }: ImportDoneProps) {
  const { go } = useNavigation();
  const chat = useRead('chats', 'get', { id: made.chat });
  const name = chat.data?.ok ? chat.data.value.name : 'this chat';
  const next = useFocusOnShow<HTMLButtonElement>();
  const { reconciliation } = made;
  return (
    <Stack gap={24} maw={820}>
      <Note kind="proven" sign="Done" title={outcomeText(reconciliation, name)} live="status">
        <p>
          {reconciliation.notSelected > 0
            ? 'The lines selected are kept as they came; the file itself is not.'
            : `${made.fileName} is kept byte for byte as it came.`}
        </p>
      </Note>
      <SumView sum={recordSum(reconciliation)} label="Records of the file" />
      <SumView sum={lineSum(reconciliation)} label="Lines of the file" />
      <PreviewWarnings title="About this file" warnings={made.warnings} notUnderstood={[]} />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        SHA-256 of the file {made.sha256}
      </Text>
      <Group gap={8}>
        <Button variant="filled" ref={next} onClick={() => go({ name: 'triage', chat: made.chat })}>
          Sort them
        </Button>
        <Button onClick={() => go({ name: 'chat', id: made.chat })}>Read the chat</Button>
        <Button onClick={onAgain}>Import another file</Button>
      </Group>
    </Stack>
  );
}
