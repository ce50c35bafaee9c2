import { Button, Stack, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useBackToSearch } from '#renderer/app/back-to-search.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { EntryDetails, type Entry } from '#shared/words/entry.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { Page } from '#renderer/ui/Page.tsx';
import { AdequacyLine } from '../AdequacyLine.tsx';
import { AssessmentList } from '../AssessmentList.tsx';
import { draftOf, withTimesKept } from '../entry-form.ts';
import { EntryEditor } from '../EntryEditor.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EvidenceView } from './EvidenceView.tsx';
import { FilingList } from './FilingList.tsx';
import { HistoryList } from './HistoryList.tsx';
import { NeedToKnowPart } from './NeedToKnowPart.tsx';
import { ReportPart } from '../report/ReportPart.tsx';
import { RestoredNote } from '../RestoredNote.tsx';
import { useReadDraft } from '#renderer/app/kept-text.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { TakeBackBar } from './TakeBackBar.tsx';
import { useFactNames } from './use-fact-names.ts';
import { useRegisters } from '../use-registers.ts';
import classes from '../entries.module.css';

/** One entry in full: what was said of it, its evidence, where it is filed, its history; and amending it. */
export function EntryPage({ id }: { readonly id: string }) {
  const entry = useRead('entries', 'get', { id });
  const mayRecord = useMayRecord();
  const [amending, setAmending] = useState(false);
  const held = entry.data?.ok ? entry.data.value : null;
  const offersAmending = mayRecord && !amending && held !== null && held.kind !== 'incident-stub';
  const back = useBackToSearch('Entry', !amending);
  useScreenActs('Entry', [
    {
      id: 'entry.amend',
      label: 'Amend this entry',
      keys: 'Mod+E',
      ready: offersAmending,
      run: () => setAmending(true),
    },
  ]);
  return (
    <Page
      title={held?.reference ?? 'Entry'}
      actions={
        <>
          {back && <Button onClick={back}>Back to the hits</Button>}
          {offersAmending && <AmendButton onAmend={() => setAmending(true)} />}
        </>
      }
      foot={<TakeBackBar entry={held} amending={amending} />}
    >
      <Answer of={entry}>
        {(value) =>
          amending ? (
            <Amending entry={value} onDone={() => setAmending(false)} />
          ) : (
            <Reading entry={value} />
          )
        }
      </Answer>
    </Page>
  );
}

/** It takes the focus back when amending is over. */
function AmendButton({ onAmend }: { readonly onAmend: () => void }) {
  const button = useFocusOnShow<HTMLButtonElement>();
  return (
    <Button ref={button} onClick={onAmend}>
      Amend
    </Button>
  );
}

interface PartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

function Part({ heading, children }: PartProps) {
  return (
    <section aria-label={heading}>
      <Title order={2} mb={8}>
        {heading}
      </Title>
      {children}
    </section>
  );
}

function History({ id }: { readonly id: string }) {
  const history = useRead('entries', 'history', { id });
  return (
    <Part heading="History">
      <Answer of={history}>{(steps) => <HistoryList history={steps} />}</Answer>
    </Part>
  );
}

function Reading({ entry }: { readonly entry: Entry }) {
  const names = useFactNames(entry);
  return (
    <div className={classes['editor']}>
      <Stack gap={24}>
        <EntryFacts entry={entry} names={names} />
        {entry.evidence.length > 0 && (
          <Part heading="Evidence">
            <EvidenceView ids={entry.evidence} />
          </Part>
        )}
      </Stack>
      <aside aria-label="About this entry">
        <Stack gap={24}>
          <Part heading="Filing">
            <FilingList entry={entry} />
          </Part>
          <ReportPart entry={entry} />
          <Part heading="Need to know">
            <NeedToKnowPart entry={entry} />
          </Part>
          <Part heading="The guidance">
            <AssessmentList assessment={entry.assessment} />
          </Part>
          <Part heading="Enough for a stranger?">
            <AdequacyLine facts={entry} />
          </Part>
          <History id={entry.id} />
        </Stack>
      </aside>
    </div>
  );
}

interface AmendingProps {
  readonly entry: Entry;
  readonly onDone: () => void;
}

function Amending(props: AmendingProps) {
  const kept = useReadDraft(`amend:${props.entry.id}`);
  return kept === undefined ? null : <AmendForm {...props} kept={kept} />;
}

function AmendForm({ entry, onDone, kept }: AmendingProps & { readonly kept: string | null }) {
  const amend = useAct('entries', 'amend');
  const announce = useAnnounce();
  const registers = useRegisters();
  const [start] = useState(() => draftOf(EntryDetails.parse(entry)));
  const { draft, change, restored, forget, startAfresh } = useEntryDraft({
    form: `amend:${entry.id}`,
    start,
    kept,
  });
  const finish = () => {
    forget();
    onDone();
  };
  return (
    <>
      {restored && <RestoredNote onStartAfresh={startAfresh} />}
      <EntryEditor
        draft={draft}
        onChange={change}
        registers={registers}
        saveLabel="Amend it"
        busy={amend.isPending}
        failure={amend.data?.ok === false ? amend.data.error : null}
        asksReason
        onCancel={finish}
        onSave={(details, reason) =>
          amend.mutate(
            { id: entry.id, details: withTimesKept(details, entry), reason },
            {
              onSuccess: (amended) => {
                if (!amended.ok) return;
                announce(`${entry.reference} was amended.`);
                finish();
              },
            },
          )
        }
        side={<History id={entry.id} />}
      />
    </>
  );
}
