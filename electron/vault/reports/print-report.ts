import { dayOf } from '#shared/dates.ts';
import type { FailureOf } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { highestBanner } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { printPdf } from '../outputs/print-pdf.ts';
import { markingLine } from '../record/standing.ts';
import { channels, chats, devices, offices, tenures } from '../registers/register-kinds.ts';
import { renderReport, reportTitle, type ReportSource } from './report-page.ts';
import { reportOf } from './report-store.ts';

/** Everything that the report of an entry is made of, as it is now; null where the entry has none. */
export const gatherReport = (
  { db, vaultId, demo, now }: Pick<OutputDeps, 'db' | 'vaultId' | 'demo' | 'now'>,
  entry: Entry,
  partial: string | null = null,
): ReportSource | null => {
  const report = reportOf(db, entry);
  const office = offices.get(db, vaultId);
  if (!report || !office) return null;
  const nameIn = (
    register: typeof channels | typeof chats | typeof devices,
    id: string | null,
  ): string => (id === null ? '' : (register.get(db, id)?.name ?? ''));
  return {
    entry,
    report,
    named: {
      channel: nameIn(channels, entry.channel),
      chat: nameIn(chats, entry.chat),
      device: nameIn(devices, entry.device),
    },
    office,
    post: tenures.get(db, entry.tenure)?.post ?? '',
    today: dayOf(new Date(now()).toISOString()),
    standing: { banner: highestBanner([entry.marking]), demo, partial },
  };
};

/** A report as files by name: as a page, and the same printed by main. */
export const printReport = async (
  { host }: Pick<OutputDeps, 'host'>,
  source: ReportSource,
): Promise<Result<readonly (readonly [string, Buffer])[], FailureOf<'cannot-write'>>> => {
  const title = reportTitle(source);
  const printed = await printPdf(host, {
    html: renderReport(source, 'printed'),
    title,
    banner: markingLine(source.standing),
  });
  if (!printed.ok) return printed;
  return ok([
    [`${title}.html`, Buffer.from(renderReport(source), 'utf8')],
    [`${title}.pdf`, printed.value],
  ]);
};
