import { daysBetween, longDay } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { cite, type PolicySet } from '#shared/words/policy.ts';
import type { Day } from '#shared/words/time.ts';

/** Whether a policy set is past its own date of review. */
export interface SetReview {
  readonly due: Day | null;
  readonly overdue: boolean;
  readonly says: string;
}

/** Whether the makers of a set have let their own date of review pass. The set stays in force. */
export const reviewOf = (
  { reviewDue, reviewParagraph }: Pick<PolicySet, 'reviewDue' | 'reviewParagraph'>,
  today: Day,
): SetReview => {
  if (reviewDue === null)
    return { due: null, overdue: false, says: 'No date of review was given.' };
  const late = daysBetween(reviewDue, today);
  const by = `${longDay(reviewDue)} (${cite(reviewParagraph)})`;
  return {
    due: reviewDue,
    overdue: late > 0,
    says:
      late > 0
        ? `Its review was due by ${by} and is ${counted(late, 'day')} late. It is still in force.`
        : `Its review is due by ${by}.`,
  };
};
