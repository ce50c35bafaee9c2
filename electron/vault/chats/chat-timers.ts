import type { Instant } from '#shared/words/time.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { chats } from '../registers/register-kinds.ts';

/** A chat's disappearing timer as it was from a moment on, until the next. */
export interface TimerSet {
  readonly chat: string;
  readonly at: Instant;
  /** Null where messages stayed. */
  readonly hours: number | null;
}

interface ActRow {
  readonly chat: string;
  readonly at: string;
  readonly kind: string;
  readonly body: string;
}

const hoursIn = ({ kind, body }: ActRow): number | null | undefined => {
  const json: unknown = JSON.parse(body);
  return kind === chats.added.kind
    ? chats.added.body.parse(json).details.timerHours
    : chats.amended.body.parse(json).changes.timerHours;
};

/** Each setting of each chat's timer, oldest first: what has vanished does not come back when it is turned off. */
export const timersOf = (db: ReadDb): TimerSet[] =>
  rowsOf<ActRow>(
    db,
    `SELECT act.subject AS chat, act.at, act.kind, body.body FROM act JOIN body ON body.act = act.id
     WHERE act.kind IN (?, ?) ORDER BY act.clock, act.device`,
    chats.added.kind,
    chats.amended.kind,
  ).flatMap((row) => {
    const hours = hoursIn(row);
    return hours === undefined ? [] : [{ chat: row.chat, at: row.at, hours }];
  });
