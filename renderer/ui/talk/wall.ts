import { dayOf, timeOf } from '#shared/dates.ts';
import type { Instant } from '#shared/words/time.ts';

/** An instant as the clock on the wall in London showed it, in the form in which messages carry theirs. */
export const londonWall = (instant: Instant): string => `${dayOf(instant)}T${timeOf(instant)}`;
