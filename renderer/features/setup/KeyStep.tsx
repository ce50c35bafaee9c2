import { Select, Stack, TextInput } from '@mantine/core';
import { ROLE_CHOICES } from '#renderer/app/role-words.ts';
import { PassphraseFields } from '#renderer/app/PassphraseFields.tsx';
import { problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { RecoveryFields } from './RecoveryFields.tsx';
import { fieldId } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';

/** The person's own sign-in, and how the department gets in without it. */
export function KeyStep(props: StepProps) {
  const { draft, set, problems } = props;
  return (
    <Stack gap={24}>
      <TextInput
        id={fieldId('memberName')}
        label="Your name"
        description="Each person of the office signs in as themselves. What you record carries your signature."
        value={draft.memberName}
        error={problemAt(problems, fieldId('memberName'))}
        onChange={({ currentTarget }) => set({ memberName: currentTarget.value })}
      />
      <Select
        label="Your role"
        w={280}
        data={ROLE_CHOICES.filter(({ value }) => value !== 'read-only')}
        value={draft.memberRole}
        onChange={(role) => role !== null && set({ memberRole: role })}
      />
      <PassphraseFields
        value={draft.passphrase}
        onChange={(passphrase) => set({ passphrase })}
        problems={problems}
      />
      <RecoveryFields {...props} />
    </Stack>
  );
}
