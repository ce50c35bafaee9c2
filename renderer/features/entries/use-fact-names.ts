import { useMemo } from 'react';
import { useNames } from '#renderer/app/names.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { FactNames } from './entry-facts.ts';

/** What the ids in an entry are called, other entries among them. */
export const useFactNames = (): FactNames => {
  const names = useNames();
  const tenure = useTenure();
  const entries = useRead('entries', 'list', { tenure: tenure.id }).data;
  return useMemo(() => {
    const titles = new Map(
      (entries?.ok ? entries.value : []).map(({ id, reference, title }) => [
        id,
        `${reference}, ${title}`,
      ]),
    );
    return { ...names, entry: (id) => titles.get(id) ?? 'an entry of another tenure' };
  }, [names, entries]);
};
