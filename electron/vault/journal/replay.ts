import type { ReadDb, WriteDb } from '../db/connection.ts';
import { rowOf, rowsOf } from '../db/connection.ts';
import { clearSubject, makeProjections, shapeOf } from '../db/projections.ts';
import { Envelope, type ActKind, type ApplyContext } from './act.ts';
import { gatherGone, type Gone } from './gone.ts';
import { kindTable, type Registry } from './registry.ts';

interface HeldAct {
  readonly id: string;
  readonly envelope: string;
  readonly body: string | null;
}

const HELD = `SELECT act.id, act.envelope, body.body FROM act LEFT JOIN body ON body.act = act.id`;

const STEPS_A_CHECKPOINT = 3;
/** SQLite's name for it: the log is synced before it is copied, and not after each transaction. */
const NORMAL = 1;

/** Applies acts to projections: one, those of a subject, or all. */
export interface Replay {
  /** Applies an act just appended; falls back to its whole subject where it comes late by the clock. */
  readonly applyNewest: (actId: string) => void;
  readonly applySubjects: (subjects: Iterable<string>) => void;
  /** Makes every projection again from the acts. */
  readonly rebuild: () => void;
  /** Rebuilds only where the tables' shape is not this program's. Returns whether it did. */
  readonly rebuildIfOtherShape: () => boolean;
  /** One step of a big projection; false when none is waiting. */
  readonly step: () => boolean;
  readonly pending: () => number;
  readonly gone: () => Gone;
  readonly regather: () => void;
}

