import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNames } from '#renderer/app/names.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useServices } from '#renderer/app/services.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { FactNames } from './entry-facts.ts';

/** What the ids in an entry are called, the entries that it names or that overtook it among them. */
export const useFactNames = ({ links, overtakenBy }: Entry): FactNames => {
  const names = useNames();
  const tenure = useTenure();
  const { api } = useServices();
  const ids = [...new Set([...links, ...overtakenBy].map(({ entry }) => entry))];
  const titles = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['entries', 'get', { id }],
      queryFn: () => api.entries.get({ id }),
    })),
    combine: (answers) =>
      answers.flatMap(({ data }) =>
        data?.ok && data.value.tenure === tenure.id
          ? [[data.value.id, `${data.value.reference}, ${data.value.title}`] as const]
          : [],
      ),
  });
  return useMemo(() => {
    const titleOf = new Map(titles);
    return { ...names, entry: (id) => titleOf.get(id) ?? 'an entry of another tenure' };
  }, [names, titles]);
};
