import { useEffect, useRef } from 'react';
import { useServices } from '#renderer/app/services.ts';
import { draftText } from './kept-draft.ts';
import { isAboveOfficial, type EntryDraft } from './entry-form.ts';

/** How long after the last key a draft is kept. */
const SETTLED_MS = 700;

/** Keeps what is typed, and forgets it. */
export interface DraftKeeping {
  /** Forgets the draft, once it is logged or thrown away. */
  readonly forget: () => void;
}

/**
 * Keeps a form's draft on the desk of the vault a moment after the last key, and at once when the
 * form closes. What is marked above OFFICIAL is never kept, and what was kept before goes (¶11).
 */
export const useKeptDraft = (form: string, draft: EntryDraft, changed: boolean): DraftKeeping => {
  const { api } = useServices();
  const waiting = useRef<string | null>(null);
  const forget = () => {
    waiting.current = null;
    void api.desk.keep({ form, draft: null });
  };
  const secret = isAboveOfficial(draft);
  useEffect(() => {
    if (!secret) return;
    waiting.current = null;
    void api.desk.keep({ form, draft: null });
  }, [api, form, secret]);
  useEffect(() => {
    if (!changed || secret) return;
    waiting.current = draftText(draft);
    const timer = setTimeout(() => {
      void api.desk.keep({ form, draft: waiting.current });
      waiting.current = null;
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [api, form, draft, changed, secret]);
  useEffect(
    () => () => {
      if (waiting.current !== null) void api.desk.keep({ form, draft: waiting.current });
    },
    [api, form],
  );
  return { forget };
};
