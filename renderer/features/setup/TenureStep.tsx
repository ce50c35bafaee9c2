import { Stack, TextInput } from '@mantine/core';
import { problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { fieldId } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';

/** Whom the office serves, in which post, since when. */
export function TenureStep({ draft, set, problems }: StepProps) {
  return (
    <Stack gap={24}>
      <TextInput
        id={fieldId('principalName')}
        label="Principal"
        description="The minister or permanent secretary whom the office serves."
        value={draft.principalName}
        error={problemAt(problems, fieldId('principalName'))}
        onChange={({ currentTarget }) => set({ principalName: currentTarget.value })}
      />
      <TextInput
        id={fieldId('post')}
        label="Post"
        description="For example: Minister of State for Rail"
        value={draft.post}
        error={problemAt(problems, fieldId('post'))}
        onChange={({ currentTarget }) => set({ post: currentTarget.value })}
      />
      <TextInput
        id={fieldId('from')}
        label="In post from"
        description="For example: 6 July 2026"
        w={240}
        value={draft.from}
        error={problemAt(problems, fieldId('from'))}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
    </Stack>
  );
}
