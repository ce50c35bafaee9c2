import { Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useTask } from '#renderer/app/task.ts';
import { WriteOutForm, type ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import { counted } from '#shared/plural.ts';
import type { Bundle } from '#shared/words/day.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Id } from '#shared/words/id.ts';
import { ChooseEntries } from './ChooseEntries.tsx';
import classes from './day.module.css';

interface WriteBundleProps {
  readonly entries: readonly Entry[];
  readonly atFirst: ReadonlySet<Id>;
  readonly onWritten: (bundle: Bundle, folder: ChosenFolder) => void;
  /** They are on the government system already: only the reference is to be given. */
  readonly onFiled: (entries: readonly Entry[]) => void;
}

/** Chooses what is filed and writes it into a folder, to be filed by hand. */
export function WriteBundle({ entries, atFirst, onWritten, onFiled }: WriteBundleProps) {
  const { id: tenure } = useTenure();
  const { go } = useNavigation();
  const now = useNow();
  const task = useTask();
  const write = useAct('day', 'bundle');
  const [kept, setChosen] = useState(atFirst);
  const [evidence, setEvidence] = useState(true);
  const chosen = entries.filter(({ id }) => kept.has(id));
  const messages = chosen.reduce((sum, entry) => sum + entry.evidence.length, 0);
  const onWrite = (folder: ChosenFolder, passphrase: string): void =>
    write.mutate(
      {
        task: task.begin(),
        tenure,
        entries: chosen.map(({ id }) => id),
        evidence,
        folder: folder.token,
        passphrase,
      },
      { onSuccess: (written) => written.ok && onWritten(written.value, folder) },
    );
  return (
    <>
      <ChooseEntries
        entries={entries}
        chosen={new Set(chosen.map(({ id }) => id))}
        now={now}
        onChange={setChosen}
      />
      <div className={classes['form']}>
        <WriteOutForm
          ready={chosen.length > 0}
          folderTitle="Where the bundle goes"
          submitLabel={`Write ${counted(chosen.length, 'entry', 'entries')} for filing`}
          doing="Writing the bundle"
          busy={write.isPending}
          task={task}
          failure={write.data?.ok === false ? write.data.error : null}
          onWrite={onWrite}
          onClose={() => go({ name: 'today' })}
        >
          {chosen.length === 0 && (
            <Text size="sm" c="var(--daybook-danger)">
              Choose at least one entry.
            </Text>
          )}
          <Text size="sm">
            One folder: a note and an email draft to send it with, each entry as a note for the
            record (HTML and PDF), a table for the records system, and the evidence. It leaves the
            vault unencrypted; that it was written, and the SHA-256 of each file, stay in the
            journal.
          </Text>
          <Checkbox
            label={`With their evidence (${counted(messages, 'message')})`}
            description="Without it the bundle says PARTIAL, and its entries stay open until the evidence is filed too."
            checked={evidence}
            onChange={({ currentTarget }) => setEvidence(currentTarget.checked)}
          />
        </WriteOutForm>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={chosen.length === 0}
          onClick={() => onFiled(chosen)}
        >
          They are on the government system already: give the reference
        </Button>
      </div>
    </>
  );
}
