import { Button, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useRead } from '#renderer/app/reading.ts';
import type { HandedFile } from '#renderer/app/screen.ts';
import type { Failure } from '#shared/failure.ts';
import { useTenure } from '#renderer/app/office.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import { PickLines } from './PickLines.tsx';
import { useImport, type Importing } from './use-import.ts';

interface ImportPageProps {
  readonly chat: string | null;
  readonly file: HandedFile | null;
}

/** Bringing in: choose, look at what would come in, and only then accept it. */
export function ImportPage({ chat, file }: ImportPageProps) {
  const importing = useImport(chat, file);
  const { take } = importing;
  // A file dropped while this screen is open replaces the one before.
  useEffect(() => {
    if (file) take(file);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- because only another file is news
  }, [file]);
  const selecting = importing.flow.step === 'selecting';
  return (
    <Page title={selecting ? 'Select what is government business' : 'Import'} flush={selecting}>
      <Step importing={importing} />
    </Page>
  );
}

const WORK = { reading: 'Reading the file', 'bringing-in': 'Importing' } as const;

function Working({ importing }: { readonly importing: Importing }) {
  const { flow, far, cancel } = importing;
  const what = flow.step === 'bringing-in' ? WORK['bringing-in'] : WORK.reading;
  const { done, total } = far ?? { done: 0, total: null };
  return <Progress what={far?.what ?? what} done={done} total={total} onCancel={cancel} />;
}

interface RefusedProps {
  readonly failure: Failure;
  readonly onAgain: () => void;
}

function Refused({ failure, onAgain }: RefusedProps) {
  const next = useFocusOnShow<HTMLButtonElement>();
  return (
    <Stack gap={16} align="flex-start">
      <FailureNote failure={failure} />
      <Button ref={next} variant="filled" onClick={onAgain}>
        Choose another file
      </Button>
    </Stack>
  );
}

function Step({ importing }: { readonly importing: Importing }) {
  const { flow } = importing;
  const tenure = useTenure();
  const chats = useRead('chats', 'list', { tenure: tenure.id });
  switch (flow.step) {
    case 'choosing':
      return (
        <Answer of={chats}>{(held) => <ChooseFile importing={importing} chats={held} />}</Answer>
      );
    case 'preview':
      return (
        <Answer of={chats}>
          {(held) => (
            <ImportPreviewView
              importing={importing}
              preview={flow.preview}
              chat={held.find(({ id }) => id === flow.chat)}
            />
          )}
        </Answer>
      );
    case 'selecting':
      return <PickLines importing={importing} preview={flow.preview} />;
    case 'done':
      return <ImportDone made={flow.made} onAgain={importing.again} />;
    case 'refused':
      return <Refused failure={flow.failure} onAgain={importing.again} />;
    default:
      return <Working key={flow.step} importing={importing} />;
  }
}
