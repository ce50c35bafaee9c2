import { Button, Group, Stack } from '@mantine/core';
import type { ComponentType } from 'react';
import { useNow } from '#renderer/app/moment.ts';
import { useOffice } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import type { ChosenFolder } from '#renderer/app/WriteOutForm.tsx';
import type { Failure } from '#shared/failure.ts';
import { counted } from '#shared/plural.ts';
import type { Bundle } from '#shared/words/day.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Filing, FilingDetails } from '#shared/words/filing.ts';
import type { Instant } from '#shared/words/time.ts';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Note } from '#renderer/ui/Note.tsx';
import { WrittenList } from '#renderer/ui/WrittenList.tsx';
import classes from './day.module.css';

/** The form of a filing; the frame hands it in, since it belongs to the log. */
export interface FilingGiven {
  readonly entries: readonly Pick<Entry, 'id' | 'reference' | 'title'>[];
  readonly hasEvidence: boolean;
  readonly filedBy: string;
  readonly now: Instant;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Whether the evidence is taken to be filed with it until a person says otherwise. */
  readonly withEvidence: boolean;
  /** Whether it may be left for later, with what is typed. */
  readonly later: boolean;
  readonly onFile: (filing: FilingDetails, forget: () => void) => void;
  readonly onCancel: () => void;
}

export interface GiveReferenceProps {
  readonly entries: readonly Entry[];
  /** What was written; null where the entries were filed without a bundle. */
  readonly bundle: Bundle | null;
  /** The folder it was just written to; null where that was in an earlier sitting. */
  readonly folder: ChosenFolder | null;
  readonly FilingForm: ComponentType<FilingGiven>;
  readonly onFiled: (filing: Filing) => void;
  readonly onLater: () => void;
}

/** Takes the one reference that came back, which files every entry of it, evidence included. */
export function GiveReference(props: GiveReferenceProps) {
  const { entries, bundle, folder, FilingForm, onFiled, onLater } = props;
  const { open } = useOffice();
  const now = useNow();
  const file = useAct('filings', 'file');
  return (
    <Stack gap={24} className={classes['form']}>
      {bundle && <Written bundle={bundle} folder={folder} />}
      <section aria-labelledby="where-filed">
        <h2 id="where-filed" className={classes['title']}>
          Where it is filed
        </h2>
        <FilingForm
          entries={entries}
          hasEvidence={entries.some(({ evidence }) => evidence.length > 0)}
          filedBy={open.member.name}
          now={now}
          busy={file.isPending}
          failure={file.data?.ok === false ? file.data.error : null}
          withEvidence={bundle?.evidence ?? true}
          later={bundle !== null}
          onCancel={onLater}
          onFile={(filing, forget) =>
            file.mutate(filing, {
              onSuccess: (filed) => {
                if (!filed.ok) return;
                forget();
                onFiled(filed.value);
              },
            })
          }
        />
      </section>
    </Stack>
  );
}

interface WrittenProps {
  readonly bundle: Bundle;
  readonly folder: ChosenFolder | null;
}

function Written({ bundle, folder }: WrittenProps) {
  const { shell } = useServices();
  const next = useFocusOnShow<HTMLButtonElement>();
  const { name, where, files, partial } = bundle;
  return (
    <Stack gap={12}>
      <Note
        kind={partial === null ? 'proven' : 'ageing'}
        sign={partial === null ? 'Written' : 'PARTIAL'}
        title={`${name}: ${counted(files.length, 'file')}`}
        live="status"
      >
        <p style={{ overflowWrap: 'anywhere' }}>{where}</p>
        {partial !== null && <p>{partial}</p>}
        <p>
          File the folder on the government system by hand. The entries stay open until its
          reference is given; that can wait, and Today says so.
        </p>
      </Note>
      {folder && (
        <Group>
          <Button ref={next} onClick={() => void shell.shell.showFolder({ token: folder.token })}>
            Show the folder
          </Button>
        </Group>
      )}
      <details>
        <summary>Each file and its SHA-256</summary>
        <div className={classes['files']}>
          <WrittenList files={files.map(({ path, sha256 }) => ({ where: path, sha256 }))} />
        </div>
      </details>
    </Stack>
  );
}
