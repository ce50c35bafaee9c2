import { adequacy } from '#policy/adequacy.ts';
import { daysBetween, dayOf, shortTime } from '#shared/dates.ts';
import { counted, listText } from '#shared/plural.ts';
import { markingText } from '#shared/words/classification.ts';
import type { Bundle } from '#shared/words/day.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Id } from '#shared/words/id.ts';
import type { Instant } from '#shared/words/time.ts';

/** Those chosen at the start: all that wait, but for what stands in a bundle whose reference is to come. */
export const chosenAtFirst = (
  entries: readonly Entry[],
  bundles: readonly Bundle[],
): ReadonlySet<Id> => {
  const written = new Set(bundles.flatMap((bundle) => bundle.entries));
  return new Set(entries.filter(({ id }) => !written.has(id)).map(({ id }) => id));
};

/** What one must know of an entry before it is filed: age, evidence, marking, what is still to be said. */
export const entryLine = (entry: Entry, now: Instant): string => {
  const days = daysBetween(dayOf(entry.recordedAt), dayOf(now));
  const missing = adequacy(entry)
    .missing.map(({ part }) => part)
    .filter((part) => part !== 'where filed')
    // What was decided stands before this line; of the rest of it, the outcome is what can lack.
    .map((part) => (part === 'what' ? 'the outcome' : part));
  return [
    days > 0 ? `${counted(days, 'day')} old` : 'Recorded today',
    entry.evidence.length === 0
      ? 'no evidence held'
      : `${counted(entry.evidence.length, 'message')} of evidence`,
    markingText(entry.marking),
    ...(entry.filings.length > 0 ? ['filed, its evidence is not'] : []),
    ...(missing.length > 0 ? [`still to be said: ${listText(missing)}`] : []),
  ].join(' · ');
};

/** A bundle that waits for its reference. */
export const bundleLine = ({ entries, files, madeAt, madeBy, partial }: Bundle): string =>
  [
    `${counted(entries.length, 'entry', 'entries')}, ${counted(files.length, 'file')}`,
    `written ${shortTime(madeAt)} by ${madeBy}`,
    ...(partial === null ? [] : [`PARTIAL: ${partial}`]),
  ].join(' · ');
