import { Button, Stack, Title } from '@mantine/core';
import { useNavigation } from '#renderer/app/navigation.ts';
import type { Entry } from '#shared/words/entry.ts';
import { DetailPanel } from '#renderer/ui/DetailPanel.tsx';
import { AdequacyLine } from '../AdequacyLine.tsx';
import { AssessmentList } from '../AssessmentList.tsx';
import { EntryFacts } from '../page/EntryFacts.tsx';
import { FilingList } from '../page/FilingList.tsx';
import { useFactNames } from '../page/use-fact-names.ts';

interface EntryPanelProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** An entry at a glance, beside the log. */
export function EntryPanel({ entry, onClose }: EntryPanelProps) {
  const names = useFactNames(entry);
  const { go } = useNavigation();
  return (
    <DetailPanel
      title={entry.reference}
      place="log"
      onClose={onClose}
      actions={
        <Button size="compact-sm" onClick={() => go({ name: 'entry', id: entry.id })}>
          Open the page
        </Button>
      }
    >
      <Stack gap={24}>
        <EntryFacts entry={entry} names={names} short />
        <section aria-label="Filing">
          <Title order={3} mb={8}>
            Filing
          </Title>
          <FilingList entry={entry} />
        </section>
        <section aria-label="Assessment">
          <Title order={3} mb={8}>
            The guidance
          </Title>
          <AssessmentList assessment={entry.assessment} />
        </section>
        <section aria-label="Adequacy">
          <Title order={3} mb={8}>
            Enough for a stranger?
          </Title>
          <AdequacyLine facts={entry} />
        </section>
      </Stack>
    </DetailPanel>
  );
}
