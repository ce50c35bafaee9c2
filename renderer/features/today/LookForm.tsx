import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { timeOf } from '#shared/dates.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { LookBasis } from '#shared/words/look.ts';
import { useOffice } from '#renderer/app/office.ts';
import { useAct } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import { useKeptStepForm } from '#renderer/app/steps/kept-step-form.ts';
import { problemAt, type FieldProblem } from '#renderer/ui/ErrorSummary.tsx';
import { FailedNote } from '#renderer/ui/FailureNote.tsx';
import { INQUIRY } from '#renderer/ui/inquiry.ts';
import {
  LOOK_FIELDS,
  LOOK_WORDS,
  lookInput,
  lookProblems,
  lookSaid,
  type LookDraft,
  type LookKind,
} from './look.ts';
import classes from './today.module.css';

interface LookFormProps {
  readonly chat: Chat;
  readonly kind: LookKind;
  /** Given what was recorded, in words; nothing where it was left. */
  readonly onClose: (recorded?: string) => void;
}

/** Says what became of a look at a chat: with its basis and who judged, or why there was none. Kept while it is typed. */
export function LookForm({ chat, kind, onClose }: LookFormProps) {
  const { open, tenure } = useOffice();
  const { now } = useServices();
  const look = useAct('chats', 'look');
  const form = useRef<HTMLFormElement>(null);
  const [upTo] = useState(now);
  const {
    fields: draft,
    fill: set,
    forget,
  } = useKeptStepForm<LookDraft>(`look:${kind}:${chat.id}`, {
    kind,
    basis: chat.sight === 'told' ? 'told' : 'seen',
    who: chat.sight === 'told' ? tenure.principalName : open.member.name,
    why: '',
  });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, textarea')?.focus();
  }, []);

  const chooseBasis = (basis: LookBasis): void =>
    set({ basis, who: basis === 'told' ? tenure.principalName : open.member.name });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = lookProblems(draft);
    setProblems(found);
    const [first] = found;
    if (first) {
      document.getElementById(first.field)?.focus();
      return;
    }
    look.mutate(lookInput(chat.id, draft, upTo), {
      onSuccess: (done) => {
        if (!done.ok) return;
        forget();
        onClose(lookSaid(draft, upTo));
      },
    });
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- because Escape closes the form from any of its fields
    <form
      ref={form}
      className={classes['look']}
      aria-label={`${LOOK_WORDS[kind]}: ${chat.name}`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        event.stopPropagation();
      }}
    >
      <Stack gap={12}>
        {kind === 'nothing-seen' ? (
          <>
            <Radio.Group
              label={`Nothing significant up to ${timeOf(upTo)}: how the office knows`}
              value={draft.basis}
              onChange={chooseBasis}
            >
              <Stack gap={8} mt={8}>
                <Radio value="seen" label="Looked at by the office" />
                <Radio
                  value="told"
                  label={`${tenure.principalName} says so; not seen by the office`}
                />
              </Stack>
            </Radio.Group>
            <TextInput
              id={LOOK_FIELDS.who}
              label="Who judged"
              w={320}
              value={draft.who}
              error={problemAt(problems, LOOK_FIELDS.who)}
              onChange={({ currentTarget }) => set({ who: currentTarget.value })}
            />
          </>
        ) : (
          <Textarea
            id={LOOK_FIELDS.why}
            label={
              kind === 'not-looked-at' ? 'Not looked at because' : 'Could not be captured because'
            }
            description={INQUIRY}
            maw={600}
            value={draft.why}
            error={problemAt(problems, LOOK_FIELDS.why)}
            onChange={({ currentTarget }) => set({ why: currentTarget.value })}
          />
        )}
        <FailedNote of={look.data} />
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={look.isPending}>
            Record it
          </Button>
          <Button
            onClick={() => {
              forget();
              onClose();
            }}
          >
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
