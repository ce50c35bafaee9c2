import { dayOf } from '#shared/dates.ts';
import type { Import } from '#shared/words/import.ts';
import { isSeen, type Look } from '#shared/words/look.ts';
import type { Day } from '#shared/words/time.ts';

/** Days in London, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The looks that tell of a period, in order of time: those in it and, of each chat, those after it
 * as far as the first at which it was seen. For what was said last in the period is seen after it,
 * or missed after it.
 */
export const looksOfPeriod = <Seen extends Pick<Look, 'chat' | 'upTo' | 'outcome'>>(
  looks: readonly Seen[],
  period: Period,
): readonly Seen[] => {
  const seenAfter = new Set<string>();
  return looks
    .toSorted((a, b) => Date.parse(a.upTo) - Date.parse(b.upTo))
    .filter((look) => {
      const day = dayOf(look.upTo);
      if (day <= period.to) return day >= period.from;
      if (seenAfter.has(look.chat)) return false;
      if (isSeen(look)) seenAfter.add(look.chat);
      return true;
    });
};

/** Whether an import holds, or may hold, talk of a period. */
export const tellsOfPeriod = (
  { first, last }: Pick<Import, 'first' | 'last'>,
  { from, to }: Period,
): boolean => (first === null || dayOf(first) <= to) && (last === null || dayOf(last) >= from);
