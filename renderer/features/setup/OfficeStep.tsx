import { Radio, Stack, TextInput } from '@mantine/core';
import type { Banner } from '#shared/words/classification.ts';
import { problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { fieldId } from './set-up-draft.ts';
import { BY_DEPARTMENT, type StepProps } from './step-props.ts';

/** Which office this is, and the highest marking that this laptop may hold. */
export function OfficeStep({ draft, set, problems, managed }: StepProps) {
  return (
    <Stack gap={24}>
      <TextInput
        data-autofocus
        id={fieldId('department')}
        label="Department"
        description={managed?.department ? BY_DEPARTMENT : undefined}
        readOnly={Boolean(managed?.department)}
        value={draft.department}
        error={problemAt(problems, fieldId('department'))}
        onChange={({ currentTarget }) => set({ department: currentTarget.value })}
      />
      <TextInput
        id={fieldId('office')}
        label="Private office"
        description={managed?.office ? BY_DEPARTMENT : 'For example: Office of the Rail Minister'}
        readOnly={Boolean(managed?.office)}
        value={draft.office}
        error={problemAt(problems, fieldId('office'))}
        onChange={({ currentTarget }) => set({ office: currentTarget.value })}
      />
      <Radio.Group
        label="Highest marking this laptop may hold"
        description={
          managed?.ceiling
            ? BY_DEPARTMENT
            : 'Shown at the top and the foot of the window and of every page. SECRET and above is never held (¶11).'
        }
        value={draft.ceiling}
        onChange={(ceiling) => set({ ceiling: ceiling as Banner })}
        readOnly={Boolean(managed?.ceiling)}
      >
        <Stack gap={8} mt={8}>
          <Radio value="OFFICIAL" label="OFFICIAL" />
          <Radio value="OFFICIAL-SENSITIVE" label="OFFICIAL-SENSITIVE" />
        </Stack>
      </Radio.Group>
      <TextInput
        id={fieldId('recordsLead')}
        label="Records lead"
        description={
          managed?.recordsLead
            ? BY_DEPARTMENT
            : 'Who in the office or the KIM team answers for the record.'
        }
        readOnly={Boolean(managed?.recordsLead)}
        value={draft.recordsLead}
        error={problemAt(problems, fieldId('recordsLead'))}
        onChange={({ currentTarget }) => set({ recordsLead: currentTarget.value })}
      />
    </Stack>
  );
}
