import { Autocomplete, Group, Select, Stack, TagsInput } from '@mantine/core';
import { choicesOf } from '#renderer/ui/choices.ts';
import { LINK_WORDS } from '../entry-words.ts';
import { ActionRow } from './ActionRow.tsx';
import { EntryChoice } from './EntryChoice.tsx';
import { ProseField } from './ProseField.tsx';
import { RowsField } from './RowsField.tsx';
import { fieldId, type SectionProps } from './section.ts';

/** What became of it: who was told, what was done, what it belongs to. Where it is filed comes after it is logged. */
export function AfterSection(props: SectionProps) {
  const { draft, set, problem, registers, now } = props;
  return (
    <Stack gap={16}>
      <ProseField {...props} field="toldTo" label="Told to whom" />
      <ProseField {...props} field="actedOn" label="Acted on" />
      <ProseField {...props} field="whatFollowed" label="What followed" />
      <ProseField {...props} field="readOut" label="Read-out to officials" />
      <Group gap={16} grow align="flex-start">
        <Autocomplete
          id={fieldId('theme')}
          label="Theme"
          data={registers.themes}
          value={draft.theme}
          error={problem('theme')}
          onChange={(theme) => set('theme', theme)}
        />
        <TagsInput
          id={fieldId('tags')}
          label="Tags"
          value={draft.tags}
          error={problem('tags')}
          onChange={(tags) => set('tags', tags)}
        />
      </Group>
      <RowsField
        id={fieldId('links')}
        label="Linked entries"
        one="link"
        items={draft.links}
        fresh={() => ({ kind: 'supersedes' as const, entry: '' })}
        onChange={(links) => set('links', links)}
        error={problem('links')}
        renderRow={(link, change, name) => (
          <>
            <Select
              aria-label={`How ${name} is meant`}
              w={160}
              data={choicesOf(LINK_WORDS)}
              allowDeselect={false}
              value={link.kind}
              onChange={(kind) => kind && change({ ...link, kind })}
            />
            <EntryChoice
              label={`Entry of ${name}`}
              value={link.entry}
              onChange={(entry) => change({ ...link, entry })}
            />
          </>
        )}
      />
      <RowsField
        id={fieldId('actions')}
        label="Actions"
        one="action"
        items={draft.actions}
        fresh={() => ({ what: '', owner: '', due: null })}
        onChange={(actions) => set('actions', actions)}
        error={problem('actions')}
        renderRow={(action, change, name) => (
          <ActionRow action={action} change={change} name={name} now={now} />
        )}
      />
    </Stack>
  );
}
