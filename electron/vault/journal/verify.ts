import type { Verification } from '#shared/words/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import { rowOf, rowsOf } from '../db/connection.ts';
import { bodyHashOf, Envelope, envelopeText, hashOf, NO_HASH } from './act.ts';
import type { AnchorReading } from './anchor.ts';
import { checkpointOf, countActs, deviceHeads, headsDigest } from './checkpoint.ts';
import { isSignedBy } from '../keys/signing.ts';
import { keysOfMember, type SigningKey } from './signers.ts';

interface VerifyOptions {
  /** Only the newest acts of each laptop: what opening checks. The rest is checked at idle. */
  readonly newest?: number;
  /** Called between runs of acts, so that nothing waits longer than 50 ms; throws to cancel. */
  readonly pause?: (done: number, total: number) => Promise<void>;
}

interface ActRow {
  readonly id: string;
  readonly device: string;
  readonly n: number;
  readonly clock: string;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
  readonly subject: string;
  readonly envelope: string;
  readonly hash: Buffer;
  readonly signature: Buffer;
  readonly salt: Buffer | null;
  readonly body: string | null;
  readonly disposal: string | null;
}

const COLUMNS = ['id', 'device', 'n', 'clock', 'at', 'actor', 'kind', 'subject'] as const;
const RUN = 200;

const parse = (text: string): Envelope | null => {
  try {
    return Envelope.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const bodyProblem = ({ salt, body, disposal, kind }: ActRow, envelope: Envelope): string | null => {
  if (salt !== null && body !== null) {
    return bodyHashOf(salt, body) === envelope.bodyHash ? null : 'its body was changed';
  }
  return disposal === null ? `its body (${kind}) is missing and no act disposed of it` : null;
};

/** The keys of a member; each member is looked up once. */
type KeysOf = (member: string) => readonly SigningKey[];

const keysIn = (db: ReadDb): KeysOf => {
  const known = new Map<string, readonly SigningKey[]>();
  return (member) => {
    const keys = known.get(member) ?? keysOfMember(db, member);
    known.set(member, keys);
    return keys;
  };
};

/** What is wrong with one act in itself, or null. */
const actProblem = (row: ActRow, envelope: Envelope | null, keysOf: KeysOf): string | null => {
  if (!envelope || envelopeText(envelope) !== row.envelope) return 'its envelope was changed';
  if (!hashOf(row.envelope).equals(row.hash)) return 'its envelope does not match its hash';
  if (COLUMNS.some((column) => envelope[column] !== row[column])) {
    return 'its columns differ from its envelope';
  }
  const signed = keysOf(row.actor).some(
    ({ publicKey, from }) => from <= row.clock && isSignedBy(publicKey, row.hash, row.signature),
  );
  return signed ? bodyProblem(row, envelope) : 'its signature is not by that member';
};

const linkProblem = (
  row: ActRow,
  envelope: Envelope | null,
  before: { readonly n: number; readonly hash: string },
): string | null => {
  if (row.n !== before.n + 1) {
    const missing = row.n - before.n - 1;
    return missing > 0
      ? `${missing} act${missing === 1 ? ' is' : 's are'} missing before it`
      : 'it stands out of order';
  }
  return envelope?.prev === before.hash ? null : 'it does not follow the act before it';
};

/** What the anchor outside the database says of it: whether acknowledged acts are gone. */
export const checkAnchor = (db: ReadDb, reading: AnchorReading): string | null => {
  const acts = countActs(db);
  if (reading.state === 'missing') return acts === 0 ? null : 'the anchor file (head) is missing';
  if (reading.state === 'damaged') return 'the anchor file (head) is damaged';
  const { head } = reading;
  if (acts < head.acts)
    return `records are missing: ${head.acts} were acknowledged, ${acts} are here`;
  const held = rowOf<{ hash: Buffer }>(
    db,
    'SELECT hash FROM act WHERE device = ? AND n = ?',
    head.device,
    head.n,
  );
  if (head.n > 0 && held?.hash.toString('hex') !== head.hash) {
    return `act ${head.n} of this laptop is not the one that was acknowledged`;
  }
  const whole = acts === head.acts;
  return whole && headsDigest(deviceHeads(db)).toString('hex') !== head.heads
    ? 'the newest acts are not those that were acknowledged'
    : null;
};

/** The acts of one laptop after a number, in runs. */
const runsAfter = function* (db: ReadDb, device: string, after: number): Generator<ActRow[]> {
  let from = after;
  for (;;) {
    const run = rowsOf<ActRow>(
      db,
      `SELECT act.*, body.salt, body.body, disposed_body.disposal FROM act
       LEFT JOIN body ON body.act = act.id LEFT JOIN disposed_body ON disposed_body.act = act.id
       WHERE device = ? AND n > ? ORDER BY n LIMIT ${RUN}`,
      device,
      from,
    );
    const last = run.at(-1);
    if (!last) return;
    yield run;
    from = last.n;
  }
};

const hashAt = (db: ReadDb, device: string, n: number): string =>
  rowOf<{ hash: Buffer }>(
    db,
    'SELECT hash FROM act WHERE device = ? AND n = ?',
    device,
    n,
  )?.hash.toString('hex') ?? NO_HASH;

/**
 * Checks the chain of every laptop: each envelope against its hash, link and signature, each body
 * against its envelope, and the whole against the anchor. Names exactly what is wrong.
 */
export const verifyJournal = async (
  db: ReadDb,
  anchor: AnchorReading,
  { newest = Number.POSITIVE_INFINITY, pause }: VerifyOptions = {},
): Promise<Verification> => {
  const anchored = checkAnchor(db, anchor);
  const problems: string[] = anchored ? [anchored] : [];
  const keysOf = keysIn(db);
  const total = countActs(db);
  const heads = deviceHeads(db);
  let done = 0;

  for (const { device, n } of heads) {
    const start = Math.max(0, n - newest);
    let before = { n: start, hash: hashAt(db, device, start) };
    for (const run of runsAfter(db, device, start)) {
      for (const row of run) {
        const envelope = parse(row.envelope);
        const problem = linkProblem(row, envelope, before) ?? actProblem(row, envelope, keysOf);
        if (problem) {
          problems.push(`Act ${row.n} of laptop ${device} (${row.kind}, ${row.at}): ${problem}`);
        }
        before = { n: row.n, hash: row.hash.toString('hex') };
      }
      done += run.length;
      if (pause) await pause(done, total);
    }
  }
  const checkpoint = checkpointOf(total, heads);
  return { acts: total, checkpoint, problems, holds: problems.length === 0 };
};
