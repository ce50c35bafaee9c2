import { isOpenReport, reportState } from '#policy/exception-report.ts';
import { ReportStep, type ExceptionReport, type RecordedReportStep } from '#shared/words/report.ts';
import { rowOf, rowsOf, type ReadDb } from '../db/connection.ts';
import { isWithheld } from '../entries/need-to-know-store.ts';
import { memberName } from '../members/member-store.ts';

interface StepRow {
  readonly act: string;
  readonly at: string;
  readonly by: string;
  readonly step: string;
}

const stepsOf = (db: ReadDb, entry: string): RecordedReportStep[] =>
  rowsOf<StepRow>(
    db,
    'SELECT act, at, by, step FROM report_step WHERE entry = ? ORDER BY clock, act',
    entry,
  ).map(({ step, by, ...row }) => ({
    ...row,
    by: memberName(db, by),
    step: ReportStep.parse(JSON.parse(step)),
  }));

interface ReportRow extends Omit<ExceptionReport, 'asked' | 'steps' | 'state'> {
  readonly asked: number;
}

/** Those asked for are found by their own index: a log of thousands is not gone through for them. */
const WHERE = `entry IN (SELECT entry FROM entry_listing WHERE report_asked = 1
    UNION SELECT entry FROM report_step)
  AND NOT ${isWithheld('listed.entry')}`;

const reportsWhere = (db: ReadDb, where: string, value: string): ExceptionReport[] =>
  rowsOf<ReportRow>(
    db,
    `SELECT entry, reference, title, made_at AS madeAt, made_zone AS madeZone, at AS recordedAt,
       report_asked AS asked
     FROM entry_listing AS listed WHERE ${where} AND ${WHERE} ORDER BY made_at, reference`,
    value,
  ).map((row) => {
    const steps = stepsOf(db, row.entry);
    const state = reportState(steps.map(({ step }) => step));
    return { ...row, asked: row.asked === 1, steps, state };
  });

/** The exception reports of a tenure that are asked for or were begun, by when the entries were made. */
export const reportsOfTenure = (db: ReadDb, tenure: string): ExceptionReport[] =>
  reportsWhere(db, 'tenure = ?', tenure);

/** The exception report of an entry; null where none is asked for and none was begun. */
export const reportOf = (db: ReadDb, entry: string): ExceptionReport | null =>
  reportsWhere(db, 'entry = ?', entry)[0] ?? null;

/**
 * How many of a tenure still wait for somebody, and since when the oldest does. Those that nobody
 * has begun are counted without being read: there may be thousands of them.
 */
export const waitingReports = (
  db: ReadDb,
  tenure: string,
): { readonly waiting: number; readonly oldest: string | null } => {
  const untouched = rowOf<{ waiting: number; oldest: string | null }>(
    db,
    `SELECT count(*) AS waiting, min(at) AS oldest FROM entry_listing AS listed
     WHERE tenure = ? AND report_asked = 1
       AND NOT EXISTS (SELECT 1 FROM report_step WHERE report_step.entry = listed.entry)
       AND NOT ${isWithheld('listed.entry')}`,
    tenure,
  );
  const begun = reportsWhere(
    db,
    'tenure = ? AND EXISTS (SELECT 1 FROM report_step WHERE report_step.entry = listed.entry)',
    tenure,
  ).filter(({ asked, state }) => asked && isOpenReport(state));
  const since = [untouched?.oldest ?? [], ...begun.map(({ recordedAt }) => recordedAt)].flat();
  return {
    waiting: (untouched?.waiting ?? 0) + begun.length,
    oldest: since.toSorted()[0] ?? null,
  };
};
