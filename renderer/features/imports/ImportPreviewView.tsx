import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#renderer/app/reading.ts';
import type { ImportPreview } from '#shared/words/import.ts';
import { counted } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { DateOrderChoice, ZoneChoice } from './DateOrderChoice.tsx';
import { otherName } from './file-name.ts';
import { PeopleFound } from '#renderer/ui/people/PeopleFound.tsx';
import type { Match } from '#renderer/ui/people/people-found.ts';
import { PreviewFacts } from './PreviewFacts.tsx';
import { PreviewWarnings } from './PreviewWarnings.tsx';
import { lineSum } from './reconciliation.ts';
import { SumView } from './SumView.tsx';
import type { Importing } from './use-import.ts';
import { useMatchPeople } from '#renderer/app/use-match-people.ts';
import classes from './imports.module.css';

interface ImportPreviewViewProps {
  readonly importing: Importing;
  readonly preview: ImportPreview;
  readonly chat: Chat | undefined;
}

/** How much would come in and into which chat; a name that says another is pointed out. */
function WhereTo({ preview, chat }: Pick<ImportPreviewViewProps, 'preview' | 'chat'>) {
  const top = useFocusOnShow<HTMLParagraphElement>();
  const other = chat ? otherName(preview.fileName, chat.name) : null;
  return (
    <>
      <Text ref={top} tabIndex={-1}>
        {counted(preview.newMessages, 'new message')} for{' '}
        <strong>{chat?.name ?? 'this chat'}</strong>
        {preview.alreadyHeld > 0 && `; ${counted(preview.alreadyHeld, 'is', 'are')} held already`}.
        Nothing is written yet.
      </Text>
      {other !== null && (
        <Note kind="ageing" sign="Check" title={`The name of the file says “${other}”.`}>
          <p>
            What is imported stays in the chat it is imported into. Make sure that this is the one.
          </p>
        </Note>
      )}
    </>
  );
}

/** What a file would bring in and how it is read. Everything here can still be changed or left. */
export function ImportPreviewView({ importing, preview, chat }: ImportPreviewViewProps) {
  const { flow, read, accept, select, again } = importing;
  const people = useRead('people', 'list', {});
  const [matches, setMatches] = useState<ReadonlyMap<string, Match>>(new Map());
  const matchPeople = useMatchPeople();
  const mixed = chat?.kind === 'mixed';
  const known = people.data?.ok ? people.data.value : [];
  const proceed = () => {
    if (mixed) select();
    else accept(null, () => void matchPeople(matches, known));
  };
  return (
    <Stack gap={24} maw={820}>
      <WhereTo preview={preview} chat={chat} />
      <PreviewWarnings warnings={preview.warnings} notUnderstood={preview.notUnderstood} />
      <PreviewFacts preview={preview} />
      <section aria-label="Dates and times">
        <Title order={2} mb={8}>
          Dates and times
        </Title>
        <Stack gap={16}>
          <DateOrderChoice preview={preview} onChoose={read} />
          <ZoneChoice zone={flow.zone} onChoose={read} />
        </Stack>
      </section>
      <section aria-label="People">
        <Title order={2} mb={8}>
          People
        </Title>
        {mixed ? (
          <Text size="sm">
            {counted(preview.senders.length, 'person', 'people')} wrote in it. Nobody is kept but
            those whose lines you select.
          </Text>
        ) : (
          <PeopleFound
            senders={preview.senders}
            people={known}
            matches={matches}
            onMatch={(label, match) => setMatches(new Map(matches).set(label, match))}
          />
        )}
      </section>
      <section aria-label="Every line of the file">
        <Title order={2} mb={8}>
          Every line of the file
        </Title>
        <SumView sum={lineSum(preview.counts)} label="Lines of the file" />
      </section>
      <Group gap={8} className={classes['acts'] ?? ''}>
        <Button variant="filled" onClick={proceed}>
          {mixed
            ? 'Select the lines to import'
            : `Import ${counted(preview.newMessages, 'new message')}`}
        </Button>
        <Button onClick={again}>Choose another file</Button>
      </Group>
    </Stack>
  );
}
