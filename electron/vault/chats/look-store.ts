import type { Id } from '#shared/words/id.ts';
import { UNSEEN, type Look } from '#shared/words/look.ts';
import type { Instant } from '#shared/words/time.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';

/** In SQL: that a chat was seen at a look. */
export const WAS_SEEN = `look.outcome NOT IN (${UNSEEN.map((outcome) => `'${outcome}'`).join(', ')})`;

/** A look with the act that recorded it, and when. */
export interface RecordedLook extends Look {
  readonly act: Id;
  readonly at: Instant;
}

interface LookRow extends Omit<RecordedLook, 'upTo'> {
  readonly up_to: string;
}

const looked = ({ up_to: upTo, ...rest }: LookRow): RecordedLook => ({ ...rest, upTo });

/** All looks at these chats, and reasons why there was none, by how far they went. */
export const looksAt = (db: ReadDb, chats: readonly { readonly id: Id }[]): RecordedLook[] =>
  rowsOf<LookRow>(
    db,
    `SELECT act, chat, outcome, up_to, basis, why, at FROM look
     WHERE chat IN (SELECT value FROM json_each(?)) ORDER BY up_to, act`,
    JSON.stringify(chats.map(({ id }) => id)),
  ).map(looked);

/** The same of every chat. */
export const allLooks = (db: ReadDb): RecordedLook[] =>
  rowsOf<LookRow>(
    db,
    'SELECT act, chat, outcome, up_to, basis, why, at FROM look ORDER BY up_to, act',
  ).map(looked);
