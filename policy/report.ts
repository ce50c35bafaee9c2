import type { Assessment } from '#shared/words/assessment.ts';
import { ReportTo, type ReportState, type ReportStep } from '#shared/words/report.ts';

/** The rule of the guidance that asks for an exception report (¶10a); sets name it alike. */
export const REPORT_RULE = 'report-exceptional-use';

/** Whether the guidance, as it assessed an entry, asks for an exception report (¶10a). */
export const asksReport = ({ findings }: Pick<Assessment, 'findings'>): boolean =>
  findings.some(({ rule }) => rule === REPORT_RULE);

/** A step as far as it decides how a report stands. */
type Told = Pick<Extract<ReportStep, { kind: 'sent' }>, 'kind' | 'to'> | Untold;
interface Untold {
  readonly kind: Exclude<ReportStep['kind'], 'sent'>;
}

/** How a report stands, and what is missing. */
export interface Standing {
  readonly state: ReportState;
  readonly missing: readonly ReportTo[];
  /** Whether somebody still has to draft, send or decide. */
  readonly waits: boolean;
}

const stateOf = (steps: readonly Told[], missing: readonly ReportTo[]): ReportState => {
  if (missing.length === 0) {
    return steps.some(({ kind }) => kind === 'answered') ? 'answered' : 'sent';
  }
  // A decision not to send holds until somebody drafts or sends after all.
  const last = steps.findLast(({ kind }) => kind !== 'answered');
  if (last?.kind === 'not-sent') return 'not-sent';
  if (missing.length < ReportTo.options.length) return 'sent-in-part';
  return steps.some(({ kind }) => kind === 'drafted') ? 'drafted' : 'to-draft';
};

/**
 * How an exception report stands from what was recorded of it, oldest first. The guidance names two who
 * are told (¶10a): until both are it waits, unless somebody decided otherwise. It judges nothing else.
 */
export const reportStanding = (asked: boolean, steps: readonly Told[]): Standing => {
  const told = new Set(steps.flatMap((step) => ('to' in step ? step.to : [])));
  const missing = ReportTo.options.filter((to) => !told.has(to));
  const state = stateOf(steps, missing);
  const settled = state === 'sent' || state === 'answered' || state === 'not-sent';
  return { state, missing, waits: asked && !settled };
};
