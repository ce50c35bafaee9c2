import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AppClient } from '#shared/contract/app.ts';
import type { SuggestionMark } from '#shared/words/suggestion.ts';
import type { ParsedRecord } from '#shared/words/import.ts';

/** A line of a mixed chat that is still to be chosen or left. */
export type PreviewRecord = ParsedRecord & { readonly suggestions: SuggestionMark[] };

/** As many records as one question may ask for. */
const PAGE = 2_000;

/**
 * The records of a file that is not kept, page by page. They are in memory only while they are
 * looked at: nothing of them stays in the cache once the picker is closed.
 */
export const previewRecords = (api: AppClient, preview: string) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'records', preview],
    queryFn: ({ pageParam }) => api.imports.records({ preview, from: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: (page, pages) =>
      page.ok && pages.length * PAGE < page.value.total ? pages.length * PAGE : undefined,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
