import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useServices } from '#renderer/app/services.ts';
import type { Failure } from '#shared/failure.ts';
import type { AppClient } from '#shared/contract/app.ts';
import type {
  SearchCounts,
  SearchHit,
  SearchQuestion,
  SearchReading,
} from '#shared/words/search.ts';

const PAGE = 50;

type Page = Awaited<ReturnType<AppClient['search']['find']>>;

/** Where the next page goes on; nowhere after the last. */
const nextOf = (page: Page) => {
  const last = page.ok && page.value.more ? page.value.hits.at(-1) : undefined;
  return last && { in: last.in, id: last.id };
};

/** The hits that are shown so far, and whether there are more. */
export interface Hits {
  readonly hits: readonly SearchHit[];
  /** How the line was read; null before the first answer. */
  readonly reading: SearchReading | null;
  readonly failure: Failure | null;
  readonly counts: SearchCounts | null;
  /** Whether there is more than is read so far. */
  readonly more: boolean;
  /** Whether what is shown answers another question than the one that is asked. */
  readonly stale: boolean;
  readonly readMore: () => void;
}

/** What is found, page by page, and how much there is in all. */
export const useHits = (question: SearchQuestion): Hits => {
  const { api } = useServices();
  const pages = useInfiniteQuery({
    queryKey: ['search', 'find', question],
    queryFn: ({ pageParam }) => api.search.find({ ...question, after: pageParam, limit: PAGE }),
    initialPageParam: null as { in: 'entry' | 'message'; id: string } | null,
    getNextPageParam: nextOf,
    placeholderData: keepPreviousData,
  });
  const counts = useQuery({
    queryKey: ['search', 'count', question],
    queryFn: () => api.search.count(question),
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const readMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const read = pages.data?.pages;
  const hits = useMemo(
    () => (read ?? []).flatMap((page) => (page.ok ? page.value.hits : [])),
    [read],
  );
  const failed = read?.find((page) => !page.ok);
  const first = read?.[0];
  return {
    hits,
    reading: first?.ok ? first.value.reading : null,
    failure: failed && !failed.ok ? failed.error : null,
    counts: counts.data?.ok ? counts.data.value : null,
    more: hasNextPage,
    stale: pages.isPlaceholderData,
    readMore,
  };
};
