import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AppClient } from '#shared/contract/app.ts';
import { ok } from '#shared/result.ts';

/** As many messages as one question may ask for. */
const PAGE = 500;
/** What stands above a message at which the chat is opened. */
const ABOVE = 100;

/** From where a page is read: from the first message on, from after or before one, or around one. */
type From =
  | { readonly from: 'after'; readonly message: string | null }
  | { readonly from: 'before' | 'around'; readonly message: string };

const readPage = async (api: AppClient, chat: string, { from, message }: From) => {
  if (from === 'after') return api.messages.list({ chat, after: message, limit: PAGE });
  if (from === 'before') return api.messages.before({ message, limit: PAGE });
  const [above, itself, below] = await Promise.all([
    api.messages.before({ message, limit: ABOVE }),
    api.messages.get({ ids: [message] }),
    api.messages.list({ chat, after: message, limit: PAGE }),
  ]);
  if (!above.ok) return above;
  if (!itself.ok) return itself;
  return below.ok ? ok([...above.value, ...itself.value, ...below.value]) : below;
};

const firstPage = (at: string | null): From =>
  at === null ? { from: 'after', message: null } : { from: 'around', message: at };

/**
 * The messages of a chat in time order, page by page: from the first, or around the one at which it
 * is opened, with more above and below. A page that is not full is the last on its side.
 */
export const messagePages = (api: AppClient, chat: string, at: string | null) =>
  infiniteQueryOptions({
    queryKey: ['messages', 'pages', chat, at],
    queryFn: ({ pageParam }) => readPage(api, chat, pageParam),
    initialPageParam: firstPage(at),
    getNextPageParam: (page, _pages, { from }): From | undefined => {
      const last = page.ok ? page.value.at(-1) : undefined;
      if (!page.ok || !last || (from === 'after' && page.value.length < PAGE)) return undefined;
      return { from: 'after', message: last.id };
    },
    getPreviousPageParam: (page, _pages, { from }): From | undefined => {
      const first = page.ok ? page.value[0] : undefined;
      if (!page.ok || !first || from === 'after') return undefined;
      if (from === 'before' && page.value.length < PAGE) return undefined;
      return { from: 'before', message: first.id };
    },
  });
