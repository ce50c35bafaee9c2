import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useServices } from '#renderer/app/services.ts';
import type { EntryCondition } from '#shared/words/entry-list.ts';

interface EntryChoiceProps {
  readonly label: string;
  /** The id of the entry chosen; empty for none. */
  readonly value: string;
  readonly onChange: (entry: string) => void;
}

/** As many as a person looks through before typing another word. */
const OFFERED = 50;
const MOST_WORDS = 20;

interface Named {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

const choiceOf = ({ id, reference, title }: Named) => ({
  value: id,
  label: `${reference} ${title}`,
});

const wordsOf = (search: string): EntryCondition[] =>
  search
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((has) => ({ on: 'text', of: 'words', has: has.slice(0, 500), not: false }));

/** Another entry of the tenure, found by any words of it; the newest are offered first. */
export function EntryChoice({ label, value, onChange }: EntryChoiceProps) {
  const { id: tenure } = useTenure();
  const { api } = useServices();
  const [search, setSearch] = useState('');
  const chosen = useRead('entries', 'get', value === '' ? null : { id: value }).data;
  const held = chosen?.ok ? [choiceOf(chosen.value)] : [];
  const conditions = held.some((choice) => choice.label === search) ? [] : wordsOf(search);
  const question = { tenure, conditions, falling: true, count: OFFERED };
  const found = useQuery({
    queryKey: ['entries', 'list', question],
    queryFn: () => api.entries.list(question),
    placeholderData: keepPreviousData,
  }).data;
  const offered = (found?.ok ? found.value.entries : []).map(choiceOf);
  return (
    <Select
      aria-label={label}
      style={{ flex: 1 }}
      searchable
      data={[
        ...held.filter((choice) => !offered.some((o) => o.value === choice.value)),
        ...offered,
      ]}
      // They were found by words that need not stand in what is shown of them.
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      value={value === '' ? null : value}
      onChange={(entry) => onChange(entry ?? '')}
    />
  );
}
