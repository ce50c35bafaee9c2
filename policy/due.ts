import {
  addDays,
  addHours,
  dayOf,
  longTime,
  shortTime,
  shortWeekday,
  timeOf,
} from '#shared/dates.ts';
import { hoursText } from '#shared/plural.ts';
import type { Chat } from '#shared/words/chat.ts';
import { isSeen } from '#shared/words/look.ts';
import type { Day, Instant } from '#shared/words/time.ts';
import type { Id } from '#shared/words/id.ts';

/** What decides when a chat is to be looked at. */
export type DueChat = Pick<Chat, 'id' | 'name' | 'timerHours' | 'lookEveryDays' | 'lastLook'>;

/** When it is, and when somebody of the office will be there again to look. */
export interface DueMoment {
  readonly now: Instant;
  readonly backAt: Instant;
}

/** When a chat is to be looked at, and what may be lost until then. */
export interface Due {
  readonly chat: Id;
  /**
   * `may-be-losing`: messages not looked at may be disappearing now. `lost-before-back`: they will
   * be before anybody is back. `look-due`: the agreed frequency says today (¶23).
   */
  readonly state: 'may-be-losing' | 'lost-before-back' | 'look-due' | 'not-due';
  /** From when messages not looked at may disappear; null where no timer runs or it was never looked at. */
  readonly losesFrom: Instant | null;
  /** The day on which the agreed frequency wants the next look; null where there was none yet. */
  readonly lookBy: Day | null;
  readonly says: string;
}

const lookedAt = ({ lastLook }: DueChat): Instant | null =>
  lastLook !== null && isSeen(lastLook) ? lastLook.at : null;

const stateOf = (
  timed: boolean,
  { losesFrom, lookBy }: Pick<Due, 'losesFrom' | 'lookBy'>,
  { now, backAt }: DueMoment,
): Due['state'] => {
  if (timed && (losesFrom === null || Date.parse(losesFrom) <= Date.parse(now))) {
    return 'may-be-losing';
  }
  if (losesFrom !== null && Date.parse(losesFrom) <= Date.parse(backAt)) return 'lost-before-back';
  return lookBy === null || lookBy <= dayOf(now) ? 'look-due' : 'not-due';
};

/**
 * `18:22` today, `Sun 07:15` within the week gone by and over the next weekend, the date beyond: a
 * weekday further on would be read as the one that is past.
 */
const near = (instant: Instant, now: Instant): string => {
  const day = dayOf(instant);
  const today = dayOf(now);
  if (day === today) return timeOf(instant);
  const within = day > addDays(today, -7) && day < addDays(today, 5);
  return within ? `${shortWeekday(day)} ${timeOf(instant)}` : shortTime(instant);
};

const sentence = (
  chat: DueChat,
  { state, losesFrom }: Pick<Due, 'state' | 'losesFrom'>,
  { now, backAt }: DueMoment,
): string => {
  const seen = lookedAt(chat);
  const looked = seen === null ? 'Never looked at' : `Looked at ${near(seen, now)}`;
  if (losesFrom !== null) {
    const words = `${looked}; may be losing messages from ${near(losesFrom, now)}`;
    return state === 'lost-before-back'
      ? `${words}. Nobody is back before ${near(backAt, now)}.`
      : `${words}.`;
  }
  return chat.timerHours === null
    ? `${looked}; no timer.`
    : `${looked}; messages disappear after ${hoursText(chat.timerHours)}, so some may be lost already.`;
};

const dueOf = (chat: DueChat, moment: DueMoment): Due => {
  const seen = lookedAt(chat);
  const losesFrom =
    seen === null || chat.timerHours === null ? null : addHours(seen, chat.timerHours);
  const lookBy = seen === null ? null : addDays(dayOf(seen), chat.lookEveryDays);
  const state = stateOf(chat.timerHours !== null, { losesFrom, lookBy }, moment);
  return {
    chat: chat.id,
    state,
    losesFrom,
    lookBy,
    says: sentence(chat, { state, losesFrom }, moment),
  };
};

const RANK = { 'may-be-losing': 0, 'lost-before-back': 1, 'look-due': 2, 'not-due': 3 } as const;

/** What may be lost comes first, soonest first; what was never looked at before all of its kind. */
const byLoss = (a: Due, b: Due): number =>
  RANK[a.state] - RANK[b.state] ||
  (a.losesFrom ?? '').localeCompare(b.losesFrom ?? '') ||
  (a.lookBy ?? '').localeCompare(b.lookBy ?? '') ||
  a.chat.localeCompare(b.chat);

/** Which chats are to be looked at, ordered by what may be lost first (¶23, ¶24). */
export const chatsDue = (chats: readonly DueChat[], moment: DueMoment): readonly Due[] =>
  chats.map((chat) => dueOf(chat, moment)).toSorted(byLoss);

/** A stretch of time whose messages may have disappeared unseen. */
export interface PossibleLoss {
  readonly from: Instant;
  readonly to: Instant;
  readonly says: string;
}

/**
 * What may have been lost between two looks at a chat with a timer: whatever was sent in the time
 * given had disappeared by the second look. Null where the timer was longer than the time between.
 * It is not known whether anything was sent, and the words say so.
 */
export const possibleLoss = (
  from: Instant,
  nextLook: Instant,
  timerHours: number,
): PossibleLoss | null => {
  const to = addHours(nextLook, -timerHours);
  return Date.parse(to) <= Date.parse(from)
    ? null
    : {
        from,
        to,
        says: `Not looked at from ${longTime(from)} to ${longTime(nextLook)} with a timer of ${hoursText(timerHours)}: what was sent up to ${longTime(to)} may be lost. It is not known whether anything was.`,
      };
};
