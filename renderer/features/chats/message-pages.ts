import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AppClient } from '#shared/contract/app.ts';

/** As many messages as one question may ask for. */
const PAGE = 500;

/** The messages of a chat in time order, page by page. A page that is not full is the last. */
export const messagePages = (api: AppClient, chat: string) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'pages', chat],
    queryFn: ({ pageParam }) => api.messages.list({ chat, after: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) =>
      page.ok && page.value.length === PAGE ? (page.value.at(-1)?.id ?? undefined) : undefined,
  });
