import type { ReadDb } from '../db/connection.ts';
import { rowOf } from '../db/connection.ts';
import { Envelope, hashOf, type StoredAct } from './act.ts';
import { disposed } from './gone-acts.ts';
import type { Replay } from './replay.ts';

/** Writes an act as it is. Inside a transaction of the journal's own. */
export const insertAct = (db: ReadDb, { envelope: text, signature, body }: StoredAct): Envelope => {
  const envelope = Envelope.parse(JSON.parse(text));
  const { id, device, n, clock, at, actor, kind, subject } = envelope;
  db.prepare(
    `INSERT INTO act (id, device, n, clock, at, actor, kind, subject, envelope, hash, signature)
     VALUES (@id, @device, @n, @clock, @at, @actor, @kind, @subject, @text, @hash, @signature)`,
  ).run({ id, device, n, clock, at, actor, kind, subject, text, hash: hashOf(text), signature });
  if (body) db.prepare('INSERT INTO body VALUES (?, ?, ?)').run(id, body.salt, body.text);
  return envelope;
};

/** Removes the bodies that an act of disposal names, and applies what is left of their subjects. */
export const carryOutDisposal = (db: ReadDb, replay: Replay, disposal: string): void => {
  const held = rowOf<{ body: string }>(db, 'SELECT body FROM body WHERE act = ?', disposal);
  if (!held) return;
  const { acts: named } = disposed.body.parse(JSON.parse(held.body));
  const subjects = new Set<string>();
  for (const act of named) {
    db.prepare('INSERT OR IGNORE INTO disposed_body VALUES (?, ?)').run(act, disposal);
    db.prepare('DELETE FROM body WHERE act = ?').run(act);
    const subject = rowOf<{ subject: string }>(db, 'SELECT subject FROM act WHERE id = ?', act);
    if (subject) subjects.add(subject.subject);
  }
  replay.regather();
  replay.applySubjects(subjects);
};
