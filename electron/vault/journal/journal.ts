import type { Checkpoint } from '#shared/words/journal.ts';
import type { ReadDb } from '../db/connection.ts';
import { rowOf } from '../db/connection.ts';
import {
  bodyHashOf,
  Envelope,
  envelopeText,
  hashOf,
  NO_HASH,
  type ActKind,
  type StoredAct,
} from './act.ts';
import type { Anchor, Head } from './anchor.ts';
import { canonicalJson, type Json } from './canonical.ts';
import { CLOCK_START, tick, witness } from './clock.ts';
import {
  checkpointOf,
  countActs,
  deviceHeads,
  headsDigest,
  type DeviceHead,
} from './checkpoint.ts';
import { carryOutDisposal, insertAct } from './append.ts';
import { disposed } from './gone-acts.ts';
import { mergeActs, type MergeOutcome } from './merge.ts';
import type { Registry } from './registry.ts';
import { createReplay, type Replay } from './replay.ts';

/** The member who acts, and the key they act with. */
export interface Actor {
  readonly member: string;
  /** Ed25519 over these bytes. */
  readonly sign: (bytes: Buffer) => Buffer;
}

/** What recording needs. */
export interface JournalDeps {
  readonly db: ReadDb;
  readonly registry: Registry;
  readonly anchor: Anchor;
  /** This laptop's copy of the vault. */
  readonly device: string;
  readonly actor: Actor;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: (bytes: number) => Buffer;
  /** The bytes of a sealed file, for acts whose lists are too long for a body. */
  readonly readSealed: (file: string) => Buffer;
}

/** What is about to be recorded. */
export interface ToRecord {
  readonly kind: string;
  readonly version: number;
  readonly subject: string;
  readonly tenure: string | null;
  readonly body: string;
}

interface About<Body> {
  readonly subject: string;
  readonly tenure?: string | null;
  readonly body: Body;
}

/** An act of a kind that is to be recorded; throws where the body is not of the kind. */
export const toRecord = <Body>(
  kind: ActKind<Body>,
  { subject, tenure = null, body }: About<NoInfer<Body>>,
): ToRecord => ({
  kind: kind.kind,
  version: kind.version,
  subject,
  tenure,
  body: canonicalJson(kind.body.parse(body) as Json),
});

/** What is known of an act once it is on the disk. */
export interface Recorded {
  readonly id: string;
  readonly at: string;
}

/** The journal while a vault is open: the only way in which anything of it changes. */
export interface Journal {
  /** Appends an act to the signed chain and applies it, together or not at all; back once it is on the disk. */
  readonly record: <Body>(kind: ActKind<Body>, about: About<NoInfer<Body>>) => Recorded;
  /** Several acts in one transaction: all or none. */
  readonly recordAll: (given: readonly ToRecord[]) => readonly Recorded[];
  /** Takes in a colleague's acts. */
  readonly merge: (acts: readonly StoredAct[]) => MergeOutcome;
  readonly replay: Replay;
  readonly checkpoint: () => Checkpoint;
  readonly head: () => DeviceHead | null;
  /** What the anchor says of the journal as it stands. */
  readonly anchored: () => Head;
  readonly device: string;
}

/** The journal of an open vault. The only source of change to what the vault holds. */
export const createJournal = (deps: JournalDeps): Journal => {
  const { db, registry, anchor, device, actor, now, newId, random, readSealed } = deps;
  const replay = createReplay(db, registry, readSealed);
  let acts = countActs(db);
  let heads = new Map(deviceHeads(db).map((head) => [head.device, head]));
  let clock =
    rowOf<{ clock: string | null }>(
      db,
      'SELECT max(clock) AS clock FROM act WHERE device = ?',
      device,
    )?.clock ?? CLOCK_START;
  const others = rowOf<{ clock: string | null }>(
    db,
    'SELECT max(clock) AS clock FROM act WHERE device <> ?',
    device,
  )?.clock;
  if (others) clock = witness(clock, others, now());

  const sortedHeads = (): DeviceHead[] =>
    [...heads.values()].toSorted((a, b) => (a.device < b.device ? -1 : 1));

  const headNow = (): Head => {
    const own = heads.get(device);
    return {
      acts,
      device,
      n: own?.n ?? 0,
      hash: own?.hash ?? NO_HASH,
      heads: headsDigest(sortedHeads()).toString('hex'),
    };
  };
  const writeAnchor = (): void => anchor.write(headNow());

  const append = (act: ToRecord, head: DeviceHead | undefined): Recorded & { head: DeviceHead } => {
    const ms = now();
    clock = tick(clock, ms);
    const salt = random(32);
    const seen = Object.fromEntries(
      [...heads.values()]
        .filter((other) => other.device !== device)
        .map((other) => [other.device, other.n]),
    );
    const envelope = Envelope.parse({
      v: 1,
      id: newId(),
      device,
      n: (head?.n ?? 0) + 1,
      at: new Date(ms).toISOString(),
      clock,
      seen,
      actor: actor.member,
      kind: act.kind,
      kindVersion: act.version,
      tenure: act.tenure,
      subject: act.subject,
      bodyHash: bodyHashOf(salt, act.body),
      prev: head?.hash ?? NO_HASH,
    });
    const text = envelopeText(envelope);
    const hash = hashOf(text);
    insertAct(db, {
      envelope: text,
      signature: actor.sign(hash),
      body: { salt, text: act.body },
    });
    return {
      id: envelope.id,
      at: envelope.at,
      head: { device, n: envelope.n, hash: hash.toString('hex') },
    };
  };

  const recordAll = (given: readonly ToRecord[]): readonly Recorded[] => {
    let head = heads.get(device);
    const clockBefore = clock;
    const work = db.transaction(() =>
      given.map((act) => {
        const recorded = append(act, head);
        head = recorded.head;
        if (act.kind === disposed.kind) carryOutDisposal(db, replay, recorded.id);
        replay.applyNewest(recorded.id);
        if (act.kind === 'file.replaced') {
          replay.regather();
          replay.applySubjects([act.subject]);
        }
        return { id: recorded.id, at: recorded.at };
      }),
    );
    let recorded: readonly Recorded[];
    anchor.inPlace();
    try {
      recorded = work.immediate();
    } catch (failed) {
      clock = clockBefore;
      replay.regather();
      throw failed;
    }
    if (head) heads.set(device, head);
    acts += given.length;
    writeAnchor();
    return recorded;
  };

  return {
    record: (kind, about) => {
      const [recorded] = recordAll([toRecord(kind, about)]);
      if (!recorded) throw new Error('nothing was recorded');
      return recorded;
    },
    recordAll,
    merge: (incoming) => {
      anchor.inPlace();
      const outcome = mergeActs(db, replay, incoming);
      acts = countActs(db);
      heads = new Map(deviceHeads(db).map((head) => [head.device, head]));
      if (outcome.newestClock) clock = witness(clock, outcome.newestClock, now());
      writeAnchor();
      return outcome;
    },
    replay,
    checkpoint: () => checkpointOf(acts, sortedHeads()),
    head: () => heads.get(device) ?? null,
    anchored: headNow,
    device,
  };
};
