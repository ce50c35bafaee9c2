import { useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord, useOffice } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { failureWords } from '#renderer/ui/failure-words.ts';
import { TAKE_BACK_MINUTES } from '#shared/words/entry-lot.ts';
import { EntryDetails, type Entry } from '#shared/words/entry.ts';
import { draftOf } from '../entry-form.ts';
import { handedText } from '../kept-draft.ts';
import { newEntryForm } from '../NewEntryPage.tsx';

const MS_A_MINUTE = 60_000;

/** What was just done with an entry, and how it is taken back; neither where it is too late. */
export interface TakeBack {
  readonly says: string;
  readonly undo: (() => void) | undefined;
}

/** Whether an entry was logged a moment ago and nothing was done with it since. */
const isFresh = ({ recordedAt, amendments, filings, kind }: Entry, now: string): boolean =>
  Date.parse(now) - Date.parse(recordedAt) < TAKE_BACK_MINUTES * MS_A_MINUTE &&
  amendments === 0 &&
  filings.length === 0 &&
  kind !== 'incident-stub';

/** Takes back what the member has just logged: its text opens as a new entry, to be put right or left. */
export const useTakeBack = (entry: Entry | null): TakeBack => {
  const { open } = useOffice();
  const mayRecord = useMayRecord();
  const now = useNow();
  const { api } = useServices();
  const { replace } = useNavigation();
  const announce = useAnnounce();
  const takeBack = useAct('entries', 'takeBack');
  const [why, setWhy] = useState('');
  const own = mayRecord && entry !== null && entry.recordedBy === open.member.name;
  if (!own || !isFresh(entry, now)) return { says: '', undo: undefined };

  const { chat, evidence, reference } = entry;
  const form = newEntryForm(chat, evidence);
  const undo = async (): Promise<void> => {
    const held = await api.desk.kept({ form });
    if (held.ok && held.value.draft !== null) {
      return setWhy('Another new entry is being typed. Log or cancel it first.');
    }
    const taken = await takeBack.mutateAsync({ entries: [entry.id] });
    if (!taken.ok) {
      const { what, next } = failureWords(taken.error);
      return setWhy(`${what} ${next}`);
    }
    // What was typed is never lost: it is only no longer in the log.
    await api.desk.keep({ form, draft: handedText(draftOf(EntryDetails.parse(entry))) });
    announce(`${reference} is taken back. What it said stands in a new entry.`);
    return replace({ name: 'new-entry', chat, evidence });
  };
  return {
    says: why === '' ? `${reference} was just logged.` : why,
    undo: why === '' ? () => void undo() : undefined,
  };
};
