import { Button, Stack, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { useAnnounce } from '#renderer/app/announce.ts';
import { useNow } from '#renderer/app/moment.ts';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useMayRecord } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { dayOf } from '#shared/dates.ts';
import type { Departure } from '#shared/words/departure.ts';
import type { DepartureStep, RecordedStep, SimpleStep } from '#shared/words/departure-step.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { openSteps, ruleOf, STATE_WORDS, stepTitle } from './step-state.ts';
import { StepDialog } from './StepDialog.tsx';
import classes from './leavers.module.css';

interface ChecklistProps {
  readonly departure: Departure;
}

const PARTS = [
  { title: 'Tonight, before anything is lost', tonight: true },
  { title: 'Before the last day', tonight: false },
] as const;

/** What is to be done when someone leaves, what may be lost first at the top, and what became of it. */
export function Checklist({ departure }: ChecklistProps) {
  const { id, steps } = departure;
  const announce = useAnnounce();
  const record = useAct('leavers', 'recordStep');
  const [open, setOpen] = useState<DepartureStep | null>(null);
  const tell = (step: RecordedStep, title: string, done?: () => void) =>
    record.mutate(
      { departure: id, step },
      {
        onSuccess: (recorded) => {
          if (!recorded.ok) return;
          done?.();
          announce(`${title}: recorded.`);
          setOpen(null);
        },
      },
    );
  const left = openSteps(departure).length;
  return (
    <Stack gap={16}>
      <Text size="sm">
        {left === 0
          ? 'Nothing is open.'
          : `${left} of ${steps.length} steps are open. What may be lost first stands first.`}
      </Text>
      {open === null && record.data?.ok === false && <FailureNote failure={record.data.error} />}
      {PARTS.map(({ title, tonight }) => (
        <section key={title} aria-label={title}>
          <Title order={3} size="h4" mb={4}>
            {title}
          </Title>
          <ul className={classes['steps']}>
            {steps
              .filter((step) => ruleOf(step).tonight === tonight)
              .map((step) => (
                <Step
                  key={`${step.kind} ${step.of ?? ''}`}
                  step={step}
                  departure={departure}
                  onOpen={() => {
                    record.reset();
                    setOpen(step);
                  }}
                  onTell={tell}
                />
              ))}
          </ul>
        </section>
      ))}
      <StepDialog
        departure={departure}
        step={open}
        busy={record.isPending}
        failure={record.data?.ok === false ? record.data.error : null}
        onRecord={tell}
        onClose={() => setOpen(null)}
      />
    </Stack>
  );
}

interface StepProps {
  readonly step: DepartureStep;
  readonly departure: Departure;
  readonly onOpen: () => void;
  readonly onTell: (step: RecordedStep, title: string, done?: () => void) => void;
}

function Step({ step, departure, onOpen, onTell }: StepProps) {
  const { state, says, recorded } = step;
  return (
    <li className={classes['step']}>
      <span className={classes['state']} data-state={state}>
        {STATE_WORDS[state]}
      </span>
      <div>
        <div>{stepTitle(step)}</div>
        <p className={classes['known']}>
          {says !== '' && `${says} `}
          {recorded && state !== 'open' && `Recorded by ${recorded.by}. `}
          {state === 'open' && <CitedText>{ruleOf(step).why}</CitedText>}
        </p>
      </div>
      <Acts step={step} departure={departure} onOpen={onOpen} onTell={onTell} />
    </li>
  );
}

function Acts(props: StepProps) {
  const { kind } = props.step;
  const mayRecord = useMayRecord();
  if (kind === 'review') return <ToChat {...props} />;
  // The pack has a button of its own; without one there is nothing to receive.
  const isReceivable = props.departure.packs.length > 0;
  if (!mayRecord || kind === 'pack' || (kind === 'receipt' && !isReceivable)) return null;
  return kind === 'hand-back' || kind === 'statement' || kind === 'receipt' ? (
    <Fill {...props} />
  ) : (
    <Tick {...props} kind={kind} />
  );
}

function ToChat({ step: { of, name } }: StepProps) {
  const { go } = useNavigation();
  return (
    <div className={classes['acts']}>
      {of !== null && (
        <Button
          aria-label={`Go to the chat ${name ?? ''}`}
          onClick={() => go({ name: 'chat', id: of })}
        >
          Go to the chat
        </Button>
      )}
    </div>
  );
}

function Fill({ step, onOpen }: StepProps) {
  const does = step.state === 'open' ? 'Fill in' : 'Change';
  return (
    <div className={classes['acts']}>
      <Button aria-label={`${does}: ${stepTitle(step)}`} onClick={onOpen}>
        {does}
      </Button>
    </div>
  );
}

function Tick({ step, kind, onOpen, onTell }: StepProps & Pick<SimpleStep, 'kind'>) {
  const today = dayOf(useNow());
  const title = stepTitle(step);
  // *Done* goes once it is: the focus stays with the step.
  const more = useRef<HTMLButtonElement>(null);
  const done = (): void => {
    const told = { kind, of: step.of, outcome: 'done', on: today, note: '' } as const;
    onTell(told, title, () => more.current?.focus());
  };
  return (
    <div className={classes['acts']}>
      {step.state === 'open' && (
        <Button aria-label={`Done: ${title}`} onClick={done}>
          Done
        </Button>
      )}
      <Button ref={more} variant="subtle" aria-label={`Say more: ${title}`} onClick={onOpen}>
        Say more
      </Button>
    </div>
  );
}
