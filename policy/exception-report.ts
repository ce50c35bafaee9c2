import { Recipient, type ReportState, type ReportStep } from '#shared/words/report.ts';

/** The rule that asks for an exception report (¶10a). */
export const REPORT_RULE = 'report-exceptional-use';

/** Who has not been sent the report yet, in the order of the guidance. */
export const notTold = (steps: readonly ReportStep[]): readonly Recipient[] => {
  const told = new Set(steps.flatMap((step) => (step.kind === 'sent' ? step.to : [])));
  return Recipient.options.filter((recipient) => !told.has(recipient));
};

/** The circumstances that stand in the report; empty where nobody has written any. */
export const circumstancesOf = (steps: readonly ReportStep[]): string =>
  steps.findLast((step) => step.kind === 'written')?.circumstances ?? '';

/**
 * How far a report is. What was sent counts before a decision not to send it: whoever was told
 * stays told. An answer is one only to a report that was sent.
 */
export const reportState = (steps: readonly ReportStep[]): ReportState => {
  const missing = notTold(steps);
  if (missing.length === Recipient.options.length) {
    return steps.some(({ kind }) => kind === 'not-sent') ? 'not-sent' : 'due';
  }
  if (steps.some(({ kind }) => kind === 'answered')) return 'answered';
  return missing.length > 0 ? 'part-sent' : 'sent';
};

/** Whether somebody still has to act on it: nothing was sent and nobody decided against, or not all were told. */
export const isOpenReport = (state: ReportState): boolean =>
  state === 'due' || state === 'part-sent';
