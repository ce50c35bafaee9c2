import { useState } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';

interface FormDeps<Draft> {
  /** Names the form on the desk: what is typed is kept there through Escape and a lock. */
  readonly form: string;
  readonly initial: Draft;
  readonly problemsOf: (draft: Draft) => readonly FieldProblem[];
  readonly save: (draft: Draft) => Promise<Result<unknown, Failure>>;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A form of a register while it is filled in. */
export interface FormState<Draft> {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly submit: () => void;
  /** Closes the form and forgets what was typed. */
  readonly cancel: () => void;
}

/** Keeps what is typed, checks it when it is to be saved, and says what came of it. */
export const useRegisterForm = <Draft extends object>(deps: FormDeps<Draft>): FormState<Draft> => {
  const { initial, problemsOf, save, onSaved, onCancel } = deps;
  const { fields: draft, fill, forget } = useKeptStepForm(deps.form, initial);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async (): Promise<void> => {
    setBusy(true);
    const saved = await save(draft);
    setBusy(false);
    if (!saved.ok) return setFailure(saved.error);
    forget();
    onSaved();
  };

  return {
    draft,
    set: fill,
    problems,
    failure,
    busy,
    submit: () => {
      const found = problemsOf(draft);
      setProblems(found);
      setFailure(null);
      if (found.length === 0) void run();
    },
    cancel: () => {
      forget();
      onCancel();
    },
  };
};
