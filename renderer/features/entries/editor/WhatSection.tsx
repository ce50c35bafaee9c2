import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useFocusOnShow } from '#renderer/ui/focus-on-show.ts';
import { KIND_WORDS, OUTCOME_WORDS, POINTER_WORDS } from '#shared/entry-words.ts';
import { choicesOf } from '#renderer/ui/choices.ts';
import { ProseField } from './ProseField.tsx';
import { RowsField } from './RowsField.tsx';
import { fieldId, type SectionProps } from './section.ts';

/** The kinds that people choose. A stub of an incident has a form of its own. */
const KINDS = choicesOf(KIND_WORDS).filter(({ value }) => value !== 'incident-stub');

/** What was decided: the sentence, the words themselves, what was asked and advised. */
export function WhatSection(props: SectionProps) {
  const { draft, set, problem } = props;
  const title = useFocusOnShow<HTMLInputElement>('title-too');
  return (
    <Stack gap={16}>
      <TextInput
        ref={title}
        id={fieldId('title')}
        label="What was decided, in one plain sentence"
        data-autofocus
        required
        withAsterisk={false}
        value={draft.title}
        error={problem('title')}
        onChange={({ currentTarget }) => set('title', currentTarget.value)}
      />
      <Group gap={16} grow>
        <Select
          id={fieldId('kind')}
          label="Kind"
          data={KINDS}
          allowDeselect={false}
          value={draft.kind}
          onChange={(kind) => kind && set('kind', kind)}
        />
        <Select
          id={fieldId('outcome')}
          label="Outcome"
          data={choicesOf(OUTCOME_WORDS)}
          placeholder="Not said"
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the outcome' }}
          value={draft.outcome}
          onChange={(outcome) => set('outcome', outcome)}
        />
      </Group>
      <Textarea
        id={fieldId('exactWords')}
        label="The exact words, where they are held"
        description="As they were written, without a change. They stand in the record as a quotation."
        autosize
        minRows={2}
        maxRows={14}
        value={draft.exactWords}
        error={problem('exactWords')}
        onChange={({ currentTarget }) => set('exactWords', currentTarget.value)}
      />
      <ProseField {...props} field="conditions" label="Conditions" />
      <ProseField {...props} field="asked" label="What was asked" />
      <ProseField {...props} field="advised" label="What was advised" />
      <RowsField
        id={fieldId('pointers')}
        label="Where the formal papers are"
        one="pointer"
        items={draft.pointers}
        fresh={() => ({ kind: 'submission' as const, reference: '' })}
        onChange={(pointers) => set('pointers', pointers)}
        error={problem('pointers')}
        renderRow={(pointer, change, name) => (
          <>
            <Select
              aria-label={`Kind of ${name}`}
              w={220}
              data={choicesOf(POINTER_WORDS)}
              allowDeselect={false}
              value={pointer.kind}
              onChange={(kind) => kind && change({ ...pointer, kind })}
            />
            <TextInput
              aria-label={`Reference of ${name}`}
              placeholder="2026/118"
              style={{ flex: 1 }}
              value={pointer.reference}
              onChange={({ currentTarget }) =>
                change({ ...pointer, reference: currentTarget.value })
              }
            />
          </>
        )}
      />
    </Stack>
  );
}
