import { rowOf, type ReadDb } from '../db/connection.ts';
import { messagesSorted, type TriageBody } from './triage-acts.ts';

/** The chat that an act sorted messages of, and what it says; null where that is not held. */
export const sortingAct = (
  db: ReadDb,
  act: string,
): { readonly chat: string; readonly body: TriageBody } | null => {
  const row = rowOf<{ chat: string; body: string }>(
    db,
    `SELECT act.subject AS chat, body.body FROM act JOIN body ON body.act = act.id
     WHERE act.id = ? AND act.kind = ?`,
    act,
    messagesSorted.kind,
  );
  return row ? { chat: row.chat, body: messagesSorted.body.parse(JSON.parse(row.body)) } : null;
};
