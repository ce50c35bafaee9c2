import { useInfiniteQuery } from '@tanstack/react-query';
import type { AppClient } from '#shared/contract/app.ts';
import type { Failure } from '#shared/failure.ts';
import type { JournalLine } from '#shared/words/journal.ts';

const LIMIT = 500;

interface JournalLines {
  /** Undefined until the first are there. */
  readonly lines: readonly JournalLine[] | undefined;
  readonly failure: Failure | null;
  /** Reads older ones; undefined where there are none. */
  readonly more: (() => void) | undefined;
  readonly reading: boolean;
}

/** The journal, latest first, as far back as was asked for. */
export const useJournalLines = (api: AppClient): JournalLines => {
  const pages = useInfiniteQuery({
    queryKey: ['journal', 'list'],
    queryFn: ({ pageParam }) => api.journal.list({ before: pageParam, limit: LIMIT }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.ok && last.value.length === LIMIT ? last.value.at(-1)?.at : undefined,
  });
  const held = pages.data?.pages;
  const failed = held?.find((page) => !page.ok);
  return {
    // Two acts of one instant may stand on both sides of a page's edge.
    lines: held && [
      ...new Map(
        held.flatMap((page) => (page.ok ? page.value : [])).map((line) => [line.id, line]),
      ).values(),
    ],
    failure: failed && !failed.ok ? failed.error : null,
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
    reading: pages.isFetching,
  };
};
