import { dayOf, longDay, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Message } from '#shared/words/message.ts';
import type { Day, Instant } from '#shared/words/time.ts';
import type { EvidenceTally } from './evidence-tally.ts';

/**
 * What of a chat belongs to a pack: the talk of the tenure, and what its entries rest on, whenever
 * that was said. The rest is another time in office, and stays in the vault.
 */
export interface EvidenceScope {
  /** First and last day in London, both included; null where nothing but what entries rest on belongs. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
  /** From when on the last day the post was another's; null where the day is not split. */
  readonly until: Instant | null;
  /** Ids of the messages that entries rest on, each with the references of those entries. */
  readonly rests: ReadonlyMap<string, readonly string[]>;
}

type Placed = Pick<Message, 'id' | 'at'>;

const isWithin = ({ days, until }: EvidenceScope, at: string): boolean => {
  if (days === null || (until !== null && Date.parse(at) >= Date.parse(until))) return false;
  const day = dayOf(at);
  return day >= days.from && day <= days.to;
};

/** Whether a message belongs to the pack. */
export const isInScope = (scope: EvidenceScope, { id, at }: Placed): boolean =>
  isWithin(scope, at) || scope.rests.has(id);

/** Whether all of an import belongs to it, so that its original may go out as it came. */
export const isWhollyInScope = (
  scope: EvidenceScope,
  { first, last }: { readonly first: string | null; readonly last: string | null },
): boolean => first !== null && last !== null && isWithin(scope, first) && isWithin(scope, last);

/** Why a message is in the pack that is not of the tenure's talk; empty where it is of it. */
export const whyHere = (scope: EvidenceScope, { id, at }: Placed): string => {
  if (isWithin(scope, at)) return '';
  const entries = scope.rests.get(id) ?? [];
  const rest = `${entries.join(', ')} ${entries.length === 1 ? 'rests' : 'rest'} on it`;
  return scope.days === null ? `Here because ${rest}` : `Outside the tenure; here because ${rest}`;
};

/** What belongs and what does not, in words for the pages of the pack. */
export const scopeInWords = (
  { days, until }: EvidenceScope,
  { resting, outside, notBusiness, originals }: EvidenceTally,
): string => {
  if (days === null)
    return 'The chat of another principal: only the messages that entries of this tenure rest on.';
  const whole = originals > 0 ? '; an original that is here is as it came and has them' : '';
  return [
    `From ${longDay(days.from)} to ${until === null ? longDay(days.to) : longTime(until)}.`,
    ...(resting > 0
      ? [
          `${counted(resting, 'message')} from outside these days ${resting === 1 ? 'is' : 'are'} here because entries rest on ${resting === 1 ? 'it' : 'them'}, and marked.`,
        ]
      : []),
    ...(outside > 0
      ? [
          `${counted(outside, 'message')} from outside these days, on which no entry rests, stayed in the vault.`,
        ]
      : []),
    ...(notBusiness > 0
      ? [
          `${counted(notBusiness, 'message')} of these days judged not to be government business (¶18) ${notBusiness === 1 ? 'is' : 'are'} not in this transcript${whole}.`,
        ]
      : []),
  ].join(' ');
};
