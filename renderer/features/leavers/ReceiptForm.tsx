import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useNow } from '#renderer/app/moment.ts';
import { dayOf } from '#shared/dates.ts';
import type { Departure } from '#shared/words/departure.ts';
import { Receipt } from '#shared/words/departure-step.ts';
import type { Day } from '#shared/words/time.ts';
import type { StepFormProps } from './StepDialog.tsx';
import { StepDay, StepFormFrame, StepText } from '#renderer/app/steps/StepFormFrame.tsx';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';

interface ReceiptFormProps extends StepFormProps {
  readonly packs: Departure['packs'];
}

interface Fields extends Omit<Receipt, 'kind' | 'on'> {
  readonly on: Day | null;
}

const begun = (packs: Departure['packs'], today: Day): Fields => ({
  of: (packs.findLast(({ partial }) => !partial) ?? packs.at(-1))?.id ?? '',
  by: '',
  on: today,
  reference: '',
  compared: false,
  note: '',
});

const packLabel = ({ name, partial }: Departure['packs'][number]): string =>
  partial ? `PARTIAL: ${name}` : name;

/** The records officer has the pack: which, who, when, and whether the fingerprint was compared. */
export function ReceiptForm({ step, form, packs, onRecord, ...frame }: ReceiptFormProps) {
  const today = dayOf(useNow());
  const told = step.recorded?.step.kind === 'receipt' ? step.recorded.step : begun(packs, today);
  const { fields, tried, fill, trying, forget } = useKeptStepForm<Fields>(form, told);
  const { by } = fields;
  return (
    <StepFormFrame
      {...frame}
      onClose={() => {
        forget();
        frame.onClose();
      }}
      onSubmit={() => {
        trying();
        const received = Receipt.safeParse({ ...fields, kind: 'receipt' });
        if (received.success) onRecord(received.data, forget);
      }}
    >
      <NativeSelect
        label="The pack"
        data-autofocus
        data={packs.map((one) => ({ value: one.id, label: packLabel(one) }))}
        value={fields.of}
        onChange={({ currentTarget }) => fill({ of: currentTarget.value })}
      />
      <TextInput
        label="Received by"
        value={by}
        error={tried && by.trim() === '' ? 'Say who has it.' : undefined}
        onChange={({ currentTarget }) => fill({ by: currentTarget.value })}
      />
      <StepDay value={fields.on} tried={tried} onChange={(on) => fill({ on })} />
      <TextInput
        label="Their reference"
        value={fields.reference}
        maxLength={200}
        onChange={({ currentTarget }) => fill({ reference: currentTarget.value })}
      />
      <Checkbox
        label="They compared the fingerprint with the one that the office gave"
        checked={fields.compared}
        onChange={({ currentTarget }) => fill({ compared: currentTarget.checked })}
      />
      <StepText
        label="What else is to be known"
        value={fields.note}
        onChange={(note) => fill({ note })}
      />
    </StepFormFrame>
  );
}
