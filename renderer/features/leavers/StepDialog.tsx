import { Modal } from '@mantine/core';
import type { Failure } from '#shared/failure.ts';
import type { Departure } from '#shared/words/departure.ts';
import type { DepartureStep, RecordedStep } from '#shared/words/departure-step.ts';
import { HandBackForm } from './HandBackForm.tsx';
import { ReceiptForm } from './ReceiptForm.tsx';
import { SimpleStepForm } from './SimpleStepForm.tsx';
import { StatementForm } from './StatementForm.tsx';
import { stepTitle } from './step-state.ts';

interface StepDialogProps {
  readonly departure: Departure;
  /** The step whose form is open; null for none. */
  readonly step: DepartureStep | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** `done` is told once it is recorded. */
  readonly onRecord: (step: RecordedStep, title: string, done: () => void) => void;
  readonly onClose: () => void;
}

/** What the forms of all steps are given. */
export interface StepFormProps {
  readonly step: DepartureStep;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Names the form on the desk, where what is typed is kept. */
  readonly form: string;
  readonly onRecord: (step: RecordedStep, done: () => void) => void;
  readonly onClose: () => void;
}

/** One draft for each step of each departure. A device or chat is told apart by the end of its id. */
const stepForm = ({ id }: Departure, { kind, of }: DepartureStep): string =>
  ['step', id, kind, of?.slice(-12) ?? ''].join(':');

/** The form of a step: what became of it, and whatever else is to be known. */
export function StepDialog({ departure, step, onRecord, onClose, ...rest }: StepDialogProps) {
  const title = step ? stepTitle(step) : '';
  return (
    <Modal opened={step !== null} onClose={onClose} title={title} size={560}>
      {step && (
        <StepForm
          {...rest}
          step={step}
          departure={departure}
          onClose={onClose}
          form={stepForm(departure, step)}
          onRecord={(told, done) => onRecord(told, title, done)}
        />
      )}
    </Modal>
  );
}

function StepForm({ departure, ...props }: StepFormProps & Pick<StepDialogProps, 'departure'>) {
  switch (props.step.kind) {
    case 'hand-back':
      return <HandBackForm {...props} />;
    case 'statement':
      return <StatementForm {...props} />;
    case 'receipt':
      return <ReceiptForm {...props} packs={departure.packs} />;
    default:
      return <SimpleStepForm {...props} />;
  }
}
