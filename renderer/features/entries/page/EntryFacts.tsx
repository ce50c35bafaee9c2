import { Stack, Text } from '@mantine/core';
import type { Entry } from '#shared/words/entry.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { entryFacts, overtakenWords, type FactNames } from './entry-facts.ts';
import classes from '../entries.module.css';

interface EntryFactsProps {
  readonly entry: Entry;
  readonly names: FactNames;
  /** Leaves out what is of little use at a glance. */
  readonly short?: boolean;
}

/** What stands in the panel beside the log; the page of the entry has the rest. */
const GLANCE: ReadonlySet<string> = new Set([
  'outcome',
  'conditions',
  'pointers',
  'reason',
  'madeAt',
  'learntAt',
  'basis',
  'decidedBy',
  'chat',
  'channel',
  'deviceState',
  'marking',
  'evidence',
  'theme',
  'links',
  'actions',
]);

/** What was said of an entry: the words themselves first, then each field that has something. */
export function EntryFacts({ entry, names, short = false }: EntryFactsProps) {
  const facts = entryFacts(entry, names).filter(({ field }) => !short || GLANCE.has(field));
  return (
    <Stack gap={16}>
      {overtakenWords(entry, names).map((says) => (
        <Note key={says} kind="ageing" sign="Since" title={says} />
      ))}
      <Text fw={600} size="md">
        {entry.title}
      </Text>
      {entry.exactWords !== '' && (
        <blockquote className={classes['words']}>“{entry.exactWords}”</blockquote>
      )}
      <dl className={classes['details']}>
        {facts.map(({ field, what, says }) => (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}
