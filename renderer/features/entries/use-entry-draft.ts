import { useState } from 'react';
import type { EntryDraft } from './entry-form.ts';
import { readDraft, wasHanded } from './kept-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface DraftStart {
  /** Names the form on the desk: one draft each. */
  readonly form: string;
  readonly start: EntryDraft;
  readonly kept: string | null;
}

/** An entry being typed, kept as it is typed. */
export interface TypedEntry {
  readonly draft: EntryDraft;
  readonly change: (next: (before: EntryDraft) => EntryDraft) => void;
  /** True where it was taken up again from what was kept. */
  readonly restored: boolean;
  /** Forgets what was kept, once it is logged or left. */
  readonly forget: () => void;
  /** Throws away what was taken up again. */
  readonly startAfresh: () => void;
}

/** Takes up what was being typed, and keeps what is typed now. */
export const useEntryDraft = ({ form, start, kept }: DraftStart): TypedEntry => {
  const [taken] = useState(() => (kept === null ? null : readDraft(kept, start)));
  const [draft, setDraft] = useState<EntryDraft>(taken ?? start);
  const [restored, setRestored] = useState(taken !== null && kept !== null && !wasHanded(kept));
  const { forget } = useKeptDraft(form, draft, draft !== start && draft !== taken);
  return {
    draft,
    change: setDraft,
    restored,
    forget,
    startAfresh: () => {
      forget();
      setRestored(false);
      setDraft(start);
    },
  };
};
