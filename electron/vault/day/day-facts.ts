import { chatsDue, possibleLoss, type Due } from '#policy/due.ts';
import { backAt, weekdaysBetween } from '#policy/opening.ts';
import { dayOf } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import { isSeen } from '#shared/words/look.ts';
import type {
  ClosedDay,
  DayCounts,
  DayFacts,
  LossOfDay,
  MissedLook,
  NotedChat,
} from '#shared/words/day.ts';
import type { Id } from '#shared/words/id.ts';
import type { RecordedLook } from '../chats/look-store.ts';
import type { Instant } from '#shared/words/time.ts';

/** Everything that the sheet of a day is made of. */
export interface DaySource {
  readonly now: Instant;
  /** The newest closing of an earlier day; null where there is none. */
  readonly before: Pick<ClosedDay, 'day' | 'at'> | null;
  /** From after this instant things are the sheet's. */
  readonly after: Instant;
  readonly chats: readonly Chat[];
  /** All looks at those chats, in order of time: losses lie between two of them. */
  readonly looks: readonly RecordedLook[];
  readonly noted: readonly NotedChat[];
  readonly counts: DayCounts;
  readonly open: readonly Id[];
  readonly bundles: readonly Id[];
}

const lastMade = (looks: readonly RecordedLook[]): RecordedLook | undefined =>
  looks.findLast(isSeen);

/** Reasons that still stand: one for not looking goes once somebody looked after all. */
const reasonsOf = (looks: readonly RecordedLook[]): readonly MissedLook[] => {
  const made = lastMade(looks)?.at ?? '';
  return looks.flatMap(({ chat, outcome, at, why }): MissedLook[] => {
    if (outcome === 'could-not-be-captured') return [{ chat, outcome, why }];
    return outcome === 'not-looked-at' && at > made ? [{ chat, outcome, why }] : [];
  });
};

/** What became of a look that was due, or why there was none. */
const missedAt = (looks: readonly RecordedLook[], { chat, state }: Due): readonly MissedLook[] =>
  looks.length === 0 && state !== 'not-due'
    ? [{ chat, outcome: 'no-reason', why: '' }]
    : reasonsOf(looks);

const lossesOf = (chat: Chat, { looks, now, after }: DaySource): readonly LossOfDay[] => {
  const { id, timerHours } = chat;
  if (timerHours === null) return [];
  const made = looks.filter((look) => look.chat === id && isSeen(look));
  if (made.length === 0) return [{ chat: id, from: null, to: now, timerHours }];
  const ends = [...made.slice(1), { upTo: now, at: now }];
  return made.flatMap(({ upTo: from }, index) => {
    const next = ends[index];
    if (!next || next.at <= after) return [];
    const lost = possibleLoss(from, next.upTo, timerHours);
    return lost ? [{ chat: id, from, to: next.upTo, timerHours }] : [];
  });
};

/** What a day was: pure, so that the same day always has the same sheet. */
export const factsOf = (source: DaySource): DayFacts => {
  const { now, before, after, chats, looks, counts, open, bundles } = source;
  const day = dayOf(now);
  const moment = { now, backAt: backAt(now) };
  const due = chatsDue(chats, moment);
  const of = (chat: Id): readonly RecordedLook[] =>
    looks.filter((look) => look.chat === chat && look.at > after);
  return {
    day,
    since: before?.at ?? null,
    notClosed: before ? [...weekdaysBetween(before.day, day)] : [],
    counts,
    looked: due.flatMap(({ chat }) => {
      const last = lastMade(of(chat));
      if (!last) return [];
      const { outcome, upTo, basis, why } = last;
      return [{ chat, outcome, upTo, basis, why }];
    }),
    noted: [...source.noted],
    missed: due.flatMap((one) => missedAt(of(one.chat), one)),
    losses: due.flatMap(({ chat: id }) => {
      const chat = chats.find((held) => held.id === id);
      return chat ? lossesOf(chat, source) : [];
    }),
    ahead: due.flatMap(({ chat, state, losesFrom }) =>
      state === 'lost-before-back' && losesFrom !== null
        ? [{ chat, losesFrom, backAt: moment.backAt }]
        : [],
    ),
    open: [...open],
    bundles: [...bundles],
    untriaged: chats.reduce((sum, chat) => sum + chat.untriaged, 0),
  };
};
