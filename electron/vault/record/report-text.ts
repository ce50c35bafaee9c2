import { longDay } from '#shared/dates.ts';
import { listText } from '#shared/plural.ts';
import { RECIPIENT_WORDS, type ExceptionReport, type ReportStep } from '#shared/words/report.ts';

const stepText = (step: ReportStep): string => {
  switch (step.kind) {
    case 'written':
      return '';
    case 'sent':
      return `Reported to ${listText(step.to.map((to) => RECIPIENT_WORDS[to]))} on ${longDay(step.on)} (${step.how}).`;
    case 'answered':
      return `Answered by ${RECIPIENT_WORDS[step.from]} on ${longDay(step.on)}.`;
    case 'not-sent':
      return `${step.by} decided not to send a report: ${step.why}`;
  }
};

/** What became of an exception report, as the record says it (¶10a). */
export const reportText = ({ steps, state }: ExceptionReport): string => {
  const told = steps.map(({ step }) => stepText(step)).filter((text) => text !== '');
  if (state === 'due') return ['Not reported yet.', ...told].join(' ');
  return told.join(' ');
};
