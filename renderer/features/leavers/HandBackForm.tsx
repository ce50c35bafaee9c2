import { NativeSelect } from '@mantine/core';
import { useNow } from '#renderer/app/moment.ts';
import { dayOf } from '#shared/dates.ts';
import { HAND_BACK_WORDS, HandBack } from '#shared/words/departure-step.ts';
import type { Day } from '#shared/words/time.ts';
import type { StepFormProps } from './StepDialog.tsx';
import { StepDay, StepFormFrame, StepText } from '#renderer/app/steps/StepFormFrame.tsx';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';

const QUESTIONS = [
  ['device', 'The device'],
  ['number', 'Its number'],
  ['pin', 'Its PIN'],
  ['timers', 'Timers on its chats'],
] as const;

type Question = (typeof QUESTIONS)[number][0];

interface Fields extends Pick<HandBack, Question | 'note'> {
  readonly on: Day | null;
}

const begun = (today: Day): Fields => ({
  device: 'returned',
  number: 'stays-with-the-department',
  pin: 'given',
  timers: 'not-known',
  on: today,
  note: '',
});

const choices = (question: Question): { readonly value: string; readonly label: string }[] =>
  Object.entries(HAND_BACK_WORDS[question]).map(([value, words]) => ({
    value,
    label: words.charAt(0).toUpperCase() + words.slice(1),
  }));

/** What becomes of a device, its number, its PIN and its accounts. */
export function HandBackForm({ step, form, onRecord, ...frame }: StepFormProps) {
  const today = dayOf(useNow());
  const told = step.recorded?.step.kind === 'hand-back' ? step.recorded.step : begun(today);
  const { fields, tried, fill, trying, forget } = useKeptStepForm<Fields>(form, told);
  return (
    <StepFormFrame
      {...frame}
      onClose={() => {
        forget();
        frame.onClose();
      }}
      onSubmit={() => {
        trying();
        const handed = HandBack.safeParse({ ...fields, kind: 'hand-back', of: step.of });
        if (handed.success) onRecord(handed.data, forget);
      }}
    >
      {QUESTIONS.map(([question, label], place) => (
        <NativeSelect
          key={question}
          label={label}
          data={choices(question)}
          value={fields[question]}
          {...(place === 0 && { 'data-autofocus': true })}
          onChange={({ currentTarget }) => fill({ [question]: currentTarget.value })}
        />
      ))}
      <StepDay value={fields.on} tried={tried} onChange={(on) => fill({ on })} />
      <StepText
        label="Accounts kept or released, and what else is to be known"
        value={fields.note}
        onChange={(note) => fill({ note })}
      />
    </StepFormFrame>
  );
}
