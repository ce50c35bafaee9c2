import { Stack, Text } from '@mantine/core';
import { shortTime } from '#shared/dates.ts';
import type { EntryChange } from '#shared/words/entry.ts';
import { fieldWords } from '../field-words.ts';

const WHAT: Readonly<Record<EntryChange['what'], string>> = {
  logged: 'Logged',
  amended: 'Amended',
  filed: 'Filed',
  limited: 'Limited to those who need to know',
  'given-back': 'Given back to the whole office',
};

/** A time as people write it; anything else as it was. */
const valueWords = (field: string, value: string): string => {
  if (value === '') return 'nothing';
  return field === 'madeAt' || field === 'learntAt' ? shortTime(value) : `“${value}”`;
};

function Change({ change }: { readonly change: EntryChange['changes'][number] }) {
  return (
    <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
      {fieldWords(change.field)}: {valueWords(change.field, change.from)} became{' '}
      {valueWords(change.field, change.to)}
    </Text>
  );
}

/** What was done to an entry, latest first. Nothing was overwritten: what stood before is here. */
export function HistoryList({ history }: { readonly history: readonly EntryChange[] }) {
  return (
    <Stack gap={12} component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
      {history.toReversed().map((step) => (
        <li key={step.act}>
          <Text size="sm">
            {WHAT[step.what]} by {step.by}, {shortTime(step.at)}
          </Text>
          {step.reason !== '' && <Text size="xs">Because: {step.reason}</Text>}
          {step.changes.map((change) => (
            <Change key={change.field} change={change} />
          ))}
        </li>
      ))}
    </Stack>
  );
}
