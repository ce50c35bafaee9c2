import type { Departure } from '#shared/words/departure.ts';
import { RecordedStep } from '#shared/words/departure-step.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { memberName } from '../members/member-store.ts';
import { people } from '../registers/register-kinds.ts';
import { checklistOf, type Recorded } from './checklist.ts';
import type { PackBody } from './leaver-acts.ts';

interface DepartureRow {
  readonly id: string;
  readonly tenure: string;
  readonly person: string;
  readonly leaves_on: string;
  readonly leaves_at: string | null;
  readonly at: string;
}

interface BodyRow {
  readonly act: string;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

const packsOf = (db: ReadDb, departure: string): Departure['packs'] =>
  rowsOf<BodyRow>(
    db,
    `SELECT act, at, '' AS by, body FROM pack WHERE departure = ? ORDER BY at, act`,
    departure,
  ).map(({ act, at, body: text }) => {
    const { name, where, partial, checkpoint, tagManifestSha256 } = JSON.parse(text) as PackBody;
    return { id: act, madeAt: at, name, where, partial, checkpoint, tagManifestSha256 };
  });

const recordedOf = (db: ReadDb, departure: string): Recorded[] =>
  rowsOf<BodyRow>(
    db,
    `SELECT '' AS act, at, by, body FROM departure_step WHERE departure = ?`,
    departure,
  ).map(({ at, by, body }) => ({
    step: RecordedStep.parse(JSON.parse(body)),
    by: memberName(db, by),
    at,
  }));

/** Departures with their packs and steps, the one that comes last first. */
export const departuresOf = (db: ReadDb): Departure[] =>
  rowsOf<DepartureRow>(db, 'SELECT * FROM departure ORDER BY leaves_on DESC, id').map((row) => {
    const { id, tenure, person, leaves_on: leavesOn, leaves_at: leavesAt, at: begunAt } = row;
    const packs = packsOf(db, id);
    return {
      id,
      tenure,
      person,
      personName: people.get(db, person)?.name ?? 'Not known',
      leavesOn,
      leavesAt,
      begunAt,
      packs,
      steps: checklistOf(db, { person, tenure, begunAt, packs, recorded: recordedOf(db, id) }),
    };
  });
