import { Autocomplete, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { WhenInput } from '../WhenInput.tsx';
import { LONDON } from '#shared/dates.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { BASIS_WORDS } from '../entry-words.ts';
import { RowsField } from './RowsField.tsx';
import { fieldId, type SectionProps } from './section.ts';

const ZONES = Intl.supportedValuesOf('timeZone');

const CONFIRMED = [
  { value: 'yes', label: 'Yes' },
  { value: 'not-yet', label: 'Not yet' },
  { value: 'no', label: 'No' },
] as const;

/** When it was made and when the office learnt of it, and how it knows. */
export function WhenSection({ draft, set, problem, now }: SectionProps) {
  return (
    <Stack gap={16}>
      <Group gap={16} grow align="flex-start">
        <WhenInput
          id={fieldId('made')}
          label="Made"
          value={draft.made}
          zone={draft.madeZone}
          now={now}
          error={problem('made')}
          onChange={(made) => set('made', made)}
        />
        <WhenInput
          id={fieldId('learnt')}
          label="Learnt by the office"
          value={draft.learnt}
          zone={LONDON}
          now={now}
          error={problem('learnt')}
          onChange={(learnt) => set('learnt', learnt)}
        />
        <Autocomplete
          id={fieldId('madeZone')}
          label="Zone in which it was made"
          data={ZONES}
          limit={20}
          value={draft.madeZone}
          error={problem('madeZone')}
          onChange={(zone) => set('madeZone', zone)}
        />
      </Group>
      <Radio.Group
        id={fieldId('basis')}
        label="How the office knows"
        value={draft.basis}
        onChange={(basis) => set('basis', basis)}
      >
        <Group gap={16} mt={8}>
          {choicesOf(BASIS_WORDS).map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <RowsField
        id={fieldId('accounts')}
        label="Accounts, where they differ"
        description="Each side’s, next to each other."
        one="account"
        items={draft.accounts}
        fresh={() => ({ by: '', says: '' })}
        onChange={(accounts) => set('accounts', accounts)}
        error={problem('accounts')}
        renderRow={(account, change, name) => (
          <>
            <TextInput
              aria-label={`Whose ${name} is`}
              placeholder="Whose"
              w={180}
              value={account.by}
              onChange={({ currentTarget }) => change({ ...account, by: currentTarget.value })}
            />
            <Textarea
              aria-label={`What ${name} says`}
              placeholder="What they say happened"
              style={{ flex: 1 }}
              autosize
              value={account.says}
              onChange={({ currentTarget }) => change({ ...account, says: currentTarget.value })}
            />
          </>
        )}
      />
      <Radio.Group
        id={fieldId('confirmedBack')}
        label="Confirmed back with the principal"
        value={draft.confirmedBack}
        onChange={(value) => set('confirmedBack', value)}
      >
        <Group gap={16} mt={8}>
          {CONFIRMED.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
    </Stack>
  );
}
