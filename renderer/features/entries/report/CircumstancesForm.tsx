import { useReadDraft, useKeptText } from '#renderer/app/kept-text.ts';
import { useState } from 'react';
import { circumstancesOf } from '#policy/exception-report.ts';
import { declaresSecret } from '#policy/secret-words.ts';
import { StepFormFrame, StepText } from '#renderer/app/steps/StepFormFrame.tsx';
import type { ChannelReason } from '#shared/words/entry.ts';
import type { Failure } from '#shared/failure.ts';
import type { ExceptionReport, ReportStep } from '#shared/words/report.ts';
import { useFocusOnMount } from '#renderer/ui/focus-on-mount.ts';

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
  const form = `report:${props.report.entry}`;
  const kept = useReadDraft(form);
  return kept === undefined ? null : <Typing {...props} form={form} kept={kept} />;
}

interface TypingProps extends CircumstancesFormProps {
  readonly form: string;
  readonly kept: string | null;
}

function Typing({ report, reason, busy, failure, onRecord, onClose, form, kept }: TypingProps) {
  const first = useFocusOnMount<HTMLTextAreaElement>();
  const said = circumstancesOf(report.steps.map(({ step }) => step));
  const begun = said === '' && reason.state === 'given' ? reason.reason : said;
  const [text, setText] = useState(kept ?? begun);
  const [tried, setTried] = useState(false);
  const changed = text !== begun && text !== kept;
  const { forget } = useKeptText({ form, text, changed, secret: declaresSecret(text) !== null });
  const missing = text.trim() === '' ? 'Say what made them exceptional.' : undefined;
  return (
    <StepFormFrame
      busy={busy}
      failure={failure}
      onClose={() => {
        forget();
        onClose();
      }}
      onSubmit={() => {
        setTried(true);
        if (missing === undefined) onRecord({ kind: 'written', circumstances: text }, forget);
      }}
    >
      <StepText
        first={first}
        label="What made the circumstances exceptional"
        description="In the words of whoever was there, where they can be had. Write as if it were read out at an inquiry."
        value={text}
        error={tried ? missing : undefined}
        onChange={setText}
      />
    </StepFormFrame>
  );
}
