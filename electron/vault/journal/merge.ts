import type { ReadDb } from '../db/connection.ts';
import { rowOf } from '../db/connection.ts';
import { bodyHashOf, Envelope, envelopeText, hashOf, NO_HASH, type StoredAct } from './act.ts';
import { carryOutDisposal, insertAct } from './append.ts';
import type { Replay } from './replay.ts';
import { addSigner, keyGivenBy, signersOf } from './signers.ts';
import { isSignedBy } from '../keys/signing.ts';

/** What came of taking in a colleague's acts. */
export interface MergeOutcome {
  readonly taken: number;
  readonly alreadyHeld: number;
  /** Acts that were refused, each with what is wrong; nothing after them on that laptop is taken. */
  readonly refused: readonly { readonly act: string; readonly why: string }[];
  readonly newestClock: string | null;
}

const readEnvelope = (text: string): Envelope | null => {
  try {
    const envelope = Envelope.parse(JSON.parse(text));
    return envelopeText(envelope) === text ? envelope : null;
  } catch {
    return null;
  }
};

/**
 * Appends a colleague's acts after checking each, then applies again the subjects they touch, in
 * clock order. Acts may come in any order between laptops; of one laptop only in the order of the chain.
 */
export const mergeActs = (
  db: ReadDb,
  replay: Replay,
  incoming: readonly StoredAct[],
): MergeOutcome => {
  const refused: { act: string; why: string }[] = [];
  const stopped = new Set<string>();
  const touched = new Set<string>();
  let taken = 0;
  let alreadyHeld = 0;
  let newestClock: string | null = null;

  const known = incoming.map((stored) => ({ stored, envelope: readEnvelope(stored.envelope) }));
  const signers = signersOf(db);
  for (const { stored, envelope } of known) {
    const key = envelope && stored.body ? keyGivenBy(envelope.kind, stored.body.text) : null;
    if (envelope && key)
      addSigner(signers, envelope.subject, { publicKey: key, from: envelope.clock });
  }

  const linkProblem = (envelope: Envelope): string | null => {
    const before = rowOf<{ n: number; hash: Buffer }>(
      db,
      'SELECT n, hash FROM act WHERE device = ? ORDER BY n DESC LIMIT 1',
      envelope.device,
    );
    if (envelope.n !== (before?.n ?? 0) + 1) return 'an act before it is missing';
    const follows = envelope.prev === (before?.hash.toString('hex') ?? NO_HASH);
    return follows ? null : 'it does not follow the act before it';
  };

  const contentProblem = ({ envelope: text, signature, body }: StoredAct, envelope: Envelope) => {
    if (body && bodyHashOf(body.salt, body.text) !== envelope.bodyHash)
      return 'its body was changed';
    const hash = hashOf(text);
    const signed = (signers.get(envelope.actor) ?? []).some(
      ({ publicKey, from }) => from <= envelope.clock && isSignedBy(publicKey, hash, signature),
    );
    return signed ? null : 'its signature is not by that member';
  };

  const wrongWith = (stored: StoredAct, envelope: Envelope): string | null =>
    linkProblem(envelope) ?? contentProblem(stored, envelope);

  db.transaction(() => {
    for (const { stored, envelope } of known) {
      if (!envelope) {
        refused.push({ act: 'unreadable', why: 'its envelope cannot be read' });
        continue;
      }
      const held = rowOf<{ hash: Buffer }>(db, 'SELECT hash FROM act WHERE id = ?', envelope.id);
      if (held) {
        alreadyHeld += 1;
        continue;
      }
      const wrong = stopped.has(envelope.device)
        ? 'an act before it was refused'
        : wrongWith(stored, envelope);
      if (wrong !== null) {
        stopped.add(envelope.device);
        refused.push({ act: envelope.id, why: wrong });
        continue;
      }
      const gone = rowOf(db, 'SELECT 1 FROM disposed_body WHERE act = ?', envelope.id);
      insertAct(db, gone ? { ...stored, body: null } : stored);
      taken += 1;
      touched.add(envelope.subject);
      newestClock =
        newestClock === null || envelope.clock > newestClock ? envelope.clock : newestClock;
      if (envelope.kind === 'disposed') carryOutDisposal(db, replay, envelope.id);
    }
    replay.regather();
    replay.applySubjects(touched);
  }).immediate();

  return { taken, alreadyHeld, refused, newestClock };
};
