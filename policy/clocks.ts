import { addHours, hoursBetween, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Instant } from '#shared/words/time.ts';

/** UK GDPR, Article 33: hours from becoming aware of a personal-data breach to telling the ICO. */
export const BREACH_HOURS = 72;

/** How long there is left to report a breach. */
export interface BreachClock {
  readonly deadline: Instant;
  /** Negative once it is past. Not rounded. */
  readonly hoursLeft: number;
  readonly state: 'running' | 'last-day' | 'past';
  readonly says: string;
}

/**
 * The 72 hours of a personal-data breach (¶37), from when somebody became aware of it. It counts
 * hours, weekends and nights too. Whether to report is the department's to decide, and so is the
 * note that it decided not to.
 */
export const breachClock = (awareAt: Instant, now: Instant): BreachClock => {
  const deadline = addHours(awareAt, BREACH_HOURS);
  const hoursLeft = hoursBetween(now, deadline);
  const by = longTime(deadline);
  if (hoursLeft < 0) {
    const late = counted(Math.floor(-hoursLeft), 'hour');
    return {
      deadline,
      hoursLeft,
      state: 'past',
      says: `The 72 hours ended ${late} ago, at ${by}. Report now with the reason for the delay, or record the decision not to.`,
    };
  }
  return {
    deadline,
    hoursLeft,
    state: hoursLeft <= 24 ? 'last-day' : 'running',
    says: `${counted(Math.floor(hoursLeft), 'hour')} left: tell the ICO by ${by}, or record the decision not to.`,
  };
};
