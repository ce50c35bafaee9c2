import { Autocomplete } from '@mantine/core';
import type { Party } from '#shared/words/entry.ts';
import type { Person } from '#shared/words/person.ts';

interface PartyInputProps {
  readonly id?: string;
  readonly label?: string;
  /** The name for assistive technology where no label is shown. */
  readonly name?: string;
  readonly placeholder?: string;
  readonly people: readonly Person[];
  readonly value: Party | null;
  readonly onChange: (party: Party | null) => void;
  readonly error?: string | undefined;
}

/** A name typed, as a person of the register where one is called so. */
export const partyOf = (name: string, people: readonly Person[]): Party | null => {
  if (name.trim() === '') return null;
  const known = people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase());
  return { person: known?.id ?? null, name: known?.name ?? name };
};

/** Names to choose from; none once one of them stands there, so that no list hides what follows. */
const namesFor = (name: string, people: readonly Person[]): string[] => {
  const names = [...new Set(people.map((person) => person.name))];
  return names.includes(name) ? [] : names;
};

/** Who decided or took part: someone of the register, or a name as it is typed. */
export function PartyInput(props: PartyInputProps) {
  const { id, label, name, placeholder, people, value, onChange, error } = props;
  return (
    <Autocomplete
      id={id}
      style={{ flex: 1 }}
      label={label}
      aria-label={label === undefined ? name : undefined}
      placeholder={placeholder}
      data={namesFor(value?.name ?? '', people)}
      value={value?.name ?? ''}
      error={error}
      onChange={(text) => onChange(partyOf(text, people))}
    />
  );
}
