import { Checkbox, Stack } from '@mantine/core';
import { PartyInput } from './PartyInput.tsx';
import { RowsField } from './RowsField.tsx';
import { fieldId, type SectionProps } from './section.ts';

/** Who decided, who else took part, and whether whoever records it was there. */
export function WhoSection({ draft, set, problem, registers }: SectionProps) {
  return (
    <Stack gap={16}>
      <PartyInput
        id={fieldId('decidedBy')}
        label="Decided by"
        placeholder="A name"
        people={registers.people}
        value={draft.decidedBy}
        error={problem('decidedBy')}
        onChange={(decidedBy) => set('decidedBy', decidedBy)}
      />
      <RowsField
        id={fieldId('others')}
        label="Others in the exchange"
        one="person"
        items={draft.others}
        fresh={() => ({ person: null, name: '' })}
        onChange={(others) => set('others', others)}
        error={problem('others')}
        renderRow={(party, change, name) => (
          <PartyInput
            name={name}
            people={registers.people}
            value={party.name === '' ? null : party}
            onChange={(next) => change(next ?? { person: null, name: '' })}
          />
        )}
      />
      <Checkbox
        id={fieldId('recorderWasIn')}
        label="I was in the chat myself (¶22)"
        checked={draft.recorderWasIn}
        onChange={({ currentTarget }) => set('recorderWasIn', currentTarget.checked)}
      />
    </Stack>
  );
}
