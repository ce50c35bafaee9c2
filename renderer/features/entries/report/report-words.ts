import { notTold } from '#policy/exception-report.ts';
import { longDay } from '#shared/dates.ts';
import { listText } from '#shared/plural.ts';
import {
  RECIPIENT_WORDS,
  type ExceptionReport,
  type ReportState,
  type ReportStep,
} from '#shared/words/report.ts';

/** How far a report is, in few words. */
export const STATE_WORDS: Readonly<Record<ReportState, string>> = {
  due: 'Not sent',
  'part-sent': 'Sent in part',
  sent: 'Sent',
  answered: 'Answered',
  'not-sent': 'Decided not to send',
};

/** How far a report is, and what is still to be done, in a sentence. */
export const stateSentence = ({ state, steps, asked }: ExceptionReport): string => {
  if (!asked && state === 'due') return 'As the entry stands now, none is asked for.';
  switch (state) {
    case 'due':
      return 'Not sent. The KIM team and the Head of Unit should be told (¶10a).';
    case 'part-sent': {
      const missing = notTold(steps.map(({ step }) => step));
      return `Sent in part: ${listText(missing.map((one) => RECIPIENT_WORDS[one]))} not yet.`;
    }
    case 'sent':
      return 'Sent to both. No answer is recorded.';
    case 'answered':
      return 'Sent and answered.';
    case 'not-sent':
      return 'Somebody decided not to send it. The reason stands below.';
  }
};

/** What was recorded of a report, in a sentence. */
export const stepWords = (step: ReportStep): string => {
  switch (step.kind) {
    case 'written':
      return 'Circumstances written.';
    case 'sent':
      return `Sent to ${listText(step.to.map((to) => RECIPIENT_WORDS[to]))} on ${longDay(step.on)}: ${step.how}`;
    case 'answered':
      return `Answer of ${RECIPIENT_WORDS[step.from]}, ${longDay(step.on)}: ${step.says}`;
    case 'not-sent':
      return `${step.by} decided not to send it: ${step.why}`;
  }
};
