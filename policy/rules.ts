import { hoursText, listText } from '#shared/plural.ts';
import type { Weight } from '#shared/words/assessment.ts';
import {
  cite,
  fillPlaceholders,
  type Placeholder,
  type PolicyRule,
  type PolicySet,
} from '#shared/words/policy.ts';
import { conditions } from './conditions.ts';
import type { Facts } from './facts.ts';
import { cellFor } from './table.ts';

/** One thing that guidance may have to say. */
export interface Rule<About> {
  readonly id: string;
  /** `¶10a`: every finding can be traced. */
  readonly paragraph: string;
  readonly weight: Weight;
  /** What the guidance says of these facts, or `null` where it is silent. */
  readonly says: (facts: About) => string | null;
}

const valuesFor = (set: PolicySet, facts: Facts): Readonly<Record<Placeholder, string>> => ({
  marking: facts.marking,
  timer: hoursText(facts.timerHours ?? 0),
  reportTo: listText(set.parameters.reportTo),
});

const writtenRule = (
  set: PolicySet,
  { id, paragraph, weight, all, none, says }: PolicyRule,
): Rule<Facts> => ({
  id,
  paragraph: cite(paragraph),
  weight,
  says: (facts) =>
    all.every((condition) => conditions[condition](facts)) &&
    !none.some((condition) => conditions[condition](facts))
      ? fillPlaceholders(says, valuesFor(set, facts))
      : null,
});

/** A rule for each cell of the table: it speaks where its cell is the one that applies. */
export const tableRules = (set: PolicySet): readonly Rule<Facts>[] =>
  set.table.cells.map((cell) => ({
    id: `table-${cell.row}-${cell.columns.join('-')}`,
    paragraph: cite(cell.paragraph),
    weight: cell.weight,
    says: (facts) => (cellFor(set, facts) === cell ? cell.says : null),
  }));

/** The written rules of a set, those of one use only where it is named. */
export const writtenRules = (set: PolicySet, use?: PolicyRule['use']): readonly Rule<Facts>[] =>
  set.rules
    .filter((rule) => use === undefined || rule.use === use)
    .map((rule) => writtenRule(set, rule));

/** Every rule of a set, the table's first, so that its finding heads an assessment. */
export const rulesOf = (set: PolicySet): readonly Rule<Facts>[] => [
  ...tableRules(set),
  ...writtenRules(set),
];
