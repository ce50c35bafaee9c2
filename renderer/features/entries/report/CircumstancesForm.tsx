import { circumstancesOf } from '#policy/exception-report.ts';
import { StepFormFrame, StepText } from '#renderer/app/steps/StepFormFrame.tsx';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';
import type { ChannelReason } from '#shared/words/entry.ts';
import type { Failure } from '#shared/failure.ts';
import type { ExceptionReport, ReportStep } from '#shared/words/report.ts';

/** What the forms of a report are given. */
export interface ReportFormProps {
  readonly report: ExceptionReport;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onRecord: (step: ReportStep, onDone?: () => void) => void;
  readonly onClose: () => void;
}

interface CircumstancesFormProps extends ReportFormProps {
  /** Why the channel and device were used, as the entry has it: what the report begins with. */
  readonly reason: ChannelReason;
}

/** What made the circumstances exceptional, in the words of whoever was there. Kept while it is typed. */
export function CircumstancesForm(props: CircumstancesFormProps) {
  const { report, reason, busy, failure, onRecord, onClose } = props;
  const said = circumstancesOf(report.steps.map(({ step }) => step));
  const begun = said === '' && reason.state === 'given' ? reason.reason : said;
  const { fields, tried, fill, trying, forget } = useKeptStepForm(`report:${report.entry}`, {
    circumstances: begun,
  });
  const missing =
    fields.circumstances.trim() === '' ? 'Say what made them exceptional.' : undefined;
  return (
    <StepFormFrame
      busy={busy}
      failure={failure}
      onClose={() => {
        forget();
        onClose();
      }}
      onSubmit={() => {
        trying();
        if (missing === undefined) onRecord({ kind: 'written', ...fields }, forget);
      }}
    >
      <StepText
        first
        label="What made the circumstances exceptional"
        description="In the words of whoever was there, where they can be had. Write as if it were read out at an inquiry."
        value={fields.circumstances}
        error={tried ? missing : undefined}
        onChange={(circumstances) => fill({ circumstances })}
      />
    </StepFormFrame>
  );
}
