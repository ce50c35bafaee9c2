import { QueryClient } from '@tanstack/react-query';

/** Server state where the "server" is a process on the same laptop: always asked, never retried. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        throwOnError: true,
      },
      mutations: { networkMode: 'always', retry: false, throwOnError: true },
    },
  });

/** Which lists also grow stale when something is recorded under a word. */
const TOUCHES: Readonly<Record<string, readonly string[]>> = {
  imports: ['chats', 'leavers', 'messages', 'search', 'triage', 'day'],
  triage: ['chats', 'entries', 'messages', 'search', 'day'],
  entries: ['filings', 'messages', 'record', 'reports', 'search', 'triage', 'day'],
  filings: ['entries', 'record', 'reports', 'day'],
  reports: ['entries', 'record'],
  people: ['tenures', 'chats', 'devices', 'leavers', 'messages', 'search', 'triage'],
  devices: ['chats', 'leavers'],
  channels: ['search'],
  chats: ['leavers', 'search', 'triage', 'day'],
  tenures: ['leavers', 'record'],
  office: ['vault'],
  leavers: [],
  members: ['vault'],
};

/** The words whose lists are to be read again. The journal has a line of everything. */
export const staleWords = (words: readonly string[]): readonly string[] => [
  ...new Set([...words.flatMap((word) => [word, ...(TOUCHES[word] ?? [])]), 'journal']),
];

/** Reads again what was made stale. */
export const makeStale = async (client: QueryClient, words: readonly string[]): Promise<void> => {
  await Promise.all(
    staleWords(words).map((word) => client.invalidateQueries({ queryKey: [word] })),
  );
};
