import { Select } from '@mantine/core';
import { EntryGroup } from '#shared/words/entry-list.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { GROUP_WORDS } from './entry-groups.ts';

const CHOICES = [{ value: '', label: 'Not in groups' }, ...choicesOf(GROUP_WORDS)];

interface GroupChoiceProps {
  readonly group: EntryGroup | null;
  readonly onChange: (group: EntryGroup | null) => void;
}

/** Under what the entries of the log stand together. */
export function GroupChoice({ group, onChange }: GroupChoiceProps) {
  return (
    <Select
      aria-label="Groups"
      w={150}
      data={CHOICES}
      value={group ?? ''}
      onChange={(value) => onChange(EntryGroup.safeParse(value).data ?? null)}
    />
  );
}
