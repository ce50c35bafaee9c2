import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useServices } from './services.ts';

/** How long after the last key what is typed is kept: short, for a lock asks nobody. */
const SETTLED_MS = 300;

/** What is typed in a form, as it would be kept. */
interface Typed {
  /** Names the form on the desk: one draft each. */
  readonly form: string;
  readonly text: string;
  /** Whether a person changed anything; what only began is not worth keeping. */
  readonly changed: boolean;
  /** Whether it is marked above OFFICIAL: that is never kept, and what was kept before goes (¶11). */
  readonly secret: boolean;
  /** What of it may be kept all the same; where nothing is said, nothing. */
  readonly spared?: string | null;
}

/** Keeps what is typed, and forgets it. */
export interface DraftKeeping {
  /** Forgets the draft, once it is logged or thrown away. */
  readonly forget: () => void;
}

/**
 * Keeps what is typed in a form on the desk of the vault a moment after the last key, and at once
 * when the form closes.
 */
export const useKeptText = (typed: Typed): DraftKeeping => {
  const { form, text, changed, secret, spared = null } = typed;
  const { api } = useServices();
  const waiting = useRef<string | null>(null);
  const forget = () => {
    waiting.current = null;
    void api.desk.keep({ form, draft: null });
  };
  useEffect(() => {
    if (!secret) return;
    waiting.current = null;
    void api.desk.keep({ form, draft: spared });
  }, [api, form, secret, spared]);
  useEffect(() => {
    if (!changed || secret) return;
    waiting.current = text;
    const timer = setTimeout(() => {
      if (waiting.current !== null) void api.desk.keep({ form, draft: waiting.current });
      waiting.current = null;
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [api, form, text, changed, secret]);
  useEffect(
    () => () => {
      if (waiting.current !== null) void api.desk.keep({ form, draft: waiting.current });
    },
    [api, form],
  );
  return { forget };
};

/** What was kept of a form, read once each time the form opens; undefined until it is known. */
export const useReadDraft = (form: string): string | null | undefined => {
  const { api } = useServices();
  const kept = useQuery({
    queryKey: ['desk', form],
    queryFn: () => api.desk.kept({ form }),
    gcTime: 0,
    staleTime: 0,
  });
  if (!kept.data || kept.isFetching) return undefined;
  return kept.data.ok ? kept.data.value.draft : null;
};
