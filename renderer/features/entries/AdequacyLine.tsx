import { Group, Stack, Text } from '@mantine/core';
import {
  adequacy,
  ADEQUACY_PARTS,
  type AdequacyFacts,
  type AdequacyPart,
} from '#policy/adequacy.ts';

const STUB = 'A stub says only that something happened. It is never given content.';

interface AdequacyLineProps {
  readonly facts: AdequacyFacts;
  /** Whether what is typed for the time cannot be read yet, so that the time in `facts` is none. */
  readonly timeUnread?: boolean;
}

/** What is missing of a part of which something is there already, so that nobody wonders at it. */
const lacks = (part: AdequacyPart, { title, filings }: AdequacyFacts): string => {
  if (part === 'what' && title.trim() !== '') return 'what: the outcome is missing';
  return part === 'where filed' && filings.length > 0 ? 'where filed: the evidence is not' : part;
};

const NO_TIME = { part: 'when', says: 'Say when it was made.' } as const;

/** What a stranger could not yet tell from the entry: who, what, why, when, where filed. It never blocks. */
export function AdequacyLine({ facts, timeUnread = false }: AdequacyLineProps) {
  const judged = adequacy(facts);
  const met = new Set<AdequacyPart>(judged.met.filter((part) => !(timeUnread && part === 'when')));
  const missing = timeUnread
    ? [...judged.missing.filter(({ part }) => part !== 'when'), NO_TIME]
    : judged.missing;
  const parts = ADEQUACY_PARTS.filter(
    (part) => met.has(part) || missing.some((one) => one.part === part),
  );
  return (
    <Stack gap={6}>
      <Group gap={12} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {parts.map((part) => (
          <Text
            key={part}
            component="li"
            size="sm"
            c={met.has(part) ? 'var(--daybook-proven)' : 'dimmed'}
          >
            {met.has(part) ? `✓ ${part}` : `○ ${lacks(part, facts)}`}
          </Text>
        ))}
      </Group>
      {missing.map(({ part, says }) => (
        <Text key={part} size="xs" c="dimmed">
          {says}
        </Text>
      ))}
      {facts.kind === 'incident-stub' && (
        <Text size="xs" c="dimmed">
          {STUB}
        </Text>
      )}
    </Stack>
  );
}
