import type { Chat } from '#shared/words/chat.ts';
import { isReceived, type Departure } from '#shared/words/departure.ts';
import type { EntryTally } from '#shared/words/entry.ts';
import type { Result } from '#shared/result.ts';
import type { Instant } from '#shared/words/time.ts';
import { chatsDue } from '#policy/due.ts';
import { backAt } from '#policy/opening.ts';
import { useNow } from './moment.ts';
import { useTenure } from './office.ts';
import { useRead } from './reading.ts';
import type { ScreenName } from './screen.ts';

/** What is counted for the rail. */
export interface Held {
  readonly chats: readonly Chat[];
  readonly entries: Pick<EntryTally, 'open'>;
  readonly departures: readonly Pick<Departure, 'steps'>[];
}

/** How many things wait for a person on each screen: nothing else is counted in the rail. */
export const waitingCounts = (
  { chats, entries, departures }: Held,
  now: Instant,
): Partial<Record<ScreenName, number>> => ({
  today: chatsDue(chats, { now, backAt: backAt(now) }).filter(({ state }) => state !== 'not-due')
    .length,
  triage: chats.reduce((sum, chat) => sum + chat.untriaged, 0),
  log: entries.open,
  leavers: departures.filter((departure) => !isReceived(departure)).length,
});

const valueOr = <Value>(data: Result<readonly Value[], unknown> | undefined): readonly Value[] =>
  data?.ok ? data.value : [];

/** What waits for a person in the tenure chosen. */
export const useWaiting = (): Partial<Record<ScreenName, number>> => {
  const { id: tenure } = useTenure();
  const now = useNow();
  const chats = useRead('chats', 'list', { tenure });
  const entries = useRead('entries', 'tally', { tenure });
  const departures = useRead('leavers', 'list', { tenure });
  return waitingCounts(
    {
      chats: valueOr(chats.data),
      entries: entries.data?.ok ? entries.data.value : { open: 0 },
      departures: valueOr(departures.data),
    },
    now,
  );
};
