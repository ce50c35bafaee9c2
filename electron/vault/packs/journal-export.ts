import { rowsOf, type ReadDb } from '../db/connection.ts';
import { memberName } from '../members/member-store.ts';
import { signersOf } from '../journal/signers.ts';
import type { JournalRecord, PublicKeys } from './journal-lines.ts';

interface ActRow {
  readonly device: string;
  readonly n: number;
  readonly subject: string;
  readonly envelope: string;
  readonly hash: string;
  readonly signature: Buffer;
  readonly salt: Buffer | null;
  readonly body: string | null;
}

const RUN = 500;

/**
 * Subjects that belong to another tenure or another principal's chats: their acts stay in the chain
 * of a pack, but what they say is withheld.
 */
const foreignSubjects = (db: ReadDb, tenure: string): ReadonlySet<string> => {
  const rows = rowsOf<{ subject: string }>(
    db,
    `WITH foreign_chat AS (
       SELECT id FROM chat WHERE details ->> 'principal' <>
         (SELECT details ->> 'principal' FROM tenure WHERE id = @tenure))
     SELECT id AS subject FROM foreign_chat
     UNION SELECT id FROM import WHERE chat IN (SELECT id FROM foreign_chat)
     UNION SELECT subject FROM act WHERE envelope ->> 'tenure' <> @tenure`,
    { tenure },
  );
  return new Set(rows.map(({ subject }) => subject));
};

/** The journal as lines of JSON, laptop by laptop in the order of its chain: the exact stored envelopes. */
export const journalLines = async function* (db: ReadDb, tenure: string): AsyncGenerator<Buffer> {
  const foreign = foreignSubjects(db, tenure);
  const devices = rowsOf<{ device: string }>(db, 'SELECT DISTINCT device FROM act ORDER BY device');
  for (const { device } of devices) {
    for (let after = 0; ;) {
      const rows = rowsOf<ActRow>(
        db,
        `SELECT act.device, act.n, act.subject, act.envelope, lower(hex(act.hash)) AS hash, act.signature, body.salt, body.body
         FROM act LEFT JOIN body ON body.act = act.id WHERE act.device = ? AND act.n > ? ORDER BY act.n LIMIT ${RUN}`,
        device,
        after,
      );
      if (rows.length === 0) break;
      after = rows.at(-1)?.n ?? after;
      const lines = rows.map(({ subject, envelope, hash, signature, salt, body }) => {
        const withheld = foreign.has(subject);
        const record: JournalRecord = {
          envelope,
          hash,
          signature: signature.toString('base64'),
          salt: withheld ? null : (salt?.toString('base64') ?? null),
          body: withheld ? null : body,
        };
        return JSON.stringify(record);
      });
      yield Buffer.from(`${lines.join('\n')}\n`, 'utf8');
    }
  }
};

/** Every signing key that members have had. */
export const publicKeysOf = (db: ReadDb): PublicKeys =>
  [...signersOf(db)].flatMap(([member, keys]) =>
    keys.map(({ publicKey }) => ({
      member,
      name: memberName(db, member),
      publicKey: publicKey.toString('base64'),
    })),
  );
