import { dayOf } from '#shared/dates.ts';
import type { Assessment, Finding } from '#shared/words/assessment.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import type { PolicySet } from '#shared/words/policy.ts';
import { factsOf, type EntryContext } from './facts.ts';
import { rulesOf, type Rule } from './rules.ts';
import { setInForce } from './sets.ts';

/**
 * What the guidance says of these facts. It judges nothing: people do.
 *
 * Pure on purpose. The clock, the office and the policy set arrive as values,
 * so an assessment made today can be repeated exactly at an inquiry.
 */
export const assess = <About>(rules: readonly Rule<About>[], facts: About): readonly Finding[] =>
  rules.flatMap(({ id, paragraph, weight, says }) => {
    const words = says(facts);
    return words === null ? [] : [{ rule: id, paragraph, says: words, weight }];
  });

/**
 * What the guidance says of an entry, headed by the cell of the table that applies (¶9–¶11), or by
 * the question which device it was. Judged under the set in force when it was made, unless another
 * is given: an old entry can be shown again under the set it was judged by.
 */
export const assessEntry = (
  details: EntryDetails,
  context: EntryContext,
  set: PolicySet = setInForce(dayOf(details.madeAt)),
): Assessment => ({
  policySet: set.id,
  findings: [...assess(rulesOf(set), factsOf(details, context))],
});
