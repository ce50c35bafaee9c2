import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { dayOf } from '#shared/dates.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { ErrorSummary, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { KeyStep } from './KeyStep.tsx';
import { OfficeStep } from './OfficeStep.tsx';
import {
  setUpInput,
  startSetUp,
  stepProblems,
  STEPS,
  type Managed,
  type SetUpDraft,
} from './set-up-draft.ts';
import { SetUpSide } from './SetUpSide.tsx';
import { SheetStep } from './SheetStep.tsx';
import { StepTitle } from './StepTitle.tsx';
import { TenureStep } from './TenureStep.tsx';
import classes from './setup.module.css';

interface SetUpPageProps {
  /** There is a vault now. */
  readonly onDone: () => void;
}

/** First run: office, key, first tenure. Three minutes. */
export function SetUpPage({ onDone }: SetUpPageProps) {
  const { shell } = useServices();
  const about = useQuery({ queryKey: ['shell', 'about'], queryFn: () => shell.shell.about({}) });
  if (about.data === undefined) return null;
  return <SetUp managed={about.data.ok ? about.data.value.managed : null} onDone={onDone} />;
}

const FORMS = [OfficeStep, KeyStep, TenureStep] as const;
const NEXT = ['Continue', 'Continue', 'Make the vault'] as const;

function SetUp({ managed, onDone }: SetUpPageProps & { readonly managed: Managed | null }) {
  const { now } = useServices();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<SetUpDraft>(() => startSetUp(managed));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const create = useAct('vault', 'create');
  const [moved, setMoved] = useState(false);
  const sheet = create.data?.ok ? create.data.value.sheet : null;
  const place = sheet === null ? step : STEPS.length;

  const given = { managed, today: dayOf(now()) };
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    const found = stepProblems(step, draft, given);
    setProblems(found);
    if (found.length > 0) return;
    setMoved(true);
    if (step < STEPS.length - 1) {
      setStep(step + 1);
      return;
    }
    create.mutate(setUpInput(draft, given), {
      onSuccess: (made) => made.ok && made.value.sheet === null && onDone(),
    });
  };
  const Form = FORMS[step] ?? OfficeStep;

  return (
    <div className={classes['page']}>
      <SetUpSide
        step={place}
        sheets={draft.recovery === 'sheet'}
        mayLeave={!create.isPending && create.data?.ok !== true}
        onRestored={onDone}
      />
      <main className={classes['form']}>
        <div className={classes['inner']}>
          <StepTitle key={place} focus={moved}>
            {STEPS[place] ?? 'Recovery sheets'}
          </StepTitle>
          {sheet ? (
            <SheetStep
              office={draft.office}
              department={draft.department}
              sheet={sheet}
              onDone={onDone}
            />
          ) : (
            <form onSubmit={goOn} noValidate>
              <div className={problems.length > 0 ? classes['summary'] : undefined}>
                <ErrorSummary problems={problems} />
              </div>
              <Form
                draft={draft}
                set={(change) => setDraft((before) => ({ ...before, ...change }))}
                problems={problems}
                managed={managed}
              />
              <StepButtons
                step={step}
                busy={create.isPending}
                onBack={() => {
                  setProblems([]);
                  setStep(step - 1);
                }}
              />
              <div className={classes['failed']}>
                <FailedNote of={create.data} />
              </div>
            </form>
          )}
        </div>
      </main>
    </div>
  );
}

interface StepButtonsProps {
  readonly step: number;
  readonly busy: boolean;
  readonly onBack: () => void;
}

function StepButtons({ step, busy, onBack }: StepButtonsProps) {
  return (
    <div className={classes['buttons']}>
      {step > 0 && (
        <Button disabled={busy} onClick={onBack}>
          Back
        </Button>
      )}
      <Button type="submit" variant="filled" loading={busy}>
        {NEXT[step]}
      </Button>
    </div>
  );
}
