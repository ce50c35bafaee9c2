import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import type { Managed, SetUpDraft } from './set-up-draft.ts';

/** What each step of set-up is given. */
export interface StepProps {
  readonly draft: SetUpDraft;
  readonly set: (change: Partial<SetUpDraft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly managed: Managed | null;
}
