import type { AppHandlers } from '#shared/contract/app.ts';
import { dayOf } from '#shared/dates.ts';
import { err, ok } from '#shared/result.ts';
import { highestBanner } from '#shared/words/classification.ts';
import type { DayFacts, DaySheet } from '#shared/words/day.ts';
import { entryHead } from '../entries/entry-store.ts';
import { notToRead } from '../entries/not-to-read.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { gatherRecord } from '../record/gather-record.ts';
import { chats, offices, people, tenures } from '../registers/register-kinds.ts';
import { type Task } from '../tasks.ts';
import { bundleOf, type BundleModel } from './bundle-model.ts';
import { bundleMade, dayClosed } from './day-acts.ts';
import { missedSays, sheetOf } from './day-sheet.ts';
import { closingOf, closingsOf, getBundle } from './day-store.ts';
import { dayState, gatherDay } from './gather-day.ts';
import { renderSheet } from './render-sheet.ts';
import { writeBundle } from './write-bundle.ts';
import { writeOutInto } from '../outputs/write-into.ts';

/** The end of a day: the bundle for filing, and the closing with its sheet. */
export const createDayService = (deps: OutputDeps): AppHandlers['day'] => {
  const { db, journal, pathOf, checkPassphrase, now, newId, vaultId, demo } = deps;
  const instant = (): string => new Date(now()).toISOString();

  const nameOf = (chat: string): string => chats.get(db, chat)?.name ?? 'A chat that is not held';

  const named = (tenure: string, facts: DayFacts): DaySheet =>
    sheetOf(facts, closingsOf(db, tenure, facts.day), {
      chat: nameOf,
      entry: (id) => entryHead(db, id),
      bundle: (id) => getBundle(db, id),
    });

  const pageOf = (tenure: string, facts: DayFacts, sheet: DaySheet): string => {
    const held = tenures.get(db, tenure);
    const markings = [
      ...facts.open.flatMap((id) => entryHead(db, id)?.marking ?? []),
      ...[...sheet.looked, ...sheet.missed, ...sheet.losses, ...sheet.ahead].flatMap(
        ({ chat }) => chats.get(db, chat)?.marking ?? [],
      ),
    ];
    return renderSheet({
      sheet,
      office: offices.get(db, vaultId)?.name ?? '',
      principal: (held && people.get(db, held.principal)?.name) ?? 'Not known',
      post: held?.post ?? '',
      standing: { banner: highestBanner(markings), demo, partial: null },
    });
  };

  /** The entries as they are written out; null where one of them is not held in the tenure. */
  const modelOf = (
    tenure: string,
    entries: readonly string[],
    evidence: boolean,
  ): BundleModel | null => {
    const today = dayOf(instant());
    const wanted = new Set(entries);
    const source = gatherRecord(deps, { tenure, from: today, to: today, themes: [] }, wanted);
    const model = source && bundleOf(source, entries, evidence);
    return model && model.told.length === wanted.size ? model : null;
  };

  const write = async (model: BundleModel, into: string, task: Task) => {
    const written = await writeBundle(deps, { model, into }, task);
    if (!written.ok) return written;
    const { name, where, files } = written.value;
    const id = newId();
    journal.record(bundleMade, {
      subject: id,
      tenure: model.source.tenure.id,
      body: {
        name,
        where,
        day: model.day,
        entries: model.told.map(({ entry }) => entry.id),
        evidence: model.evidence,
        partial: model.standing.partial,
        files,
      },
    });
    const bundle = getBundle(db, id);
    if (!bundle) throw new Error('the bundle is not there');
    return ok(bundle);
  };

  return {
    state: ({ tenure }) => {
      const at = instant();
      const state = dayState(db, tenure, at);
      const facts = gatherDay(db, tenure, at);
      if (!state || !facts) return err({ code: 'not-found', what: 'tenure' });
      const said = facts.missed.filter(({ outcome }) => outcome !== 'no-reason');
      return ok({
        ...state,
        missed: said.map((look) => ({
          chat: look.chat,
          name: nameOf(look.chat),
          says: missedSays(look),
        })),
      });
    },

    bundle: async ({ task: id, tenure, entries, evidence, folder: token, passphrase }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const folder = await pathOf(token);
      const model = modelOf(tenure, entries, evidence);
      if (folder === null) return err({ code: 'not-found', what: 'folder' });
      if (!model) return err(notToRead(db, entries));
      return writeOutInto(deps, { id, folder }, (task) => write(model, folder, task));
    },

    sheet: ({ tenure, closed }) => {
      const facts =
        closed === null
          ? gatherDay(db, tenure, instant())
          : (closingOf(db, tenure, closed)?.facts ?? null);
      if (!facts) return err({ code: 'not-found', what: closed === null ? 'tenure' : 'closing' });
      const sheet = named(tenure, facts);
      return ok({ sheet, html: pageOf(tenure, facts, sheet) });
    },

    close: ({ tenure }) => {
      const facts = gatherDay(db, tenure, instant());
      if (!facts) return err({ code: 'not-found', what: 'tenure' });
      const id = newId();
      journal.record(dayClosed, { subject: id, tenure, body: facts });
      const made = closingOf(db, tenure, id);
      if (!made) throw new Error('the closing is not there');
      return ok(made.closed);
    },
  };
};
