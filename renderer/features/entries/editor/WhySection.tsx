import { Checkbox, Radio, Stack } from '@mantine/core';
import type { Limb } from '#shared/words/entry.ts';
import { LIMB_WORDS } from '#shared/entry-words.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { ProseField } from './ProseField.tsx';
import { fieldId, type SectionProps } from './section.ts';

const LIMBS = [
  ...choicesOf(LIMB_WORDS),
  { value: 'neither', label: 'Neither: it is not significant' },
] as const;

/** What stands ticked to begin with is said to be so: people judge this, not Daybook. */
const limbSays = (limb: Limb | null): string =>
  limb === 'direction-of-work'
    ? 'Direction of work is ticked to begin with. You judge it, not Daybook: change it where it is not so.'
    : 'You judge this, not Daybook.';

/** Why it was decided, and which half of ¶14 makes it significant. */
export function WhySection(props: SectionProps) {
  const { draft, set } = props;
  return (
    <Stack gap={16}>
      <ProseField {...props} field="reason" label="The reason given" />
      <Radio.Group
        id={fieldId('limb')}
        label="What makes it significant (¶14)"
        description={limbSays(draft.limb)}
        value={draft.limb ?? 'neither'}
        onChange={(limb) => set('limb', limb === 'neither' ? null : limb)}
      >
        <Stack gap={8} mt={8}>
          {LIMBS.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        id={fieldId('unsolicited')}
        label="It came unsolicited (¶20)"
        checked={draft.unsolicited}
        onChange={({ currentTarget }) => set('unsolicited', currentTarget.checked)}
      />
      <Checkbox
        id={fieldId('drift')}
        label="It drifted out of a conversation about other business (¶18)"
        checked={draft.drift}
        onChange={({ currentTarget }) => set('drift', currentTarget.checked)}
      />
    </Stack>
  );
}
