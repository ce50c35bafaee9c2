import { rowsOf, type ReadDb } from '../db/connection.ts';
import { isFilingWithheld, isWithheld } from '../entries/need-to-know-store.ts';

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
  /** Whether it tells of nothing but entries that are kept from whoever reads. */
  readonly withheld: boolean;
}

/** The newest acts by the clock, of all laptops; before an instant where one is given. */
export const newestActs = (
  db: ReadDb,
  page: { readonly before: string | null; readonly limit: number },
): ListedAct[] =>
  rowsOf<Omit<ListedAct, 'withheld'> & { readonly withheld: number }>(
    db,
    `SELECT act.id, act.at, act.actor, act.kind, act.subject, lower(hex(act.hash)) AS hash,
            act.envelope ->> 'kindVersion' AS version, body.body,
            (${isWithheld('act.subject')} OR ${isFilingWithheld('act.subject')}) AS withheld
     FROM act LEFT JOIN body ON body.act = act.id
     WHERE @before IS NULL OR act.at < @before ORDER BY act.clock DESC, act.device DESC LIMIT @limit`,
    { ...page },
  ).map((row) => ({ ...row, withheld: row.withheld === 1 }));
