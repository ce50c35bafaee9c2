import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useServices } from '#renderer/app/services.ts';
import type { Failure } from '#shared/failure.ts';
import { readViews, viewsText, type LogView } from './log-views.ts';

/** Under which a member's views of a tenure's log are kept on the desk. */
export const viewsForm = (tenure: string): string => `log-views:${tenure}`;

interface Done {
  readonly says: string;
  /** The views before it. */
  readonly before: readonly LogView[] | null;
}

/** The views of the log that the member has kept, and changing them with one step back. */
export const useLogViews = (tenure: string) => {
  const { api } = useServices();
  const client = useQueryClient();
  const form = viewsForm(tenure);
  const queryKey = ['desk', form];
  const kept = useQuery({ queryKey, queryFn: () => api.desk.kept({ form }) }).data;
  const views = kept?.ok ? readViews(kept.value.draft) : [];
  const [done, setDone] = useState<Done>({ says: '', before: null });
  const [failure, setFailure] = useState<Failure | null>(null);

  const keep = async (next: readonly LogView[], did: Done): Promise<void> => {
    const answer = await api.desk.keep({ form, draft: viewsText(next) });
    setFailure(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setDone(did);
    await client.invalidateQueries({ queryKey });
  };

  return {
    views,
    failure,
    says: done.says,
    /** Changes the views, and says what was done. */
    change: (next: readonly LogView[], says: string) => void keep(next, { says, before: views }),
    undo:
      done.before === null
        ? undefined
        : () => void keep(done.before ?? [], { says: 'Taken back.', before: null }),
  };
};

/** The views that the member has kept. */
export type KeptViews = ReturnType<typeof useLogViews>;