/** Applies the acts of one database to its projections. */
export const createReplay = (
  db: ReadDb,
  registry: Registry,
  readSealed: (file: string) => Buffer,
): Replay => {
  const kinds = kindTable(registry.kinds);
  const big = new Map(registry.big.map((projection) => [projection.kind, projection]));
  let gone = gatherGone(db);
  const context: ApplyContext = { standsFor: (file) => gone.standsFor(file), readSealed };

  /** Runs with projections open to change; the only place that makes a `WriteDb`. */
  const applying = (actId: string, work: (write: WriteDb) => void): void => {
    db.prepare('UPDATE applying SET act = ?').run(actId);
    try {
      work(db as WriteDb);
    } finally {
      db.prepare('UPDATE applying SET act = NULL').run();
    }
  };

  const kindOf = (envelope: Envelope): ActKind<unknown> => {
    const kind = kinds.get(`${envelope.kind} ${envelope.kindVersion}`);
    if (!kind) throw new Error(`no kind of act ${envelope.kind} ${envelope.kindVersion}`);
    return kind;
  };

  const applyOne = (write: WriteDb, held: HeldAct): void => {
    const envelope = Envelope.parse(JSON.parse(held.envelope));
    // A body that is gone applies as nothing: what the act had made is not made again.
    if (held.body === null) return;
    const kind = kindOf(envelope);
    const body = kind.body.parse(JSON.parse(held.body));
    kind.apply(write, { envelope, body }, context);
    if (big.has(envelope.kind)) {
      db.prepare('INSERT OR REPLACE INTO projecting VALUES (?, 0)').run(held.id);
    }
  };

  const applySubject = (write: WriteDb, subject: string): void => {
    clearSubject(write, registry.projections, subject);
    db.prepare('DELETE FROM projecting WHERE act IN (SELECT id FROM act WHERE subject = ?)').run(
      subject,
    );
    const acts = rowsOf<HeldAct>(
      db,
      `${HELD} WHERE act.subject = ? ORDER BY act.clock, act.device`,
      subject,
    );
    for (const held of acts) applyOne(write, held);
  };

  const rebuild = (): void => {
    gone = gatherGone(db);
    db.transaction(() => {
      makeProjections(db, registry.projections);
      db.prepare('DELETE FROM projecting').run();
      db.prepare('DELETE FROM projection_shape').run();
      db.prepare('INSERT INTO projection_shape VALUES (?)').run(shapeOf(registry.projections));
      applying('rebuild', (write) => {
        // Ids first: bodies may be large, and an iterator would hold the connection.
        const ids = rowsOf<{ id: string }>(db, 'SELECT id FROM act ORDER BY clock, device');
        for (const { id } of ids) {
          const held = rowOf<HeldAct>(db, `${HELD} WHERE act.id = ?`, id);
          if (held) applyOne(write, held);
        }
      });
    }).immediate();
  };

  let sinceCheckpoint = 0;
  /** Bulk work fills the log: it is copied into the database in steps of its own, each as short as the others. */
  const checkpointIfDue = (): boolean => {
    if (sinceCheckpoint < STEPS_A_CHECKPOINT) return false;
    db.pragma('wal_checkpoint(PASSIVE)');
    sinceCheckpoint = 0;
    return true;
  };

  /**
   * Runs a transaction that need not have reached the disk when it ends: what is lost of it with the
   * power is made again from its act, which is there. The next act recorded, and each copying of the
   * log, takes it to the disk, so that nothing later is ever there without it.
   */
  const withoutWaitingForDisk = (transaction: () => void): void => {
    const held = db.pragma('synchronous', { simple: true }) as number;
    db.pragma(`synchronous = ${Math.min(held, NORMAL)}`);
    try {
      transaction();
    } finally {
      db.pragma(`synchronous = ${held}`);
    }
  };

  const step = (): boolean => {
    if (checkpointIfDue()) return true;
    const waiting = rowOf<HeldAct & { place: number }>(
      db,
      `SELECT act.id, act.envelope, body.body, projecting.place FROM projecting
       JOIN act ON act.id = projecting.act LEFT JOIN body ON body.act = act.id
       ORDER BY act.clock, act.device LIMIT 1`,
    );
    if (!waiting) return false;
    const project = db.transaction(() =>
      applying(waiting.id, (write) => {
        const envelope = Envelope.parse(JSON.parse(waiting.envelope));
        const projection = big.get(envelope.kind);
        const next =
          projection && waiting.body !== null
            ? projection.step(
                write,
                {
                  act: { envelope, body: kindOf(envelope).body.parse(JSON.parse(waiting.body)) },
                  place: waiting.place,
                },
                context,
              )
            : null;
        if (next === null) db.prepare('DELETE FROM projecting WHERE act = ?').run(waiting.id);
        else db.prepare('UPDATE projecting SET place = ? WHERE act = ?').run(next, waiting.id);
      }),
    );
    withoutWaitingForDisk(() => project.immediate());
    sinceCheckpoint += 1;
    return true;
  };

  return {
    applyNewest: (actId) => {
      const held = rowOf<HeldAct & { subject: string }>(
        db,
        `SELECT act.id, act.envelope, act.subject, body.body FROM act
         LEFT JOIN body ON body.act = act.id WHERE act.id = ?`,
        actId,
      );
      if (!held) throw new Error(`no act ${actId}`);
      const late = rowOf(
        db,
        `SELECT 1 FROM act a, act b WHERE b.id = ? AND a.subject = b.subject
         AND (a.clock, a.device) > (b.clock, b.device) LIMIT 1`,
        actId,
      );
      applying(actId, (write) =>
        late ? applySubject(write, held.subject) : applyOne(write, held),
      );
    },
    applySubjects: (subjects) =>
      applying('subjects', (write) => {
        for (const subject of subjects) applySubject(write, subject);
      }),
    rebuild,
    rebuildIfOtherShape: () => {
      const held = rowOf<{ digest: string }>(db, 'SELECT digest FROM projection_shape');
      if (held?.digest === shapeOf(registry.projections)) return false;
      rebuild();
      return true;
    },
    step,
    pending: () =>
      rowOf<{ waiting: number }>(db, 'SELECT count(*) AS waiting FROM projecting')?.waiting ?? 0,
    gone: () => gone,
    regather: () => {
      gone = gatherGone(db);
    },
  };
};
