import { Checkbox, Group, MultiSelect, Radio, Select, Stack, TextInput } from '@mantine/core';
import type { Sight } from '#shared/words/chat.ts';
import type { Channel } from '#shared/words/channel.ts';
import type { Device } from '#shared/words/device.ts';
import type { Person } from '#shared/words/person.ts';
import { KIND_SAYS, SIGHT_SAYS } from '../chat-words.ts';
import { problemAt, type FieldProblem } from '../ErrorSummary.tsx';
import { CHAT_FIELDS, frequencies, lookEvery, TIMERS, type ChatDraft } from './chat-draft.ts';

/** What the fields of a chat offer to choose from. */
export interface ChatChoices {
  readonly channels: readonly Channel[];
  readonly devices: readonly Device[];
  readonly people: readonly Person[];
}

interface ChatFieldsProps extends ChatChoices {
  readonly draft: ChatDraft;
  readonly set: (change: Partial<ChatDraft>) => void;
  readonly problems: readonly FieldProblem[];
}

const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  value: id,
  label: name,
});

/** What a chat is, how the office sees it, and how often it is looked at: wherever one is described. */
export function ChatFields(props: ChatFieldsProps) {
  const { draft, set, problems, people } = props;
  return (
    <>
      <TextInput
        id={CHAT_FIELDS.name}
        label="Name of the chat"
        description="As the phone shows it."
        value={draft.name}
        error={problemAt(problems, CHAT_FIELDS.name)}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Purpose {...props} />
      <Whereabouts {...props} />
      <Timing {...props} />
      <Stack gap={8}>
        <Checkbox
          label="It is a group"
          checked={draft.group}
          onChange={({ currentTarget }) => set({ group: currentTarget.checked })}
        />
        <Checkbox
          label="It can be exported"
          checked={draft.exportPossible}
          onChange={({ currentTarget }) => set({ exportPossible: currentTarget.checked })}
        />
        <Checkbox
          label="Entries from it are OFFICIAL-SENSITIVE unless someone says otherwise"
          checked={draft.sensitive}
          onChange={({ currentTarget }) => set({ sensitive: currentTarget.checked })}
        />
      </Stack>
      <MultiSelect
        label="People in it"
        description="They can wait: an import brings their names."
        searchable
        data={people.map(option)}
        value={[...draft.members]}
        onChange={(members) => set({ members })}
      />
    </>
  );
}

function Purpose({ draft, set, problems }: ChatFieldsProps) {
  return (
    <>
      <Radio.Group
        label="What it is for"
        value={draft.kind}
        error={problemAt(problems, CHAT_FIELDS.kind)}
        onChange={(kind) => set({ kind })}
      >
        <Stack gap={8} mt={8}>
          {(['official', 'mixed'] as const).map((kind, index) => (
            <Radio
              key={kind}
              {...(index === 0 && { id: CHAT_FIELDS.kind })}
              value={kind}
              label={KIND_SAYS[kind].label}
              description={KIND_SAYS[kind].says}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label="How the office gets to see it"
        value={draft.sight}
        error={problemAt(problems, CHAT_FIELDS.sight)}
        onChange={(sight) => set({ sight })}
      >
        <Stack gap={8} mt={8}>
          {(Object.keys(SIGHT_SAYS) as Sight[]).map((sight, index) => (
            <Radio
              key={sight}
              {...(index === 0 && { id: CHAT_FIELDS.sight })}
              value={sight}
              label={SIGHT_SAYS[sight]}
            />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}

function Whereabouts({ draft, set, problems, channels, devices }: ChatFieldsProps) {
  return (
    <Group gap={16} grow align="flex-start">
      <Select
        id={CHAT_FIELDS.channel}
        label="Channel"
        data={channels.map(option)}
        value={draft.channel}
        error={problemAt(problems, CHAT_FIELDS.channel)}
        onChange={(channel) => set({ channel })}
      />
      <Select
        label="Device"
        placeholder="Not known yet"
        clearable
        clearButtonProps={{ 'aria-label': 'Clear the device' }}
        data={devices.map(option)}
        value={draft.device}
        onChange={(device) => set({ device })}
      />
    </Group>
  );
}

function Timing({ draft, set, problems }: ChatFieldsProps) {
  const every = lookEvery(draft);
  return (
    <>
      <Group gap={16} grow align="flex-start">
        <Select
          label="Disappearing messages"
          description="A timer decides what is lost first (¶24)."
          data={TIMERS}
          allowDeselect={false}
          value={draft.timer}
          onChange={(timer) => timer !== null && set({ timer })}
        />
        <Select
          label="Look at it"
          description="How often the office looks (¶23)."
          data={frequencies(every)}
          allowDeselect={false}
          value={String(every)}
          onChange={(days) => days !== null && set({ lookEveryDays: Number(days) })}
        />
      </Group>
      {draft.timer === 'other' && (
        <TextInput
          id={CHAT_FIELDS.hours}
          label="Timer in hours"
          w={160}
          inputMode="numeric"
          value={draft.otherHours}
          error={problemAt(problems, CHAT_FIELDS.hours)}
          onChange={({ currentTarget }) => set({ otherHours: currentTarget.value })}
        />
      )}
    </>
  );
}
