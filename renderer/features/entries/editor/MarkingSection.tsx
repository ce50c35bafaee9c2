import { Checkbox, Group, Radio, Stack, TagsInput, TextInput } from '@mantine/core';
import type { Marking } from '#shared/words/classification.ts';
import { FLAG_WORDS } from '#shared/entry-words.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { fieldId, type SectionProps } from './section.ts';

const TIERS = [
  { value: 'official', label: 'OFFICIAL' },
  { value: 'sensitive', label: 'OFFICIAL-SENSITIVE' },
  { value: 'secret', label: 'SECRET' },
  { value: 'top-secret', label: 'TOP SECRET' },
] as const;

const HANDLING = ['RECIPIENTS ONLY', 'ORGANISATIONAL USE ONLY', 'HMG USE ONLY'];
const DESCRIPTORS = [
  'COMMERCIAL',
  'MARKET SENSITIVE',
  'LEGAL PROFESSIONAL PRIVILEGE',
  'PERSONAL DATA',
  'HR / MANAGEMENT',
];

const withTier = (marking: Marking, choice: Marking['tier'] | 'sensitive'): Marking => ({
  ...marking,
  tier: choice === 'sensitive' ? 'official' : choice,
  sensitive: choice === 'sensitive',
});

/** How it is classified and marked, what personal data is in it, and what needs an eye kept on it. */
export function MarkingSection({ draft, set, problem }: SectionProps) {
  const { marking } = draft;
  const mark = (part: Partial<Marking>) => set('marking', { ...marking, ...part });
  return (
    <Stack gap={16}>
      <Radio.Group
        id={fieldId('marking')}
        label="Classification"
        description="A marking takes the stricter path even where the information is trivial (¶9, ¶10)."
        value={marking.sensitive ? 'sensitive' : marking.tier}
        error={problem('marking')}
        onChange={(choice) => set('marking', withTier(marking, choice))}
      >
        <Group gap={16} mt={8}>
          {TIERS.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      <Group gap={16} grow align="flex-start">
        <TagsInput
          label="Handling instructions"
          data={HANDLING}
          value={marking.handling}
          onChange={(handling) => mark({ handling })}
        />
        <TagsInput
          label="Descriptors"
          data={DESCRIPTORS}
          value={marking.descriptors}
          onChange={(descriptors) => mark({ descriptors })}
        />
        <TextInput
          label="Caveat"
          placeholder="UK EYES ONLY"
          value={marking.caveat ?? ''}
          onChange={({ currentTarget }) => mark({ caveat: currentTarget.value || null })}
        />
      </Group>
      <Group gap={24}>
        <Checkbox
          label="Personal data (¶35)"
          checked={draft.personalData}
          onChange={({ currentTarget }) => set('personalData', currentTarget.checked)}
        />
        <Checkbox
          label="Special category: health, politics, belief and the like"
          checked={draft.specialCategory}
          onChange={({ currentTarget }) => set('specialCategory', currentTarget.checked)}
        />
      </Group>
      <Checkbox.Group label="Flags" value={draft.flags} onChange={(flags) => set('flags', flags)}>
        <Group gap={16} mt={8}>
          {choicesOf(FLAG_WORDS).map(({ value, label }) => (
            <Checkbox key={value} value={value} label={label} />
          ))}
        </Group>
      </Checkbox.Group>
    </Stack>
  );
}
