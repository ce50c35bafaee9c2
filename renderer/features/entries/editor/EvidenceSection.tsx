import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { counted } from '#shared/plural.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { CAPTURE_WORDS } from '../entry-words.ts';
import { ProseField } from './ProseField.tsx';
import { fieldId, type SectionProps } from './section.ts';

const evidenceWords = (count: number): string =>
  `${counted(count, 'message is', 'messages are')} its evidence.`;

/** How it was captured, and the messages that show it (¶21). */
export function EvidenceSection(props: SectionProps) {
  const { draft, set, problem } = props;
  return (
    <Stack gap={16}>
      <Select
        id={fieldId('captureMethod')}
        label="How it was captured (¶21)"
        description="A copy and the substance are equally good."
        data={choicesOf(CAPTURE_WORDS)}
        allowDeselect={false}
        maw={360}
        value={draft.captureMethod}
        onChange={(method) => method && set('captureMethod', method)}
      />
      {draft.captureMethod === 'substance' && (
        <ProseField {...props} field="whyNoCopy" label="Why there is no copy" />
      )}
      {draft.evidence.length > 0 ? (
        <Group gap={12}>
          <Text size="sm">{evidenceWords(draft.evidence.length)}</Text>
          <Button variant="default" size="xs" onClick={() => set('evidence', [])}>
            Take the evidence away
          </Button>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          No messages are attached. To attach some, select them in Triage and log them from there.
        </Text>
      )}
      <TextInput
        id={fieldId('hardCopy')}
        label="Where the hard copy is"
        placeholder="Box, shelf or file, where there is paper"
        value={draft.hardCopy}
        error={problem('hardCopy')}
        onChange={({ currentTarget }) => set('hardCopy', currentTarget.value)}
      />
    </Stack>
  );
}
