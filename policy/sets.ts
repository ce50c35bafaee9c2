import { PolicySet } from '#shared/words/policy.ts';
import type { Day } from '#shared/words/time.ts';
import nccc20230330 from './sets/nccc-2023-03-30.json' with { type: 'json' };

/** The guidance of 30 March 2023. */
export const NCCC_2023: PolicySet = PolicySet.parse(nccc20230330);

/** Every set that Daybook knows, oldest first. A new one is added here, and nothing is taken away. */
export const policySets: readonly [PolicySet, ...PolicySet[]] = [NCCC_2023];

/**
 * The set in force on a day. Before the first of them the first is used: there is nothing older to
 * hold a record against, and the entry names the set, so a reader sees which it was.
 */
export const setInForce = (
  day: Day,
  sets: readonly [PolicySet, ...PolicySet[]] = policySets,
): PolicySet => sets.findLast((set) => set.inForceFrom <= day) ?? sets[0];

/** The set that an entry was judged under; undefined where this program does not know it. */
export const setById = (id: string): PolicySet | undefined =>
  policySets.find((set) => set.id === id);
