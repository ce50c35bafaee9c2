import { rowsOf, type ReadDb } from '../db/connection.ts';
import { memberName } from '../members/member-store.ts';
import type { DeviceHead } from '../journal/checkpoint.ts';
import { allLooks } from '../chats/look-store.ts';
import { looksOfPeriod, tellsOfPeriod, type Period } from '../record/period.ts';
import { isFilingWithheld, isWithheld } from '../entries/need-to-know-store.ts';
import { signersOf } from '../journal/signers.ts';
import type { JournalRecord, PublicKeys } from './journal-lines.ts';

interface ActRow {
  readonly id: string;
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
 * Subjects that belong to another tenure or another principal's chats, and entries that whoever makes
 * the pack may not read: their acts stay in the chain of a pack, but what they say is withheld.
 */
const foreignSubjects = (db: ReadDb, tenure: string): ReadonlySet<string> => {
  const rows = rowsOf<{ subject: string }>(
    db,
    `WITH foreign_chat AS (
       SELECT id FROM chat WHERE details ->> 'principal' <>
         (SELECT details ->> 'principal' FROM tenure WHERE id = @tenure))
     SELECT id AS subject FROM foreign_chat
     UNION SELECT id FROM import WHERE chat IN (SELECT id FROM foreign_chat)
     UNION SELECT subject FROM act WHERE envelope ->> 'tenure' <> @tenure
     UNION SELECT entry FROM need_to_know WHERE ${isWithheld('need_to_know.entry')}
     UNION SELECT id FROM filing WHERE ${isFilingWithheld('filing.id')}`,
    { tenure },
  );
  return new Set(rows.map(({ subject }) => subject));
};

interface ImportRow {
  readonly id: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** Imports, and acts of looking, that tell nothing of the tenure's days: another time in office. */
const ofAnotherTime = (db: ReadDb, talk: Period): ReadonlySet<string> => {
  const imports = rowsOf<ImportRow>(
    db,
    `SELECT id, body ->> 'first' AS first, body ->> 'last' AS last FROM import`,
  );
  const looks = allLooks(db);
  const telling = new Set(looksOfPeriod(looks, talk));
  return new Set([
    ...imports.filter((made) => !tellsOfPeriod(made, talk)).map(({ id }) => id),
    ...looks.filter((look) => !telling.has(look)).map(({ act }) => act),
  ]);
};

interface JournalPart {
  /** Acts of other tenures keep their place in the chain; what they say is withheld. */
  readonly tenure: string;
  /** The days of the tenure: what tells of other days is withheld too. */
  readonly talk: Period;
  /** How far to go: acts that are recorded while the lines are read are not part of it. */
  readonly heads: readonly DeviceHead[];
}

const runOf = (db: ReadDb, device: string, after: number): readonly ActRow[] =>
  rowsOf<ActRow>(
    db,
    `SELECT act.id, act.device, act.n, act.subject, act.envelope, lower(hex(act.hash)) AS hash, act.signature, body.salt, body.body
     FROM act LEFT JOIN body ON body.act = act.id WHERE act.device = ? AND act.n > ? ORDER BY act.n LIMIT ${RUN}`,
    device,
    after,
  );

const lineOf = ({ envelope, hash, signature, salt, body }: ActRow, withheld: boolean): string => {
  const record: JournalRecord = {
    envelope,
    hash,
    signature: signature.toString('base64'),
    salt: withheld ? null : (salt?.toString('base64') ?? null),
    body: withheld ? null : body,
  };
  return `${JSON.stringify(record)}\n`;
};

/** The journal as lines of JSON, laptop by laptop in the order of its chain: the exact stored envelopes. */
export const journalLines = async function* (
  db: ReadDb,
  { tenure, talk, heads }: JournalPart,
): AsyncGenerator<Buffer> {
  const foreign = foreignSubjects(db, tenure);
  const otherTime = ofAnotherTime(db, talk);
  const isLeftOut = ({ id, subject }: ActRow): boolean =>
    foreign.has(subject) || otherTime.has(subject) || otherTime.has(id);
  for (const { device, n: last } of heads) {
    for (let after = 0; after < last;) {
      const rows = runOf(db, device, after).filter(({ n }) => n <= last);
      after = rows.at(-1)?.n ?? last;
      const lines = rows.map((row) => lineOf(row, isLeftOut(row)));
      yield Buffer.from(lines.join(''), 'utf8');
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
