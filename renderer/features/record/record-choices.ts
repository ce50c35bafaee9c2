import type { RecordChoices } from '#shared/words/record.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import type { Day } from '#shared/words/time.ts';
import { longDay } from '#shared/dates.ts';

/** What a record starts as: the whole tenure, to today while it lasts, with every theme. */
export const wholeTenure = ({ id, from, to }: Tenure, today: Day): RecordChoices => ({
  tenure: id,
  from,
  to: to !== null && to < today ? to : today,
  themes: [],
});

/** What is wrong with a period, in a sentence; null where it is a period within the tenure. */
export const periodProblem = (
  { from, to }: Pick<RecordChoices, 'from' | 'to'>,
  tenure: Tenure,
): string | null => {
  if (from > to) return 'The period ends before it begins. Check both days.';
  if (to < tenure.from) {
    return `This tenure began on ${longDay(tenure.from)}, after the period ends.`;
  }
  return tenure.to !== null && from > tenure.to
    ? `This tenure ended on ${longDay(tenure.to)}, before the period begins.`
    : null;
};

/** The period in words: `1 October 2026 to 22 November 2026`. */
export const periodWords = ({ from, to }: Pick<RecordChoices, 'from' | 'to'>): string =>
  `${longDay(from)} to ${longDay(to)}`;
