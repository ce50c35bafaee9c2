import { Checkbox, Stack, TextInput } from '@mantine/core';
import { notTold } from '#policy/exception-report.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useOffice } from '#renderer/app/office.ts';
import {
  StepDay,
  StepFormFrame,
  StepOutcome,
  StepText,
} from '#renderer/app/steps/StepFormFrame.tsx';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';
import { dayOf } from '#shared/dates.ts';
import { Recipient, ReportStep } from '#shared/words/report.ts';
import type { Day } from '#shared/words/time.ts';
import type { ReportFormProps } from './CircumstancesForm.tsx';

type Kind = Exclude<ReportStep['kind'], 'written'>;

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  sent: 'It was sent',
  answered: 'It was answered',
  'not-sent': 'Somebody decided not to send it',
};

const NAMES: Readonly<Record<Recipient, string>> = {
  'kim-team': 'The KIM team',
  'head-of-unit': 'The Head of Unit',
};

interface Fields {
  readonly kind: Kind;
  readonly to: readonly Recipient[];
  readonly on: Day | null;
  readonly how: string;
  readonly from: Recipient;
  readonly text: string;
  readonly by: string;
}

/** The fields as the step that they say; what is not of it is left out. */
const stepOf = ({ kind, to, on, how, from, text, by }: Fields): unknown => {
  if (kind === 'sent') return { kind, to, on, how };
  return kind === 'answered' ? { kind, from, on, says: text } : { kind, by, why: text };
};

const whenTried = (tried: boolean, isMissing: boolean, says: string): string | undefined =>
  tried && isMissing ? says : undefined;

/** What became of a report: sent to whom, answered by whom, or why it is not sent. */
export function ReportOutcomeForm({ report, onRecord, ...frame }: ReportFormProps) {
  const today = dayOf(useNow());
  const { open } = useOffice();
  const missing = notTold(report.steps.map(({ step }) => step));
  const { fields, tried, fill, trying, forget } = useKeptStepForm<Fields>(
    `report-outcome:${report.entry}`,
    {
      kind: missing.length > 0 ? 'sent' : 'answered',
      to: missing,
      on: today,
      how: '',
      from: 'kim-team',
      text: '',
      by: open.member.name,
    },
  );
  const parts = { fields, tried, fill };
  return (
    <StepFormFrame
      {...frame}
      onClose={() => {
        forget();
        frame.onClose();
      }}
      onSubmit={() => {
        trying();
        const said = ReportStep.safeParse(stepOf(fields));
        if (said.success) onRecord(said.data, forget);
      }}
    >
      <StepOutcome
        label="What became of it"
        words={KIND_WORDS}
        value={fields.kind}
        onChange={(kind) => fill({ kind })}
      />
      {fields.kind === 'sent' && <Sent {...parts} />}
      {fields.kind === 'answered' && <Answered {...parts} />}
      {fields.kind === 'not-sent' && <NotSent {...parts} />}
    </StepFormFrame>
  );
}

interface PartProps {
  readonly fields: Fields;
  readonly tried: boolean;
  readonly fill: (some: Partial<Fields>) => void;
}

function Sent({ fields, tried, fill }: PartProps) {
  return (
    <>
      <Checkbox.Group
        label="To"
        value={[...fields.to]}
        error={whenTried(tried, fields.to.length === 0, 'Say to whom.')}
        onChange={(to) => fill({ to: Recipient.options.filter((one) => to.includes(one)) })}
      >
        <Stack gap={8} mt={4}>
          {Recipient.options.map((one) => (
            <Checkbox key={one} value={one} label={NAMES[one]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <StepDay value={fields.on} tried={tried} onChange={(on) => fill({ on })} />
      <TextInput
        label="Where it can be found again"
        description="The subject and sent time of the email, or its reference."
        value={fields.how}
        error={whenTried(tried, fields.how.trim() === '', 'Say where it can be found again.')}
        onChange={({ currentTarget }) => fill({ how: currentTarget.value })}
      />
    </>
  );
}

function Answered({ fields, tried, fill }: PartProps) {
  return (
    <>
      <StepOutcome
        label="By"
        words={NAMES}
        value={fields.from}
        onChange={(from) => fill({ from })}
      />
      <StepDay value={fields.on} tried={tried} onChange={(on) => fill({ on })} />
      <StepText
        label="What the answer says"
        value={fields.text}
        error={whenTried(tried, fields.text.trim() === '', 'Say what the answer says.')}
        onChange={(text) => fill({ text })}
      />
    </>
  );
}

function NotSent({ fields, tried, fill }: PartProps) {
  return (
    <>
      <TextInput
        label="Who decided"
        value={fields.by}
        error={whenTried(tried, fields.by.trim() === '', 'Say who decided.')}
        onChange={({ currentTarget }) => fill({ by: currentTarget.value })}
      />
      <StepText
        label="Why it is not sent"
        description="It stands in the record, beside the rule (¶10a)."
        value={fields.text}
        error={whenTried(tried, fields.text.trim() === '', 'Say why it is not sent.')}
        onChange={(text) => fill({ text })}
      />
    </>
  );
}
