import { useNow } from '#renderer/app/moment.ts';
import { dayOf } from '#shared/dates.ts';
import { SimpleStep, type RecordedStep } from '#shared/words/departure-step.ts';
import type { Day } from '#shared/words/time.ts';
import type { StepFormProps } from './StepDialog.tsx';
import {
  StepDay,
  StepFormFrame,
  StepOutcome,
  StepText,
} from '#renderer/app/steps/StepFormFrame.tsx';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';

const OUTCOME_WORDS = { done: 'Done', 'not-possible': 'Not possible', open: 'Still open' } as const;

interface Fields extends Pick<SimpleStep, 'outcome' | 'note'> {
  readonly on: Day | null;
}

/** What was recorded before is changed; what was open is taken for done until a person says otherwise. */
const begun = (told: RecordedStep | undefined, today: Day): Fields => {
  const read = SimpleStep.safeParse(told);
  if (!read.success) return { outcome: 'done', on: today, note: '' };
  const { outcome, on, note } = read.data;
  return { outcome: outcome === 'open' ? 'done' : outcome, on, note };
};

/** A step that is done, or is not possible and why, or is open again. */
export function SimpleStepForm({ step, form, onRecord, ...frame }: StepFormProps) {
  const today = dayOf(useNow());
  const { fields, tried, fill, trying, forget } = useKeptStepForm<Fields>(
    form,
    begun(step.recorded?.step, today),
  );
  const { outcome, on, note } = fields;
  const isWhy = outcome === 'not-possible';
  const problem = isWhy && note.trim() === '' ? 'Say why: it stands in the papers.' : undefined;
  return (
    <StepFormFrame
      {...frame}
      onClose={() => {
        forget();
        frame.onClose();
      }}
      onSubmit={() => {
        trying();
        const told = SimpleStep.safeParse({ kind: step.kind, of: step.of, outcome, on, note });
        if (told.success && problem === undefined) onRecord(told.data, forget);
      }}
    >
      <StepOutcome
        label="What became of it"
        words={OUTCOME_WORDS}
        value={outcome}
        onChange={(to) => fill({ outcome: to })}
      />
      <StepDay value={on} tried={tried} onChange={(day) => fill({ on: day })} />
      <StepText
        label={isWhy ? 'Why it is not possible' : 'What else is to be known'}
        value={note}
        error={tried ? problem : undefined}
        onChange={(text) => fill({ note: text })}
      />
    </StepFormFrame>
  );
}
