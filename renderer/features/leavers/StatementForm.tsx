import { useNow } from '#renderer/app/moment.ts';
import { dayOf } from '#shared/dates.ts';
import { Statement, STATEMENT_WORDS } from '#shared/words/departure-step.ts';
import type { Day } from '#shared/words/time.ts';
import type { StepFormProps } from './StepDialog.tsx';
import {
  StepDay,
  StepFormFrame,
  StepOutcome,
  StepText,
} from '#renderer/app/steps/StepFormFrame.tsx';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';

interface Fields extends Pick<Statement, 'outcome' | 'searched' | 'notSearched' | 'refused'> {
  readonly on: Day | null;
}

const begun = (today: Day): Fields => ({
  outcome: 'in-full',
  on: today,
  searched: '',
  notSearched: '',
  refused: '',
});

/** What the leaver states to the best of their knowledge, and what was refused of it. */
export function StatementForm({ step, form, onRecord, ...frame }: StepFormProps) {
  const today = dayOf(useNow());
  const told = step.recorded?.step.kind === 'statement' ? step.recorded.step : begun(today);
  const { fields, tried, fill, trying, forget } = useKeptStepForm<Fields>(form, told);
  const { outcome, on, searched, notSearched } = fields;
  const refused = outcome === 'in-full' ? '' : fields.refused;
  const problem =
    outcome !== 'in-full' && refused.trim() === ''
      ? 'Say what was refused: the statement says so too.'
      : undefined;
  return (
    <StepFormFrame
      {...frame}
      onClose={() => {
        forget();
        frame.onClose();
      }}
      onSubmit={() => {
        trying();
        const said = { kind: 'statement', of: null, outcome, on, searched, notSearched, refused };
        const stated = Statement.safeParse(said);
        if (stated.success && problem === undefined) onRecord(stated.data, forget);
      }}
    >
      <StepOutcome
        label="The statement was"
        words={STATEMENT_WORDS}
        value={outcome}
        onChange={(to) => fill({ outcome: to })}
      />
      <StepDay value={on} tried={tried} onChange={(day) => fill({ on: day })} />
      <StepText
        label="What was searched"
        description="Channels, numbers and devices, and what was handed over."
        value={searched}
        onChange={(text) => fill({ searched: text })}
      />
      <StepText
        label="What could not be searched, and why"
        value={notSearched}
        onChange={(text) => fill({ notSearched: text })}
      />
      {outcome !== 'in-full' && (
        <StepText
          label="What was refused"
          description="In the words of the leaver, where they can be had."
          value={refused}
          error={tried ? problem : undefined}
          onChange={(text) => fill({ refused: text })}
        />
      )}
    </StepFormFrame>
  );
}
