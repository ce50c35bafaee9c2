import type { AppHandlers } from '#shared/contract/app.ts';
import type { Departure } from '#shared/words/departure.ts';
import { err, ok } from '#shared/result.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { writeFailureOf } from '../durable-write.ts';
import type { OutputDeps } from '../outputs-deps.ts';
import { makePack } from '../packs/make-pack.ts';
import { verifyPack } from '../packs/verify.ts';
import { people, tenures } from '../registers/register-kinds.ts';
import { isCancelled, type Task } from '../tasks.ts';
import { departureBegun, packMade, type PackBody } from './leaver-acts.ts';

interface DepartureRow {
  readonly id: string;
  readonly tenure: string;
  readonly person: string;
  readonly leaves_on: string;
  readonly at: string;
}

interface PackRow {
  readonly act: string;
  readonly at: string;
  readonly body: string;
}

const packsOf = (db: ReadDb, departure: string): Departure['packs'] =>
  rowsOf<PackRow>(
    db,
    'SELECT act, at, body FROM pack WHERE departure = ? ORDER BY at, act',
    departure,
  ).map(({ act, at, body: text }) => {
    const { name, where, partial, checkpoint, tagManifestSha256 } = JSON.parse(text) as PackBody;
    return { id: act, madeAt: at, name, where, partial, checkpoint, tagManifestSha256 };
  });

const departures = (db: ReadDb): Departure[] =>
  rowsOf<DepartureRow>(db, 'SELECT * FROM departure ORDER BY leaves_on DESC, id').map((row) => ({
    id: row.id,
    tenure: row.tenure,
    person: row.person,
    personName: people.get(db, row.person)?.name ?? 'Not known',
    leavesOn: row.leaves_on,
    begunAt: row.at,
    packs: packsOf(db, row.id),
  }));

/** Departures and their packs. */
export const createLeaverService = (deps: OutputDeps): AppHandlers['leavers'] => {
  const { db, journal, tasks, pathOf, checkPassphrase, newId } = deps;
  const get = (id: string): Departure | undefined => departures(db).find((held) => held.id === id);

  const pack = async (
    departure: Departure,
    { folder, partial }: { readonly folder: string; readonly partial: string | null },
    task: Task,
  ) => {
    const made = await makePack(
      deps,
      {
        tenure: departure.tenure,
        person: departure.person,
        personName: departure.personName,
        leavesOn: departure.leavesOn,
        folder,
        partial,
      },
      task,
    );
    if (!made.ok) return made;
    const { name, where, tagManifestSha256, check } = made.value;
    if (!check.checkpoint) throw new Error('a pack without a checkpoint');
    journal.record(packMade, {
      subject: departure.id,
      tenure: departure.tenure,
      body: {
        name,
        where,
        partial: partial !== null,
        files: check.files,
        bytes: check.bytes,
        checkpoint: check.checkpoint,
        tagManifestSha256,
      },
    });
    const shown = get(departure.id);
    if (!shown) throw new Error('the departure is not there');
    return ok({ departure: shown, check });
  };

  return {
    list: ({ tenure }) =>
      ok(departures(db).filter((held) => tenure === null || held.tenure === tenure)),

    begin: ({ tenure, person, leavesOn }) => {
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      if (!people.get(db, person)) return err({ code: 'not-found', what: 'person' });
      const id = newId();
      journal.record(departureBegun, { subject: id, tenure, body: { tenure, person, leavesOn } });
      const begun = get(id);
      if (!begun) throw new Error('the departure is not there');
      return ok(begun);
    },

    makePack: async ({ task: id, departure: departureId, folder: token, passphrase, partial }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const departure = get(departureId);
      const folder = await pathOf(token);
      if (!departure || folder === null) {
        return err({ code: 'not-found', what: departure ? 'folder' : 'departure' });
      }
      try {
        return await tasks.run(id, (task) => pack(departure, { folder, partial }, task));
      } catch (cause) {
        if (isCancelled(cause)) return err({ code: 'cancelled' });
        const failure = writeFailureOf(cause, folder);
        if (failure) return err(failure);
        throw cause;
      }
    },

    checkPack: async ({ task: id, folder: token, expected }) => {
      const folder = await pathOf(token);
      if (folder === null) return err({ code: 'not-found', what: 'folder' });
      try {
        return await tasks.run(id, async (task) =>
          ok(
            await verifyPack(folder, {
              expected,
              signal: task.signal,
              onProgress: (done, total) => task.progress('Reading every byte', done, total),
            }),
          ),
        );
      } catch (cause) {
        if (isCancelled(cause)) return err({ code: 'cancelled' });
        throw cause;
      }
    },
  };
};
