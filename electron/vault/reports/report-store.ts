import type { Entry } from '#shared/words/entry.ts';
import { ReportStep, type ExceptionReport, type ReportState } from '#shared/words/report.ts';
import { asksReport, reportStanding } from '#policy/report.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { getEntry } from '../entries/entry-store.ts';
import { isWithheld } from '../entries/need-to-know-store.ts';
import { memberName } from '../members/member-store.ts';
import { proposedText } from './circumstances.ts';

interface StepRow {
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly body: string;
}

/** What was recorded of the report of an entry, oldest first. */
const stepsOf = (db: ReadDb, entry: string): ReportStep[] =>
  rowsOf<StepRow>(
    db,
    'SELECT kind, at, by, body FROM report_step WHERE entry = ? ORDER BY clock, act',
    entry,
  ).map(({ kind, at, by, body }) =>
    ReportStep.parse({
      ...(JSON.parse(body) as object),
      kind,
      at,
      recordedBy: memberName(db, by),
    }),
  );

/** The words that went out last, else those written last, else what the entry says. */
const wordsOf = (steps: readonly ReportStep[], proposed: string): string => {
  const written = steps.findLast((step) => 'circumstances' in step);
  return written?.circumstances ?? proposed;
};

/** The report of an entry; null where the guidance asks for none and nothing was recorded. */
export const reportOf = (db: ReadDb, entry: Entry): ExceptionReport | null => {
  const steps = stepsOf(db, entry.id);
  const asked = asksReport(entry.assessment);
  if (!asked && steps.length === 0) return null;
  const { state, missing, waits } = reportStanding(asked, steps);
  const proposed = proposedText(entry);
  const { id, reference, title, madeAt, recordedAt } = entry;
  return {
    entry: id,
    reference,
    title,
    madeAt,
    recordedAt,
    asked,
    state,
    missing: [...missing],
    waits,
    circumstances: wordsOf(steps, proposed),
    proposed,
    steps,
  };
};

/** Rows `listed` that have a report: asked for, or something was recorded of it. */
const HAS_REPORT = `(listed.report_asked = 1
  OR EXISTS (SELECT 1 FROM report_step WHERE report_step.entry = listed.entry))`;

const byNeed = (a: ExceptionReport, b: ExceptionReport): number => {
  if (a.waits !== b.waits) return a.waits ? -1 : 1;
  const since = a.recordedAt.localeCompare(b.recordedAt) || a.entry.localeCompare(b.entry);
  return a.waits ? since : -since;
};

/** The reports of a tenure that whoever reads may read: those that wait first, longest first; then the newest. */
export const reportsOfTenure = (db: ReadDb, tenure: string): ExceptionReport[] =>
  rowsOf<{ entry: string }>(
    db,
    `SELECT entry FROM entry_listing AS listed
     WHERE tenure = ? AND ${HAS_REPORT} AND NOT ${isWithheld('listed.entry')}`,
    tenure,
  )
    .flatMap(({ entry }) => getEntry(db, entry) ?? [])
    .flatMap((entry) => reportOf(db, entry) ?? [])
    .toSorted(byNeed);

interface StandingRow {
  readonly entry: string;
  readonly asked: number;
  readonly steps: string;
}

/** Ids of entries whose report stands in one of these ways, without reading an entry: lists are narrowed by it. */
export const entriesWithReport = (db: ReadDb, among: readonly ReportState[]): string[] =>
  rowsOf<StandingRow>(
    db,
    `SELECT listed.entry, listed.report_asked AS asked,
       (SELECT json_group_array(json_object('kind', kind, 'to', json(body -> 'to')) ORDER BY clock, act)
        FROM report_step WHERE report_step.entry = listed.entry) AS steps
     FROM entry_listing AS listed WHERE ${HAS_REPORT}`,
  )
    .filter(({ asked, steps }) => {
      const told = (JSON.parse(steps) as { kind: string; to: unknown }[]).map(({ kind, to }) =>
        kind === 'sent' ? { kind, to } : { kind },
      );
      return among.includes(
        reportStanding(asked === 1, told as Parameters<typeof reportStanding>[1]).state,
      );
    })
    .map(({ entry }) => entry);
