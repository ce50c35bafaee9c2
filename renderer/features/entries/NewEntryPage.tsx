import { useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useAct, useRead } from '#renderer/app/reading.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { draftOf, type EntryDraft } from './entry-form.ts';
import { EntryEditor } from './EntryEditor.tsx';
import { IncidentForm } from './IncidentForm.tsx';
import { RestoredNote } from './RestoredNote.tsx';
import { useReadDraft } from '#renderer/app/kept-text.ts';
import { useEntryDraft } from './use-entry-draft.ts';
import { useRegisters } from './use-registers.ts';

interface NewEntryPageProps {
  readonly chat: string | null;
  readonly evidence: readonly string[];
}

/** One draft for entries from nowhere; one for each chat and first message. */
export const newEntryForm = (chat: string | null, evidence: readonly string[]): string =>
  ['new-entry', evidence[0] ?? chat ?? '']
    .filter((part) => part !== '')
    .join(':')
    .slice(0, 100);

/** A new entry in full, started from a chat or from messages where there are some. */
export function NewEntryPage({ chat, evidence }: NewEntryPageProps) {
  const tenure = useTenure();
  const form = newEntryForm(chat, evidence);
  const start = useRead('entries', 'draft', { tenure: tenure.id, chat, evidence: [...evidence] });
  const kept = useReadDraft(form);
  return (
    <Page title="New entry">
      <Answer of={start}>
        {(details) =>
          kept === undefined ? null : (
            <NewEntry
              key={form}
              form={form}
              evidence={evidence}
              start={startOf(draftOf(details), evidence)}
              kept={kept}
            />
          )
        }
      </Answer>
    </Page>
  );
}

/** Nobody has said yet when it was made, unless messages show it. */
const startOf = (draft: EntryDraft, evidence: readonly string[]): EntryDraft =>
  evidence.length > 0 ? draft : { ...draft, made: '' };

interface NewEntryProps extends Pick<NewEntryPageProps, 'evidence'> {
  readonly form: string;
  readonly start: EntryDraft;
  readonly kept: string | null;
}

function NewEntry({ form, evidence, start, kept }: NewEntryProps) {
  const tenure = useTenure();
  const { previous, back, replace } = useNavigation();
  const announce = useAnnounce();
  const registers = useRegisters();
  const now = useNow();
  const log = useAct('entries', 'log');
  const sort = useAct('triage', 'sort');
  const [first] = useState(start);
  const { draft, change, restored, forget, startAfresh } = useEntryDraft({
    form,
    start: first,
    kept,
  });
  const refused = log.data?.ok === false && log.data.error.code === 'secret-refused';
  if (draft.marking.tier !== 'official' || refused) {
    return (
      <IncidentForm
        chats={registers.chats}
        now={now}
        onBack={() => {
          log.reset();
          change((before) => ({ ...before, marking: first.marking }));
        }}
        onRecorded={(entry) => {
          forget();
          replace({ name: 'entry', id: entry.id });
        }}
      />
    );
  }
  return (
    <>
      {restored && <RestoredNote onStartAfresh={startAfresh} />}
      <EntryEditor
        draft={draft}
        onChange={change}
        registers={registers}
        saveLabel="Log it"
        busy={log.isPending}
        failure={log.data?.ok === false ? log.data.error : null}
        asksReason={false}
        onCancel={() => {
          forget();
          back();
        }}
        onSave={(details) =>
          log.mutate(
            { tenure: tenure.id, details },
            {
              onSuccess: (logged) => {
                if (!logged.ok) return;
                forget();
                // Who logs an entry of messages has judged them, as in *Log this*.
                if (evidence.length > 0) {
                  sort.mutate({ messages: [...evidence], category: 'significant', drift: null });
                }
                const says = `Logged as ${logged.value.reference}.`;
                announce(says);
                if (previous?.name !== 'triage') {
                  return replace({ name: 'entry', id: logged.value.id });
                }
                // Whoever was sorting goes on sorting, as after *Log this*.
                back();
                return replace({ ...previous, said: says });
              },
            },
          )
        }
      />
    </>
  );
}
