import { STEP_RULES, type StepRule } from '#policy/departure.ts';
import type { Departure } from '#shared/words/departure.ts';
import type { DepartureStep } from '#shared/words/departure-step.ts';

/** How a step stands, in words. */
export const STATE_WORDS: Readonly<Record<DepartureStep['state'], string>> = {
  open: 'Open',
  done: 'Done',
  'not-possible': 'Not possible',
};

/** What is asked of a step of its kind. */
export const ruleOf = ({ kind }: Pick<DepartureStep, 'kind'>): StepRule => {
  const rule = STEP_RULES.find((one) => one.kind === kind);
  if (!rule) throw new Error(`no step ${kind}`);
  return rule;
};

/** What a step of a device is about while the register has none of the leaver. */
const SOME_DEVICE = 'The leaver’s phone';

/** `Her phone: at hand, with its PIN`; the label alone where the step is the departure's. */
export const stepTitle = (step: Pick<DepartureStep, 'kind' | 'name'>): string => {
  const { label, per } = ruleOf(step);
  const name = step.name ?? (per === 'device' ? SOME_DEVICE : null);
  if (name === null) return label;
  const isWord = /^[A-Z][a-z]/u.test(label);
  return `${name}: ${isWord ? label.charAt(0).toLowerCase() + label.slice(1) : label}`;
};

/** Steps that are still open, of all. */
export const openSteps = ({ steps }: Pick<Departure, 'steps'>): readonly DepartureStep[] =>
  steps.filter(({ state }) => state === 'open');
