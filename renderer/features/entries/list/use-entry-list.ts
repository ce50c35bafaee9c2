import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services.ts';
import type { AppClient } from '#shared/contract/app.ts';
import type { EntryQuestion, ListedEntry } from '#shared/words/entry-list.ts';

/** What is asked of a list, but for the part of it. */
export type ListQuestion = Omit<EntryQuestion, 'from' | 'count'>;

/** How many entries are asked for at once: more than a screen shows. */
const PAGE = 100;

const pageOf = (api: AppClient, question: ListQuestion, page: number) => {
  const part = { ...question, from: page * PAGE, count: PAGE };
  return queryOptions({
    queryKey: ['entries', 'list', part],
    queryFn: () => api.entries.list(part),
  });
};

/**
 * A list of entries of which only those in sight are read. While another question is answered, the
 * beginning of the last list stays, so that the table does not blink with each letter of a filter.
 */
export const useEntryList = (question: ListQuestion) => {
  const { api } = useServices();
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const onSight = useCallback((first: number, last: number): void => {
    const next = { first: Math.floor(first / PAGE), last: Math.floor(last / PAGE) };
    setPages((held) => (held.first === next.first && held.last === next.last ? held : next));
  }, []);
  const start = useQuery({ ...pageOf(api, question, 0), placeholderData: keepPreviousData });
  const wanted = Array.from({ length: pages.last - pages.first + 1 }, (_, n) => pages.first + n);
  const further = useQueries({
    queries: wanted.filter((page) => page > 0).map((page) => pageOf(api, question, page)),
    combine: (answers) => answers.map(({ data }) => (data?.ok ? data.value.entries : [])),
  });
  const offset = Math.max(1, pages.first);
  const held = useMemo(() => (start.data?.ok ? start.data.value.entries : []), [start.data]);
  const at = (index: number): ListedEntry | undefined => {
    const page = Math.floor(index / PAGE);
    return page === 0 ? held[index] : further[page - offset]?.[index % PAGE];
  };
  return { start, at, onSight };
};

/** An entry as a whole, beside its list; the one before it stays until it is there. */
export const useEntryBeside = (id: string | null) => {
  const { api } = useServices();
  const entry = useQuery({
    queryKey: ['entries', 'get', { id }],
    queryFn: () => (id === null ? null : api.entries.get({ id })),
    placeholderData: keepPreviousData,
  }).data;
  return id !== null && entry?.ok ? entry.value : undefined;
};
