import type { AppHandlers } from '#shared/contract/app.ts';
import type { Departure } from '#shared/words/departure.ts';
import type { RecordedStep } from '#shared/words/departure-step.ts';
import { dayOf } from '#shared/dates.ts';
import { err, ok } from '#shared/result.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { makePack } from '../packs/make-pack.ts';
import { safeName } from '../packs/pack-path.ts';
import { verifyPack } from '../packs/verify.ts';
import { people, tenures } from '../registers/register-kinds.ts';
import { isCancelled, type Task } from '../tasks.ts';
import { writeOutInto } from '../outputs/write-into.ts';
import { writeOut } from '../outputs/write-out.ts';
import { departuresOf } from './departure-store.ts';
import { departureBegun, packMade } from './leaver-acts.ts';
import { renderLetter } from './letters/letters.ts';
import { gatherLetters, printLetters } from './letters/print-letters.ts';
import { lettersWritten, stepRecorded } from './step-acts.ts';

/** What a step speaks of and is not there: the device or chat of a departure, or its pack. Null where all is. */
const missingOf = ({ steps, packs }: Departure, step: RecordedStep): 'pack' | 'step' | null => {
  if (step.kind === 'receipt') return packs.some(({ id }) => id === step.of) ? null : 'pack';
  return steps.some(({ kind, of }) => kind === step.kind && of === step.of) ? null : 'step';
};

/** Departures: their checklist, papers and packs. */
export const createLeaverService = (deps: OutputDeps): AppHandlers['leavers'] => {
  const { db, journal, tasks, pathOf, checkPassphrase, newId } = deps;
  const get = (id: string): Departure | undefined =>
    departuresOf(db).find((held) => held.id === id);

  const pack = async (
    departure: Departure,
    { folder, partial }: { readonly folder: string; readonly partial: string | null },
    task: Task,
  ) => {
    const made = await makePack(deps, { departure, folder, partial }, task);
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
      ok(departuresOf(db).filter((held) => tenure === null || held.tenure === tenure)),

    begin: ({ tenure, person, leavesOn, leavesAt }) => {
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      if (!people.get(db, person)) return err({ code: 'not-found', what: 'person' });
      if (leavesAt !== null && dayOf(leavesAt) !== leavesOn) {
        return err({ code: 'bad-input', fields: ['leavesAt'] });
      }
      const id = newId();
      journal.record(departureBegun, {
        subject: id,
        tenure,
        body: { tenure, person, leavesOn, leavesAt },
      });
      const begun = get(id);
      if (!begun) throw new Error('the departure is not there');
      return ok(begun);
    },

    recordStep: ({ departure: id, step }) => {
      const departure = get(id);
      if (!departure) return err({ code: 'not-found', what: 'departure' });
      const missing = missingOf(departure, step);
      if (missing) return err({ code: 'not-found', what: missing });
      journal.record(stepRecorded, { subject: id, tenure: departure.tenure, body: { step } });
      return ok(get(id) ?? departure);
    },

    letter: ({ departure: id, letter }) => {
      const departure = get(id);
      const source = departure && gatherLetters(deps, departure, null);
      return source
        ? ok({ html: renderLetter(letter, source) })
        : err({ code: 'not-found', what: 'departure' });
    },

    writeLetters: async ({
      task: id,
      departure: departureId,
      letters,
      folder: token,
      passphrase,
    }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const departure = get(departureId);
      const source = departure && gatherLetters(deps, departure, null);
      const folder = await pathOf(token);
      if (!source || folder === null) {
        return err({ code: 'not-found', what: source ? 'folder' : 'departure' });
      }
      return writeOutInto(deps, { id, folder }, async (task) => {
        task.progress('Writing the papers', 0, null);
        const printed = await printLetters(deps, source, letters);
        if (!printed.ok) return printed;
        await task.pause();
        const files = printed.value.map(([name, content]) =>
          writeOut(folder, `${safeName(`${source.departure.personName} - `)}${name}`, content),
        );
        journal.record(lettersWritten, {
          subject: departureId,
          tenure: source.departure.tenure,
          body: { letters, files },
        });
        return ok(files);
      });
    },

    makePack: async ({ task: id, departure: departureId, folder: token, passphrase, partial }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const departure = get(departureId);
      const folder = await pathOf(token);
      if (!departure || folder === null) {
        return err({ code: 'not-found', what: departure ? 'folder' : 'departure' });
      }
      return writeOutInto(deps, { id, folder }, (task) =>
        pack(departure, { folder, partial }, task),
      );
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
