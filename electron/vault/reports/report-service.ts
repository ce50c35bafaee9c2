import { declaresSecret } from '#policy/secret-words.ts';
import type { AppHandlers } from '#shared/contract/app.ts';
import { dayOf } from '#shared/dates.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Written } from '#shared/words/record.ts';
import type { ReportStep } from '#shared/words/report.ts';
import { getEntry } from '../entries/entry-store.ts';
import { notToRead } from '../entries/not-to-read.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { printPdf } from '../outputs/print-pdf.ts';
import { writeOutInto } from '../outputs/write-into.ts';
import { writeOut } from '../outputs/write-out.ts';
import { nameOf } from '../record/told.ts';
import { markingLine } from '../record/standing.ts';
import { channels, chats, devices, offices, people, tenures } from '../registers/register-kinds.ts';
import { renderReport, reportStanding, reportTitle, type ReportSource } from './render-report.ts';
import { reportRecorded, reportsWritten } from './report-acts.ts';
import { reportOf, reportsOfTenure, waitingReports } from './report-store.ts';

/** Whether anything that was typed in a step declares SECRET or above: that is never kept (¶11). */
const isSecret = (step: ReportStep): boolean =>
  Object.values(step).some((said) => typeof said === 'string' && declaresSecret(said) !== null);

/** Exception reports (¶10a): which are asked for, what became of each, and the page that is sent. */
export const createReportService = (deps: OutputDeps): AppHandlers['reports'] => {
  const { db, journal, host, pathOf, checkPassphrase, now, vaultId, demo } = deps;

  const sourceOf = (id: string): ReportSource | null => {
    const entry = getEntry(db, id);
    const report = reportOf(db, id);
    const tenure = entry && tenures.get(db, entry.tenure);
    const office = offices.get(db, vaultId);
    if (!entry || !report || !tenure || !office) return null;
    return {
      report,
      entry,
      office,
      principal: people.get(db, tenure.principal)?.name ?? 'Not known',
      post: tenure.post,
      channel: nameOf(channels.list(db), entry.channel),
      chat: nameOf(chats.list(db), entry.chat),
      device: nameOf(devices.list(db), entry.device),
      today: dayOf(new Date(now()).toISOString()),
      demo,
    };
  };

  const writeOne = async (
    source: ReportSource,
    folder: string,
  ): Promise<Result<Written[], FailureOf<'cannot-write'>>> => {
    const title = reportTitle(source.report);
    const printed = await printPdf(host, {
      html: renderReport(source, 'printed'),
      title,
      banner: markingLine(reportStanding(source)),
    });
    if (!printed.ok) return printed;
    return ok([
      writeOut(folder, `${title}.html`, Buffer.from(renderReport(source), 'utf8')),
      writeOut(folder, `${title}.pdf`, printed.value),
    ]);
  };

  return {
    list: ({ tenure }) => ok(reportsOfTenure(db, tenure)),

    waiting: ({ tenure }) => ok(waitingReports(db, tenure)),

    get: ({ entry }) => ok(reportOf(db, entry)),

    record: ({ entry: id, step }) => {
      const entry = getEntry(db, id);
      if (!entry) return err(notToRead(db, [id]));
      if (isSecret(step)) return err({ code: 'secret-refused' });
      if (!reportOf(db, id)) return err({ code: 'not-found', what: 'report' });
      const { tenure, reference } = entry;
      journal.record(reportRecorded, { subject: id, tenure, body: { reference, step } });
      const report = reportOf(db, id);
      if (!report) throw new Error('the report is not there');
      return ok(report);
    },

    page: ({ entry }) => {
      const source = sourceOf(entry);
      return source ? ok({ html: renderReport(source) }) : err(notToRead(db, [entry]));
    },

    write: async ({ task: id, entry, folder: token, passphrase }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const source = sourceOf(entry);
      if (!source) return err(notToRead(db, [entry]));
      const folder = await pathOf(token);
      if (folder === null) return err({ code: 'not-found', what: 'folder' });
      return writeOutInto(deps, { id, folder }, async (task) => {
        task.progress('Writing the report', 0, null);
        const written = await writeOne(source, folder);
        if (!written.ok) return written;
        journal.record(reportsWritten, {
          subject: entry,
          tenure: source.entry.tenure,
          body: { references: [source.report.reference], files: written.value },
        });
        return written;
      });
    },
  };
};
