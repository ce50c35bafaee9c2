import { Button, Checkbox, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useMayRecord } from '#renderer/app/office.ts';
import { AfterWriting } from '#renderer/app/AfterWriting.tsx';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { WorkDialog } from '#renderer/app/WorkDialog.tsx';
import { WriteOutForm, type ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import type { Departure } from '#shared/words/departure.ts';
import { LetterKind } from '#shared/words/letter.ts';
import type { Written } from '#shared/words/record.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Note } from '#renderer/ui/Note.tsx';
import { PageSheet } from '#renderer/ui/sheet/PageSheet.tsx';
import { Paper } from '#renderer/ui/sheet/Paper.tsx';
import { WrittenList } from '#renderer/ui/WrittenList.tsx';
import classes from './leavers.module.css';

const NAMES: Readonly<Record<LetterKind, string>> = {
  reminder: 'Reminder',
  statement: 'Statement',
  'hand-back': 'Hand-back and return list',
  'delivery-note': 'Delivery note',
};

interface PapersProps {
  readonly departure: Departure;
}

/** The papers of a departure: to read as they will print, and to write out. */
export function Papers({ departure }: PapersProps) {
  const mayRecord = useMayRecord();
  const [reading, setReading] = useState<LetterKind | null>(null);
  const [writing, setWriting] = useState(false);
  return (
    <section aria-label="Papers">
      <Title order={3} size="h4" mb={4}>
        Papers
      </Title>
      <Text size="sm" mb={8}>
        Written from what is recorded above. They go into the pack too.
      </Text>
      <div className={classes['papers']}>
        {LetterKind.options.map((kind) => (
          <Button key={kind} onClick={() => setReading(kind)}>
            {NAMES[kind]}
          </Button>
        ))}
        {mayRecord && <Button onClick={() => setWriting(true)}>Write them out</Button>}
      </div>
      <Modal
        opened={reading !== null}
        onClose={() => setReading(null)}
        title={reading ? NAMES[reading] : ''}
        size={940}
      >
        {reading && <Letter departure={departure} kind={reading} />}
      </Modal>
      <WorkDialog
        opened={writing}
        onClose={() => setWriting(false)}
        title={`Papers of ${departure.personName}`}
        size={600}
      >
        <WritePapers departure={departure} onClose={() => setWriting(false)} />
      </WorkDialog>
    </section>
  );
}

function Letter({ departure, kind }: PapersProps & { readonly kind: LetterKind }) {
  const letter = useRead('leavers', 'letter', { departure: departure.id, letter: kind });
  return (
    <Paper name={NAMES[kind]}>
      <Answer of={letter}>{({ html }) => <PageSheet page={html} />}</Answer>
    </Paper>
  );
}

interface WritePapersProps extends PapersProps {
  readonly onClose: () => void;
}

function WritePapers({ departure, onClose }: WritePapersProps) {
  const task = useTask();
  const write = useAct('leavers', 'writeLetters');
  const [chosen, setChosen] = useState<readonly LetterKind[]>(LetterKind.options);
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  if (write.data?.ok) {
    return <WrittenPapers files={write.data.value} folder={folder} onClose={onClose} />;
  }
  return (
    <WriteOutForm
      ready={chosen.length > 0}
      inDialog
      folderTitle="Where the papers go"
      submitLabel="Write them out"
      doing="Writing the papers"
      busy={write.isPending}
      task={task}
      failure={write.data?.error ?? null}
      onClose={onClose}
      onWrite={(into, passphrase) => {
        setFolder(into);
        write.mutate({
          task: task.begin(),
          departure: departure.id,
          letters: [...chosen],
          folder: into.token,
          passphrase,
        });
      }}
    >
      <Checkbox.Group
        label="Which"
        description="Each as a page and as a PDF. They leave the vault unencrypted."
        value={[...chosen]}
        error={chosen.length === 0 ? 'Choose at least one.' : undefined}
        onChange={(kinds) => setChosen(LetterKind.options.filter((kind) => kinds.includes(kind)))}
      >
        <Stack gap={8} mt={4}>
          {LetterKind.options.map((kind) => (
            <Checkbox key={kind} value={kind} label={NAMES[kind]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </WriteOutForm>
  );
}

interface WrittenPapersProps {
  readonly files: readonly Written[];
  readonly folder: ChosenFolder | null;
  readonly onClose: () => void;
}

function WrittenPapers({ files, folder, onClose }: WrittenPapersProps) {
  return (
    <Stack gap={16}>
      <Note kind="proven" sign="Written" title="The papers are in the folder" live="status">
        <WrittenList files={files} />
      </Note>
      <AfterWriting folder={folder} onClose={onClose} />
    </Stack>
  );
}
