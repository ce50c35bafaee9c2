import { dayOf, longDay } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Message } from '#shared/words/message.ts';
import type { Day } from '#shared/words/time.ts';

/**
 * What of a chat belongs to a pack: the talk of the tenure, and what its entries rest on, whenever
 * that was said. The rest is another time in office, and stays in the vault.
 */
export interface EvidenceScope {
  /** First and last day in London, both included; null where nothing but what entries rest on belongs. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** Ids of the messages that entries rest on. */
  readonly rests: ReadonlySet<string>;
}

const isWithin = ({ days }: EvidenceScope, at: string): boolean => {
  if (days === null) return false;
  const day = dayOf(at);
  return day >= days.from && day <= days.to;
};

/** Whether a message belongs to the pack. */
export const isInScope = (scope: EvidenceScope, { id, at }: Pick<Message, 'id' | 'at'>): boolean =>
  isWithin(scope, at) || scope.rests.has(id);

/** Whether all of an import belongs to it, so that its original may go out as it came. */
export const isWhollyInScope = (
  scope: EvidenceScope,
  { first, last }: { readonly first: string | null; readonly last: string | null },
): boolean => first !== null && last !== null && isWithin(scope, first) && isWithin(scope, last);

/** What belongs, in words for the pages of the pack. */
export const scopeInWords = ({ days }: EvidenceScope, leftOut: number): string => {
  if (days === null)
    return 'The chat of another principal: only the messages that entries of this tenure rest on.';
  const within = `From ${longDay(days.from)} to ${longDay(days.to)}.`;
  return leftOut === 0
    ? within
    : `${within} ${counted(leftOut, 'message')} from outside these days, on which no entry rests, stayed in the vault.`;
};
