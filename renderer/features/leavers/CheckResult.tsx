import { Code, List, Stack, Text } from '@mantine/core';
import { counted } from '#shared/plural.ts';
import type { PackCheck } from '#shared/words/pack.ts';
import { Note, type NoteKind } from '#renderer/ui/Note.tsx';
import { checkWords, spokenGroups, type CheckWords } from './check-words.ts';

interface CheckResultProps {
  readonly check: PackCheck;
  /** True where this vault made the pack just now, so that its own key signed it. */
  readonly own?: boolean;
}

const KINDS: Readonly<Record<CheckWords['standing'], NoteKind>> = {
  proven: 'proven',
  'not-compared': 'plain',
  wrong: 'danger',
};

/** What came of checking a pack, in words; what is wrong, each thing named; the fingerprint. */
export function CheckResult({ check, own = false }: CheckResultProps) {
  const { heading, says, standing } = checkWords(check, own);
  return (
    <Stack gap={16}>
      <Note
        kind={KINDS[standing]}
        {...(standing === 'proven' && { sign: 'Holds' })}
        title={heading}
        live={standing === 'wrong' ? 'alert' : 'status'}
      >
        <p>{says}</p>
      </Note>
      {check.partial !== null && (
        <Note kind="ageing" sign="PARTIAL" title="Not everything is in it">
          <p>{check.partial}</p>
        </Note>
      )}
      {check.problems.length > 0 && (
        <List size="sm" spacing={4}>
          {check.problems.map((problem) => (
            <List.Item key={problem} style={{ overflowWrap: 'anywhere' }}>
              {problem}
            </List.Item>
          ))}
        </List>
      )}
      <div>
        <Text size="sm" fw={600}>
          Fingerprint
        </Text>
        <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {spokenGroups(check.fingerprint)}
        </Code>
        {check.checkpoint && (
          <Text size="xs" c="dimmed" mt={4}>
            Checkpoint: {counted(check.checkpoint.acts, 'act')}, {check.checkpoint.code}
          </Text>
        )}
      </div>
    </Stack>
  );
}
