import { rowsOf, type ReadDb } from '../db/connection.ts';

/** An act as it is listed, with its body where that is still held. */
export interface ListedAct {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject: string;
  readonly hash: string;
  readonly version: number;
  readonly body: string | null;
}

/** The newest acts by the clock, of all laptops; before an instant where one is given. */
export const newestActs = (
  db: ReadDb,
  page: { readonly before: string | null; readonly limit: number },
): ListedAct[] =>
  rowsOf<ListedAct>(
    db,
    `SELECT act.id, act.at, act.actor, act.kind, act.subject, lower(hex(act.hash)) AS hash,
            act.envelope ->> 'kindVersion' AS version, body.body
     FROM act LEFT JOIN body ON body.act = act.id
     WHERE @before IS NULL OR act.at < @before ORDER BY act.clock DESC, act.device DESC LIMIT @limit`,
    { ...page },
  );
