import type { AppHandlers } from '#shared/contract/app.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { ExceptionReport } from '#shared/words/report.ts';
import { declaresSecret } from '#policy/secret-words.ts';
import { getEntry } from '../entries/entry-store.ts';
import { notToRead } from '../entries/not-to-read.ts';
import type { ActKind } from '../journal/act.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { writeOutInto } from '../outputs/write-into.ts';
import { writeOut } from '../outputs/write-out.ts';
import { safeName } from '../packs/pack-path.ts';
import { gatherReport, printReport } from './print-report.ts';
import {
  reportAnswered,
  reportDrafted,
  reportRefused,
  reportSent,
  reportWritten,
} from './report-acts.ts';
import { renderReport } from './report-page.ts';
import { reportOf, reportsOfTenure } from './report-store.ts';

interface Held {
  readonly entry: Entry;
  readonly report: ExceptionReport;
}

type Missing = FailureOf<'not-found' | 'need-to-know'>;

const saysSecret = (...texts: readonly string[]): boolean =>
  texts.some((text) => declaresSecret(text) !== null);

/** Exception reports (¶10a): what is due, what was written, where it went and what came back. */
export const createReportService = (deps: OutputDeps): AppHandlers['reports'] => {
  const { db, journal, pathOf, checkPassphrase } = deps;

  const heldOf = (id: string): Result<Held, Missing> => {
    const entry = getEntry(db, id);
    if (!entry) return err(notToRead(db, [id]));
    const report = reportOf(db, entry);
    return report ? ok({ entry, report }) : err({ code: 'not-found', what: 'report' });
  };

  const record = <Body>(kind: ActKind<Body>, { entry }: Held, body: Body): ExceptionReport => {
    journal.record(kind, { subject: entry.id, tenure: entry.tenure, body });
    const report = reportOf(db, entry);
    if (!report) throw new Error('the report is not there');
    return report;
  };

  return {
    list: ({ tenure }) => ok(reportsOfTenure(db, tenure)),

    get: ({ entry: id }) => {
      const entry = getEntry(db, id);
      return entry ? ok(reportOf(db, entry)) : err(notToRead(db, [id]));
    },

    draft: ({ entry, draft }) => {
      const held = heldOf(entry);
      if (!held.ok) return held;
      if (saysSecret(draft.circumstances)) return err({ code: 'secret-refused' });
      const { steps, circumstances } = held.value.report;
      const isWritten = steps.some(({ kind }) => kind === 'drafted');
      if (isWritten && circumstances === draft.circumstances) {
        return err({ code: 'nothing-changed' });
      }
      return ok(record(reportDrafted, held.value, draft));
    },

    send: ({ entry, sending }) => {
      const held = heldOf(entry);
      if (!held.ok) return held;
      const { circumstances } = held.value.report;
      if (saysSecret(sending.how, circumstances)) return err({ code: 'secret-refused' });
      return ok(record(reportSent, held.value, { ...sending, circumstances }));
    },

    answer: ({ entry, answer }) => {
      const held = heldOf(entry);
      if (!held.ok) return held;
      if (saysSecret(answer.by, answer.reply)) return err({ code: 'secret-refused' });
      return ok(record(reportAnswered, held.value, answer));
    },

    decideNot: ({ entry, refusal }) => {
      const held = heldOf(entry);
      if (!held.ok) return held;
      if (saysSecret(refusal.by, refusal.reason)) return err({ code: 'secret-refused' });
      return ok(record(reportRefused, held.value, refusal));
    },

    page: ({ entry }) => {
      const held = heldOf(entry);
      if (!held.ok) return held;
      const source = gatherReport(deps, held.value.entry);
      return source
        ? ok({ html: renderReport(source) })
        : err({ code: 'not-found', what: 'report' });
    },

    writeOut: async ({ task: id, entry, folder: token, passphrase }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const held = heldOf(entry);
      if (!held.ok) return held;
      const source = gatherReport(deps, held.value.entry);
      const folder = await pathOf(token);
      if (!source || folder === null) {
        return err({ code: 'not-found', what: source ? 'folder' : 'report' });
      }
      return writeOutInto(deps, { id, folder }, async (task) => {
        task.progress('Writing the report', 0, null);
        const printed = await printReport(deps, source);
        if (!printed.ok) return printed;
        await task.pause();
        const files = printed.value.map(([name, content]) =>
          writeOut(folder, safeName(name), content),
        );
        const { tenure } = held.value.entry;
        journal.record(reportWritten, { subject: entry, tenure, body: { files } });
        return ok(files);
      });
    },
  };
};
