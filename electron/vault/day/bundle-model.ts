import type { Id } from '#shared/words/id.ts';
import { highestBanner } from '#shared/words/classification.ts';
import { dayOf } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { RecordSource } from '../record/record-source.ts';
import type { Standing } from '../record/standing.ts';
import { byTime, createTeller, type ToldEntry } from '../record/told.ts';

/** What is written out for filing, before it is written. */
export interface BundleModel {
  readonly source: RecordSource;
  /** The entries, in the order in which they were made. */
  readonly told: readonly ToldEntry[];
  /** Whether their evidence goes with them. */
  readonly evidence: boolean;
  readonly standing: Standing;
  readonly day: string;
}

const partialOf = (told: readonly ToldEntry[]): string | null => {
  const without = told.filter(({ evidence }) => evidence.length > 0).length;
  return without === 0
    ? null
    : `The evidence of ${counted(without, 'entry', 'entries')} was left out.`;
};

/** The entries of a bundle with what surrounds them. Evidence that was left out makes it partial. */
export const bundleOf = (
  source: RecordSource,
  entries: readonly Id[],
  evidence: boolean,
): BundleModel => {
  const wanted = new Set(entries);
  const chosen = source.entries.filter(({ id }) => wanted.has(id)).toSorted(byTime);
  const whole = chosen.map(createTeller(source));
  return {
    source,
    // What is left out is left out of the notes too.
    told: evidence ? whole : whole.map((one) => ({ ...one, evidence: [], evidenceGone: 0 })),
    evidence,
    standing: {
      banner: highestBanner(chosen.map(({ marking }) => marking)),
      demo: source.demo,
      partial: evidence ? null : partialOf(whole),
    },
    day: dayOf(source.madeAt),
  };
};
