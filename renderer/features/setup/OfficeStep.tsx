import { Radio, Stack } from '@mantine/core';
import { problemAt } from '#renderer/ui/ErrorSummary.tsx';
import { BY_DEPARTMENT, ManagedInput } from '#renderer/ui/ManagedInput.tsx';
import { fieldId } from './set-up-draft.ts';
import type { StepProps } from './step-props.ts';

/** Which office this is, and the highest marking that this laptop may hold. */
export function OfficeStep({ draft, set, problems, managed }: StepProps) {
  const ceiling = managed?.ceiling ?? null;
  return (
    <Stack gap={24}>
      <ManagedInput
        id={fieldId('department')}
        label="Department"
        managed={managed?.department}
        value={draft.department}
        error={problemAt(problems, fieldId('department'))}
        onChange={(department) => set({ department })}
      />
      <ManagedInput
        id={fieldId('office')}
        label="Private office"
        hint="For example: Office of the Rail Minister"
        managed={managed?.office}
        value={draft.office}
        error={problemAt(problems, fieldId('office'))}
        onChange={(office) => set({ office })}
      />
      <Radio.Group
        label="Highest marking this laptop may hold"
        description={
          ceiling === null
            ? 'Shown at the top and the foot of the window and of every page. SECRET and above is never held (¶11).'
            : BY_DEPARTMENT
        }
        value={draft.ceiling}
        onChange={(chosen) => set({ ceiling: chosen })}
        readOnly={ceiling !== null}
      >
        <Stack gap={8} mt={8}>
          <Radio value="OFFICIAL" label="OFFICIAL" />
          <Radio value="OFFICIAL-SENSITIVE" label="OFFICIAL-SENSITIVE" />
        </Stack>
      </Radio.Group>
      <ManagedInput
        id={fieldId('recordsLead')}
        label="Records lead"
        hint="Who in the office or the KIM team answers for the record."
        managed={managed?.recordsLead}
        value={draft.recordsLead}
        error={problemAt(problems, fieldId('recordsLead'))}
        onChange={(recordsLead) => set({ recordsLead })}
      />
    </Stack>
  );
}
