import { useState } from 'react';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import type { FieldProblem } from '#renderer/ui/ErrorSummary.tsx';

interface FormDeps<Draft> {
  readonly initial: Draft;
  readonly problemsOf: (draft: Draft) => readonly FieldProblem[];
  readonly save: (draft: Draft) => Promise<Result<unknown, Failure>>;
  readonly onSaved: () => void;
}

/** A form of a register while it is filled in. */
export interface FormState<Draft> {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly submit: () => void;
}

/** Keeps what is typed, checks it when it is to be saved, and says what came of it. */
export const useRegisterForm = <Draft>(deps: FormDeps<Draft>): FormState<Draft> => {
  const { initial, problemsOf, save, onSaved } = deps;
  const [draft, setDraft] = useState(initial);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async (): Promise<void> => {
    setBusy(true);
    const saved = await save(draft);
    setBusy(false);
    if (saved.ok) onSaved();
    else setFailure(saved.error);
  };

  return {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    problems,
    failure,
    busy,
    submit: () => {
      const found = problemsOf(draft);
      setProblems(found);
      setFailure(null);
      if (found.length === 0) void run();
    },
  };
};
